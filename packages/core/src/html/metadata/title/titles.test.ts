import { describe, expect, it } from "vitest";
import { cutSite } from "./cut-site.js";
import { rankTitles } from "./rank-titles.js";

const sites = new Set(["harbour times", "harbourtimes"]);

describe("cutSite", () => {
  it.each([
    ["Bridge reopens - Harbour Times", "Bridge reopens"],
    ["Harbour Times | Bridge reopens", "Bridge reopens"],
    ["Bridge reopens | HarbourTimes", "Bridge reopens"],
    ["Bridge reopens – after a year – Harbour Times", "Bridge reopens – after a year"],
    ["Well-known bridge reopens", "Well-known bridge reopens"],
    ["Harbour Times", "Harbour Times"],
    ["Bridge reopens | Local news", "Bridge reopens | Local news"],
  ])("makes %j %j", (title, value) => {
    expect(cutSite(title, sites)).toBe(value);
  });
});

describe("rankTitles", () => {
  const place = (value: string, weight: number) => ({ value, weight, origin: "meta" as const, where: value });

  it("adds up the places that tell the same in other spellings", () => {
    const [best] = rankTitles([place("An old title", 3), place("“Bridge” reopens", 2), place("Bridge Reopens", 2)]);
    expect(best).toMatchObject({ value: "“Bridge” reopens", votes: 4 });
  });

  it("lets a title with more around it speak for what it holds, and a cut one for what it begins", () => {
    const [best] = rankTitles([
      place("Bridge reopens after a year | Ports", 3),
      place("Bridge reopens after a year", 2.5),
      place("Bridge reopens aft…", 1),
    ]);
    expect(best?.value).toBe("Bridge reopens after a year");
  });
});
