import { describe, expect, it } from "vitest";
import { compoundHead } from "./compound.js";

describe("compoundHead", () => {
  it.each<[string, number]>([
    ["London-based", 6],
    ["Russian-led", 7],
    ["Galbraith-Webb", 0],
    ["Port-au-Prince", 0],
    ["Jean-le", 0],
    ["all-Ireland", 0],
    ["X-ray", 0],
    ["Lund-", 0],
  ])("measures the name %s begins with", (text, length) => {
    expect(compoundHead(text)).toBe(length);
  });
});
