import { describe, expect, it } from "vitest";
import type { ClaimType, CueClass } from "../../schema/index.js";
import { ItemIds } from "../assemble/item-ids.js";
import { extract } from "../extract.js";
import { findQuantities } from "../quantities/find-quantities.js";
import { tokenize } from "../tokens/tokenize.js";
import { claimType, isFigure } from "./claim-type.js";

function typeOf(text: string, cue: CueClass = "state", indirect = false): ClaimType {
  const tokens = tokenize(text);
  const quantities = findQuantities({ text, tokens, times: [], ids: new ItemIds() });
  return claimType(tokens, cue, { figure: quantities.some(isFigure), indirect });
}

describe("claimType", () => {
  it.each([
    ["The bridge opened in spring", "fact"],
    ["Profits fell 4 percent", "figure"],
    ["Profits fell 4%", "figure"],
    ["It cost $12", "figure"],
    ["12 million cars use it", "figure"],
    ["It hired 300 workers", "figure"],
    ["Two leaders met", "fact"],
    ["She won her first race", "fact"],
    ["It will open in May", "prediction"],
    ["It is likely to open", "prediction"],
    ["It would open", "fact"],
    ["They’ll open it", "prediction"],
    ["You should go", "opinion"],
    ["It is a disgrace", "opinion"],
    ["It is reckless", "opinion"],
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
    ["about the plan", "ask", "none"],
    ["to open it", "ask", "demand"],
    ["to stay home", "advise", "demand"],
    ["the plan", "praise", "opinion"],
  ] as const)("of %j under a verb of the class %s is %s", (text, cue, type) => {
    expect(typeOf(text, cue)).toBe(type);
  });

  it("reads would as the will of whom it reports", () => {
    expect(typeOf("it would open in May", "state", true)).toBe("prediction");
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
