import { describe, expect, it } from "vitest";
import { quoteRegions } from "./quote-regions.ts";

function inner(text: string): string[] {
  return quoteRegions(text).map((region) => text.slice(region.inner.start, region.inner.end));
}

describe("quoteRegions", () => {
  it.each([
    ["curly", "“Yes,” he said. “No.”", ["Yes,", "No."]],
    ["straight", '"Yes," he said. "No."', ["Yes,", "No."]],
    ["German and French", "„Ja“ und «non»", ["Ja", "non"]],
    ["closed by a straight mark", '“Yes," he said', ["Yes,"]],
    ["opened by a closing mark", "Tom: ”No.”", ["No."]],
    ["closed by an opening mark", "“Yes“ he said", ["Yes"]],
    ["not closed before the next opens", "“one “two” three", ["one ", "two"]],
    ["not closed before the line ends", "“one\n“two”", ["one", "two"]],
    ["inches", '6" tall', []],
    ["single marks", "‘no’ and 'no'", []],
    ["an inner single quotation", "“he said ‘so’ twice”", ["he said ‘so’ twice"]],
  ])("reads marks that are %s", (_, text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it("ends a region that is not closed before the mark that opens the next", () => {
    expect(quoteRegions("“a “b”").map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [3, 6],
    ]);
  });

  it("includes the marks in the region", () => {
    expect(quoteRegions("x “y” z")).toEqual([{ start: 2, end: 5, inner: { start: 3, end: 4 } }]);
  });
});
