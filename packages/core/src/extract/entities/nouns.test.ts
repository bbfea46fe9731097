import { describe, expect, it } from "vitest";
import { nounClass, singular } from "./nouns.js";

describe("nounClass", () => {
  it.each([
    ["mayor", "person"],
    ["co-author", "person"],
    ["spokeswomen", "persons"],
    ["officials", "persons"],
    ["agency", "organization"],
    ["agencies", "persons"],
    ["report", "document"],
    ["studies", "document"],
    ["table", null],
  ])("reads %s", (noun, expected) => {
    expect(nounClass(noun)).toBe(expected);
  });
});

describe("singular", () => {
  it.each([
    ["women", "woman"],
    ["spokesmen", "spokesman"],
    ["salespeople", "salesperson"],
    ["deputies", "deputy"],
    ["coaches", "coach"],
    ["boss", "boss"],
    ["aides", "aide"],
  ])("of %s is %s", (plural, one) => {
    expect(singular(plural)).toBe(one);
  });
});
