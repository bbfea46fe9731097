import { describe, expect, it } from "vitest";
import { makeReading } from "../../../../test/make-reading.js";
import { nameFacts } from "../find-names.js";

/** What a text's words are taken for elsewhere in it, as bits. */
function usesOf(text: string, word: string): number[] {
  const reading = makeReading(text);
  const { uses } = nameFacts(reading).facts;
  return reading.tokens.flatMap((token, index) => (token.text === word ? [uses[index] ?? 0] : []));
}

describe("documentUses", () => {
  it("says of a word what names it is part of elsewhere, and nothing of its own", () => {
    const [inFull, alone] = usesOf("We met Jane Okafor there. The letter is from Okafor.", "Okafor");
    expect(alone).not.toBe(0);
    expect(inFull).not.toBe(alone);
    expect(usesOf("We met Jane Okafor there.", "Okafor")).toEqual([0]);
  });
});
