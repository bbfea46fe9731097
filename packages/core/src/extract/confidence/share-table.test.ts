import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Shares, shareKey, shareOf } from "./share-table.js";

const shares: Shares = {
  "": [90, 100],
  somebody: [96, 100],
  "somebody > opens the sentence": [400, 400],
  thing: [50, 100],
};

describe("shareOf", () => {
  it("mixes the share of some evidence with that of the more general", () => {
    const somebody = shareOf(shares, ["somebody"]);
    expect(somebody).toBeGreaterThan(shareOf(shares, []));
    expect(somebody).toBeLessThan(0.96);
    expect(shareOf(shares, ["thing"])).toBeCloseTo((50 + 5 * shareOf(shares, [])) / 105);
  });

  it("takes the share of what is more general where nothing was counted", () => {
    expect(shareOf(shares, ["somebody", "elsewhere"])).toBe(shareOf(shares, ["somebody"]));
    expect(shareOf(shares, ["nobody"])).toBe(shareOf(shares, []));
    expect(shareOf({}, ["somebody"])).toBe(0.5);
  });

  it("is never quite sure", () => {
    expect(shareOf({ "": [5000, 5000] }, [])).toBe(0.99);
    expect(shareOf({ "": [0, 5000] }, [])).toBe(0.01);
  });

  it("rises with the number right", () => {
    const case_ = fc.tuple(fc.nat(500), fc.nat(500), fc.nat(500), fc.nat(500));
    fc.assert(
      fc.property(case_, ([right, wrong, generalRight, generalWrong]) => {
        const of = right + wrong + 1;
        const general = [generalRight, generalRight + generalWrong] as const;
        const fewer = shareOf({ "": general, a: [right, of] }, ["a"]);
        expect(shareOf({ "": general, a: [right + 1, of] }, ["a"])).toBeGreaterThanOrEqual(fewer);
        expect(fewer >= 0.01 && fewer <= 0.99).toBe(true);
      }),
    );
  });
});

describe("shareKey", () => {
  it("writes evidence from the general to the particular", () => {
    expect(shareKey(["somebody", "said before", "subject"], 2)).toBe("somebody > said before");
  });
});
