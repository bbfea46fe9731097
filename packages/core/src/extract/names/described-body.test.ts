import { describe, expect, it } from "vitest";
import { listNames } from "../../../test/make-reading.js";

describe("a name that an apposition says to be a body", () => {
  it.each([
    ["Vellamo, the maker of cheap skis, grew.", "organization: Vellamo"],
    ["Mr. Lund sold his company, Lund Barrow, for little.", "organization: Lund Barrow"],
  ])("is an organisation: %s", (text, name) => {
    expect(listNames(text)).toContain(name);
  });

  it.each([
    ["Jane Doe, the company chairman, left.", "person: Jane Doe"],
    ["He met the company, Jane Doe wrote.", "person: Jane Doe"],
  ])("is not who leads or writes of one: %s", (text, name) => {
    expect(listNames(text)).toContain(name);
  });
});
