import { describe, expect, it } from "vitest";
import { ansi } from "./ansi.js";
import { markStyle, slotStyle, withoutColour } from "./mark-style.js";

const mark = {
  id: "s0/content/0",
  start: 0,
  end: 1,
  statementId: "s0",
  role: "content",
  kind: "direct",
  negated: false,
  hypothetical: false,
  depth: 0,
  confidence: 1,
  slot: 0,
  initials: "AB",
} as const;

describe("ansi", () => {
  it("wraps a text in its codes, and closes them", () => {
    expect(ansi("words", { bold: true, color: "cyan" })).toBe("\u001b[1;36mwords\u001b[0m");
    expect(ansi("words", {})).toBe("words");
    expect(ansi("", { bold: true })).toBe("");
  });
});

describe("markStyle", () => {
  it("tells every kind apart without colour", () => {
    const kinds = (["direct", "mixed", "indirect"] as const).map((kind) => withoutColour(markStyle({ ...mark, kind })));
    expect(kinds).toEqual([{ underline: true }, { underline: true, italic: true }, { italic: true }]);
  });

  it("strikes what was not said and dims what is in doubt", () => {
    expect(markStyle({ ...mark, negated: true, confidence: 0.5 })).toMatchObject({ strikethrough: true, dim: true });
  });

  it("has eight colours, none for others and grey for the unknown", () => {
    const colours = Array.from({ length: 8 }, (_, slot) => slotStyle(slot).color);
    expect(new Set(colours).size).toBe(8);
    expect(slotStyle("others")).toEqual({});
    expect(slotStyle("unknown")).toEqual({ color: "gray" });
  });
});
