import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { terminalText } from "../view/terminal-text.js";
import { csvCell, plainCell } from "./csv-cell.js";

/** Reads one cell the way RFC 4180 says. */
function parseCell(cell: string): string {
  return cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

const formulas = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1",
  "\n=1+1",
  " =1+1",
  "＋1",
  "－1",
  "＝1",
  "＠x",
  "|calc",
  "%0a",
  "- dash list",
  "'=1",
  "''=1",
];

describe("csvCell", () => {
  it.each(formulas)("makes %j a plain text in a spreadsheet, and gives it back", (value) => {
    const parsed = parseCell(csvCell(value));
    expect(parsed.startsWith("'")).toBe(true);
    expect(plainCell(parsed)).toBe(value);
  });

  it.each(["words", "’tis", "'quoted'", "a = b", "5–6", "", "“No,” she said"])("leaves %j as it is", (value) => {
    expect(plainCell(parseCell(csvCell(value)))).toBe(value);
    expect(parseCell(csvCell(value))).toBe(value);
  });

  it("quotes separators and doubles quotation marks", () => {
    expect(csvCell('a, "b"')).toBe('"a, ""b"""');
    expect(csvCell("two\nlines")).toBe('"two\nlines"');
  });

  it("shows control characters", () => {
    expect(csvCell("\u001b[2J")).toBe("␛[2J");
  });

  it("gives every text back", () => {
    const unit = fc.oneof(fc.constantFrom("'", "=", "+", " ", '"', ",", "\n"), fc.string({ unit: "grapheme" }));
    fc.assert(
      fc.property(fc.array(unit), (parts) => {
        const value = terminalText(parts.join(""));
        expect(plainCell(parseCell(csvCell(value)))).toBe(value);
      }),
    );
  });
});
