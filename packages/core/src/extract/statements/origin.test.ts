import { describe, expect, it } from "vitest";
import { extract } from "../extract.js";

describe("whence an outlet has what was said", () => {
  it.each([
    [
      "An internal letter seen by the Sea Gazette says the bridge is safe.",
      "An internal letter",
      "letter seen by the Sea Gazette",
    ],
    [
      "The bridge is safe, according to a letter seen by the Sea Gazette.",
      "a letter",
      "according to a letter seen by the Sea Gazette",
    ],
    [
      "The audit, a copy of which is with this newspaper, said the bridge was safe.",
      "The audit",
      "a copy of which is with this newspaper",
    ],
    [
      "“It is safe,” Mara Lindqvist told the mayor in a call, according to a transcript published by the Sea Gazette.",
      "Mara Lindqvist",
      "according to a transcript published by the Sea Gazette",
    ],
  ])("is no part of the speaker: %s", (text, speaker, via) => {
    const { statements, sourcing } = extract(text);
    expect(statements).toHaveLength(1);
    expect(statements[0]?.speaker.name).toBe(speaker);
    expect(sourcing.filter(({ id }) => statements[0]?.via.includes(id)).map((item) => item.text)).toEqual([via]);
  });

  it("is not the outlet that says it itself", () => {
    const { statements } = extract("The bridge was safe, the Sea Gazette reported.");
    expect(statements.map(({ via }) => via)).toEqual([[]]);
  });

  it("is a post only of words that were posted", () => {
    const { statements } = extract(
      "Mara Lindqvist, a host on his Telegram channel, told the mayor that the bridge was safe.",
    );
    expect(statements.map(({ via }) => via)).toEqual([[]]);
  });
});
