import { describe, expect, it } from "vitest";
import { initials } from "./initials.js";

describe("initials", () => {
  it.each([
    ["Mara Lindqvist", "ML"],
    ["Ruth Okafor-Bell", "RB"],
    ["the Tidal Defence Agency", "TA"],
    ["MetNorth", "ME"],
    ["a ministry official", "MO"],
    ["X", "X"],
    ["Éva Ördög", "ÉÖ"],
    ["— 漢字", "漢字"],
    ["…", "?"],
  ])("shortens %s to %s", (name, expected) => {
    expect(initials([name])).toEqual([expected]);
  });

  it("tells speakers with the same initials apart", () => {
    const names = ["Ruth Castellow", "Rob Castellow", "Ray Castellow", "Ruth Castellow"];
    const short = initials(names);
    expect(short[0]).toBe("RC");
    expect(new Set(short).size).toBe(names.length);
  });

  it("numbers names that have no letters left", () => {
    expect(initials(["X", "X", "X"])).toEqual(["X", "X2", "X3"]);
  });
});
