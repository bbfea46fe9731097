import { describe, expect, it } from "vitest";
import { makeReading } from "../../../test/make-reading.js";
import { tokenPlaces } from "./token-places.js";

function marked(text: string, mark: "opens" | "headline"): string[] {
  const reading = makeReading(text);
  const places = tokenPlaces(reading);
  return reading.tokens
    .filter((token, index) => token.kind === "word" && places[mark][index] === 1)
    .map((token) => token.text);
}

describe("tokenPlaces", () => {
  it("knows where a capital is due anyway", () => {
    expect(marked("He left. “We stay,” Doe said: Nobody knew.", "opens")).toEqual(["He", "We", "Nobody"]);
  });

  it("tells a headline from a sentence full of names", () => {
    expect(marked("Council Votes to Close Old Harbour Bridge", "headline")).toContain("Votes");
    expect(
      marked("The architect Oscar Lindqvist designed the Harlow Science Institute in Vienna.", "headline"),
    ).toEqual([]);
  });

  it("counts lines, sentences and quotations", () => {
    const reading = makeReading("One went.\n“Two,” he said. Three.");
    const { line, sentence, quote } = tokenPlaces(reading);
    const at = reading.tokens.findIndex((token) => token.text === "Two");
    expect([line[0], line[at]]).toEqual([0, 1]);
    expect(sentence[at]).toBe(1);
    expect([quote[at], quote[0]]).toEqual([0, -1]);
  });
});
