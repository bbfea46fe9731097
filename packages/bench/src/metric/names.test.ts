import { describe, expect, it } from "vitest";
import { sameName } from "./names.ts";

describe("sameName", () => {
  it.each([
    ["Vladimir Putin", "Mr. Putin"],
    ["President Vladimir Putin", "Putin’s"],
    ["Zoë Álvarez", "zoe alvarez"],
    ["Mara Lindqvist", "Mara Ann Lindqvist"],
  ])("%s is %s", (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });

  it.each([
    ["Vladimir Putin", "Vladimir"],
    ["Bill Clinton", "Hillary Clinton"],
    ["Mr.", "Mr."],
    ["", "Putin"],
  ])("%s is not %s", (a, b) => {
    expect(sameName(a, b)).toBe(false);
    expect(sameName(b, a)).toBe(false);
  });
});
