import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitText, layoutLines, lineAt, shownText } from "./layout.js";

const whole = (text: string) => ({ start: 0, end: text.length });
const wrap = (text: string, width: number): string[] =>
  layoutLines(text, whole(text), width).map(
    (line) => shownText(text, { start: line.start, end: line.visibleEnd }).text,
  );

describe("layoutLines", () => {
  it("breaks at spaces and hides them at the end of a line", () => {
    expect(wrap("He told reporters on Thursday", 10)).toEqual(["He told", "reporters", "on", "Thursday"]);
    expect(wrap("one     two", 5)).toEqual(["one", "two"]);
  });

  it("keeps dashes and hyphens with the word before them", () => {
    expect(wrap("a well-known plan", 7)).toEqual(["a well-", "known", "plan"]);
    expect(wrap("the plan—never signed", 9)).toEqual(["the plan—", "never", "signed"]);
    expect(wrap("he said—”no", 8)).toEqual(["he", "said—”no"]);
    expect(wrap("minus -5 here", 7)).toEqual(["minus", "-5 here"]);
  });

  it("breaks words that are too long, but no character", () => {
    expect(wrap("abcdefgh", 3)).toEqual(["abc", "def", "gh"]);
    expect(wrap("e\u0301e\u0301e\u0301", 2)).toEqual(["e\u0301e\u0301", "e\u0301"]);
    expect(wrap("👩‍🚒👩‍🚒", 3)).toEqual(["👩‍🚒", "👩‍🚒"]);
    expect(wrap("🇩🇰🇸🇪", 3)).toEqual(["🇩🇰", "🇸🇪"]);
  });

  it("counts ideographs as two cells and breaks between them", () => {
    expect(wrap("漢字漢字", 5)).toEqual(["漢字", "漢字"]);
    expect(wrap("ab漢", 3)).toEqual(["ab", "漢"]);
    expect(wrap("a bcdefghij漢", 10)).toEqual(["a", "bcdefghij", "漢"]);
  });

  it("does not break at a no-break space", () => {
    expect(wrap("5\u00a0000 people", 8)).toEqual(["5\u00a0000", "people"]);
  });

  it("ends a line at a line feed, and keeps empty lines", () => {
    expect(wrap("one\n\ntwo", 20)).toEqual(["one", "", "two"]);
    expect(wrap("", 20)).toEqual([""]);
  });

  it("goes on when there is no room for anything", () => {
    expect(wrap("漢a", 1)).toEqual(["漢", "a"]);
    expect(wrap("ab", 0)).toEqual(["a", "b"]);
  });

  it("partitions every text, keeps every line within the width, and maps offsets to lines", () => {
    const unit = fc.oneof(
      fc.constantFrom(" ", "\n", "\t", "-", "—", "e\u0301", "漢", "👩‍🚒", "\u200b", "\u00ad", "\u202e", "a", "word"),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(unit), fc.integer({ min: 4, max: 30 }), (parts, width) => {
        const text = parts.join("");
        const lines = layoutLines(text, whole(text), width);
        let at = 0;
        lines.forEach((line, index) => {
          expect(line.start).toBe(at);
          expect(line.visibleEnd).toBeGreaterThanOrEqual(line.start);
          expect(line.visibleEnd).toBeLessThanOrEqual(line.end);
          expect(shownText(text, { start: line.start, end: line.visibleEnd }).width).toBeLessThanOrEqual(width);
          for (let offset = line.start; offset < line.end; offset++) expect(lineAt(lines, offset)).toBe(index);
          at = line.end;
        });
        expect(at).toBe(text.length);
      }),
    );
  });
});

describe("shownText", () => {
  it("expands tabs from the column it begins in", () => {
    expect(shownText("a\tb", { start: 0, end: 3 })).toEqual({ text: "a   b", width: 5 });
    expect(shownText("\tb", { start: 0, end: 2 }, 2)).toEqual({ text: "  b", width: 3 });
  });

  it.each([
    ["漢字", 4],
    ["e\u0301", 1],
    ["👍🏽", 2],
    ["☎️", 2],
    ["1️⃣", 2],
    ["한글", 4],
    ["ﬁ", 1],
    ["\u200b\u00ad\ufeff", 0],
    ["\u001b[2J", 4],
  ])("%j takes %i cells", (text, width) => {
    expect(shownText(text, whole(text)).width).toBe(width);
  });

  it("shows no control character and nothing for those without a picture", () => {
    expect(shownText("a\u200bb\u001bc\u202ed", { start: 0, end: 7 }).text).toBe("ab␛cd");
  });
});

describe("fitText", () => {
  it.each([
    ["short", 10, "short"],
    ["exactly ten", 11, "exactly ten"],
    ["rather long", 7, "rather…"],
    ["漢字漢字", 5, "漢字…"],
    ["漢字漢字", 6, "漢字…"],
    ["two\nlines", 20, "two lines"],
    ["any", 0, ""],
  ])("cuts %j at %i cells", (text, width, expected) => {
    const fitted = fitText(text, width);
    expect(fitted.text).toBe(expected);
    expect(fitted.width).toBeLessThanOrEqual(width);
  });
});
