import { describe, expect, it } from "vitest";
import { shortForm } from "./short-form.js";

describe("shortForm", () => {
  it.each([
    ["Corvane Foods", "Corvane"],
    ["Norcan Parcel", "Norcan"],
    ["Velgrad Courier", null],
    ["National Rail", null],
    ["London Foods", null],
    ["Corvane", null],
  ])("of %s is %s", (name, form) => {
    expect(shortForm(name.split(" "))).toBe(form);
  });
});
