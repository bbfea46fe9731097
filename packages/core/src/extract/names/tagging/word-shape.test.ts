import { describe, expect, it } from "vitest";
import { wordShape } from "./word-shape.js";

describe("wordShape", () => {
  it.each([
    ["Mara", "Rosalind"],
    ["McDonald", "DeSantis"],
    ["1984", "2026"],
    ["NATO", "UNICEF"],
  ])("is the same for %s and %s", (one, other) => {
    expect(wordShape(one)).toBe(wordShape(other));
  });

  it("tells capitals, small letters, digits, full stops and hyphens apart", () => {
    const shapes = ["mara", "Mara", "MARA", "M.", "Mara-Lou", "Mara-lou", "G20", "20"].map(wordShape);
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});
