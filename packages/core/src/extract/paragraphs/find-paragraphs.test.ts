import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { soup } from "../../../test/soup.js";
import { findParagraphs } from "./find-paragraphs.js";

const lines = (text: string): string[] => findParagraphs(text).map(({ span }) => text.slice(span.start, span.end));

describe("findParagraphs", () => {
  it("takes each line that is not blank, without the white space around it", () => {
    expect(lines("Bridge closes\n\n  \t\n “Nobody came.”\u00A0\nEnd")).toEqual([
      "Bridge closes",
      "“Nobody came.”",
      "End",
    ]);
  });

  it("finds none in a text of white space only", () => {
    expect([lines(""), lines("\n \n\t\n")]).toEqual([[], []]);
  });

  it("leaves out no word, keeps the order, and crosses no line end", () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(lines(text)).toEqual(
          text
            .split("\n")
            .map((line) => line.trim())
            .filter((line) => line !== ""),
        );
      }),
    );
  });
});
