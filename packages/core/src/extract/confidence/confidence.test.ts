import { describe, expect, it } from "vitest";
import type { Speaker } from "../../schema/index.js";
import { extract } from "../extract.js";

function speakerOf(text: string, index = 0): Speaker {
  const speaker = extract(text).statements[index]?.speaker;
  if (!speaker) throw new Error("the text has no such statement");
  return speaker;
}

const named = "“The bridge will open in May,” said Ada Moreno, the mayor of Port Ellery.";
const pronoun =
  "Ada Moreno met Rosa Lind, the mayor of Port Ellery, on Monday. “The bridge will open in May,” she said afterwards.";
const beside = "Ada Moreno works at the harbour. “The bridge was never going to open in May, was it?”";

describe("the confidence of a speaker", () => {
  it("is high where the words name somebody beside the verb", () => {
    expect(speakerOf(named)).toMatchObject({ name: "Ada Moreno" });
    expect(speakerOf(named).confidence).toBeGreaterThanOrEqual(0.9);
  });

  it("is lower for a pronoun two can stand behind, and lower still for a guess", () => {
    expect(speakerOf(pronoun).confidence).toBeLessThan(speakerOf(named).confidence);
    expect(speakerOf(beside).confidence).toBeLessThan(speakerOf(named).confidence);
  });

  it("is never high for nobody", () => {
    for (const text of [named, pronoun, beside])
      for (const { speaker } of extract(text).statements)
        if (speaker.entityId === null) expect(speaker.confidence).toBe(0);
  });
});

describe("the confidence of a statement", () => {
  it("is higher for a quotation with its verb than for a paraphrase", () => {
    const [direct] = extract(named).statements;
    const [indirect] = extract("Ada Moreno praised the plan.").statements;
    expect(direct?.confidence).toBeGreaterThan(indirect?.confidence ?? 0);
  });
});
