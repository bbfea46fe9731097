import { describe, expect, it } from "vitest";
import { readAccount, readByline } from "./read-byline.js";
import { splitNames } from "./split-names.js";

describe("splitNames", () => {
  it.each([
    ["By Jane Doe and John Roe", ["Jane Doe", "John Roe"]],
    ["Jane Doe, Staff Writer", ["Jane Doe"]],
    ["Jane Doe, MD, PhD; John Roe", ["Jane Doe", "John Roe"]],
    ["Von Erika Muster und Hans Beispiel", ["Erika Muster", "Hans Beispiel"]],
    ["por Ana Ejemplo y Luis Muestra", ["Ana Ejemplo", "Luis Muestra"]],
    ["文：山田太郎", ["山田太郎"]],
    ["홍길동 기자", ["홍길동"]],
    ["Jane Doe (Harbour Times)", ["Jane Doe"]],
    ["Jane Doe | Jane Doe", ["Jane Doe"]],
    ["https://www.facebook.com/harbourtimes", []],
    ["jane@example.org", []],
    ["Staff Reporter", []],
    ["12 March 2025", []],
    ["", []],
  ])("reads %j", (value, names) => {
    expect(splitNames(value)).toEqual(names);
  });
});

describe("readByline", () => {
  it.each([
    [
      ["By", "Jane Doe", "and", "John Roe"],
      ["Jane Doe", "John Roe"],
    ],
    [["By Jane Doe, Political Editor, The Harbour Times"], ["Jane Doe"]],
    [["Jane Doe", "Senior reporter", "March 3, 2025"], ["Jane Doe"]],
    [["Jane van der Doe Health Editor"], ["Jane van der Doe"]],
    [["Jane Doe writes about ports"], ["Jane Doe"]],
    [["Von DPA"], ["DPA"]],
    [["Jane", "Share"], ["Jane"]],
    [["Jane", "Jane Doe"], ["Jane Doe"]],
    [["Updated 3 hours ago"], []],
  ])("reads %j", (pieces, names) => {
    expect(readByline(pieces)).toEqual(names);
  });
});

describe("readAccount", () => {
  it("takes one word with nothing behind it but a day", () => {
    expect(
      ["jane_doe", "@jane on 3 May", "marc |", "the mayor of the town", "3 May", "staff"].map(readAccount),
    ).toEqual(["jane_doe", "jane", "marc", null, null, null]);
  });
});
