import { describe, expect, it } from "vitest";
import type { ClaimType, CueClass } from "../../schema/index.js";
import { extract } from "../extract.js";
import { tokenize } from "../tokens/tokenize.js";
import { claimType } from "./claim-type.js";

const typeOf = (text: string, cue: CueClass = "state"): ClaimType => claimType(tokenize(text), cue);

describe("claimType", () => {
  it.each([
    ["The bridge opened in spring", "fact"],
    ["Profits fell 4 percent", "figure"],
    ["Profits fell 4%", "figure"],
    ["It cost $12", "figure"],
    ["12 million cars use it", "figure"],
    ["It will open in May", "prediction"],
    ["They’ll open it", "prediction"],
    ["You should go", "opinion"],
    ["It is a disgrace", "opinion"],
    ["I was born here", "personal"],
    ["Is it open?", "none"],
    ["Will it open?", "none"],
    ["…", "none"],
  ])("of %j is %s", (text, type) => {
    expect(typeOf(text)).toBe(type);
  });

  it.each([
    ["to act", "demand", "demand"],
    ["a vote", "order", "demand"],
    ["to open in May", "promise", "prediction"],
    ["rain", "predict", "prediction"],
    ["the plan", "criticize", "opinion"],
    ["Is it open?", "ask", "none"],
  ] as const)("of %j under a verb of the class %s is %s", (text, cue, type) => {
    expect(typeOf(text, cue)).toBe(type);
  });

  it("does not take a year or a clock time for a figure", () => {
    expect(typeOf("It opened in 1998 at 9")).toBe("fact");
  });

  it("reads a number with a unit before all else", () => {
    expect(typeOf("I think it will cost 12 million")).toBe("figure");
  });

  it("claims nothing where nothing was said", () => {
    expect(
      extract("Mara Lindqvist did not say why profits fell 4 percent.").statements.map((item) => item.claimType),
    ).toEqual(["none"]);
  });
});
