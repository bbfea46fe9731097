import { nameLabels } from "@org/core/training";
import { describe, expect, it } from "vitest";
import { nameRuns } from "./name-runs.ts";

describe("nameRuns", () => {
  it("gives the runs of a text with their labels; names inside a token are left out", () => {
    const text = "We met Mara Lund. The Oslo-based firm left\nLund.";
    const name = (words: string, type: "PER" | "LOC") => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, type };
    };
    const runs = nameRuns({ id: "d", text, names: [name("Mara Lund", "PER"), name("Oslo", "LOC")] });
    expect(
      runs.flatMap(({ labels }) => [...labels].map((label) => nameLabels[label])).filter((l) => l !== "O"),
    ).toEqual(["B-PER", "I-PER"]);
    for (const { hashes, labels } of runs) expect(hashes).toHaveLength(labels.length);
  });

  it("begins a name anew behind a line end", () => {
    const text = "It was Mara\nLund.";
    const [first, second] = nameRuns({ id: "d", text, names: [{ start: 7, end: 16, type: "PER" }] }).slice(-2);
    expect([...(first?.labels ?? []), ...(second?.labels ?? [])].map((label) => nameLabels[label])).toEqual(
      expect.arrayContaining(["B-PER"]),
    );
    expect(second?.labels[0]).toBe(nameLabels.indexOf("B-PER"));
  });
});
