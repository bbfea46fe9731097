import { expect, test } from "vitest";
import { findBylines } from "./find-bylines.js";

const read = (text: string) =>
  findBylines(text, [{ start: 0, end: text.length }]).map(({ name, role }) => (role ? `${name} (${role})` : name));

test.each([
  ["By Jane Doe", ["Jane Doe"]],
  ["By JANE DOE", ["JANE DOE"]],
  ["By Jane Doe and John Roe, Staff Writer", ["Jane Doe", "John Roe (Staff Writer)"]],
  ["By Jane Doe and John Roe, Staff Writers", ["Jane Doe (Staff Writers)", "John Roe (Staff Writers)"]],
  ["By Jane Doe, John Roe and Ana de la Cruz", ["Jane Doe", "John Roe", "Ana de la Cruz"]],
  ["Jane Doe | City desk", ["Jane Doe (City desk)"]],
  ["Felicity Aldous, Political Correspondent", ["Felicity Aldous (Political Correspondent)"]],
  ["By Jane Doe, Associated Press", ["Jane Doe (Associated Press)"]],
  ["By Jean-Luc O’Brien Jr.", ["Jean-Luc O’Brien Jr."]],
  ["By J.K. Doe in London", ["J.K. Doe"]],
  ["Interview by Joss Kettering", ["Joss Kettering"]],
])("%s", (text, names) => {
  expect(read(text)).toEqual(names);
});

test.each([
  "By Friday the roads were open.",
  "By Staff Reporter",
  "By the river",
  "New York City | Weather",
  "Jane Doe",
  "Jane Doe, the editor of the Courier, said on Monday that it would close.",
])("%s names no author", (text) => {
  expect(read(text)).toEqual([]);
});

test("looks only above the report, and points at the name", () => {
  const text = "Truce holds\nBy Jane Doe\nThe truce held.";
  const lines = [
    { start: 0, end: 11 },
    { start: 12, end: 23 },
    { start: 24, end: 39 },
  ];
  expect(findBylines(text, lines)).toEqual([{ name: "Jane Doe", origin: "text", span: { start: 15, end: 23 } }]);
  const body = Array.from({ length: 5 }, () => ({ start: 24, end: 39 }));
  expect(findBylines(text, [...body, ...lines])).toEqual([]);
});
