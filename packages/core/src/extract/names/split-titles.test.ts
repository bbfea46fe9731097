import { describe, expect, it } from "vitest";
import { tokenize } from "../tokens/tokenize.js";
import { splitTitles } from "./split-titles.js";

function split(text: string): string {
  const tokens = tokenize(text);
  const { core, to } = splitTitles(tokens, { from: 0, to: tokens.length }, text);
  const words = tokens.map((token) => token.text);
  return `${words.slice(0, core).join(" ")} | ${words.slice(core, to).join(" ")}`;
}

describe("splitTitles", () => {
  it.each([
    ["U.S. Army Secretary Dan Harrow", "U.S. Army Secretary | Dan Harrow"],
    ["Deputy Minister of Transport Stefan Gorvat", "Deputy Minister of Transport | Stefan Gorvat"],
    ["Attorney General Rosa Lind", "Attorney General | Rosa Lind"],
    ["Chief Election Commissioner", "Chief Election Commissioner | "],
    ["Dean Morrow", " | Dean Morrow"],
    ["Mr. President", "Mr. President | "],
    ["Martin King Jr.", " | Martin King Jr."],
    ["Prime Minister", "Prime Minister | "],
    ["Chief Executive Officer", "Chief Executive Officer | "],
    ["General Motors", " | General Motors"],
    ["Prince Harbour County", " | Prince Harbour County"],
  ])("cuts %s", (text, expected) => {
    expect(split(text)).toBe(expected);
  });

  it("starts a new title at a courtesy title behind an office", () => {
    const text = "Sen. Dr. Jane Doe";
    expect(splitTitles(tokenize(text), { from: 0, to: 4 }, text).titleStarts).toEqual([0, 1]);
  });
});
