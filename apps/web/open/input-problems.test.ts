import { maxInputBytes } from "@org/core";
import { describe, expect, test } from "vitest";
import { dateProblem, fileProblem, readAddress, textProblem } from "./input-problems";

const validity = (badInput: boolean) => ({ badInput }) as ValidityState;

describe("fileProblem", () => {
  test("a text file within the limit is read", () => {
    expect(fileProblem({ name: "a.txt", size: maxInputBytes })).toBeNull();
  });
  test("names the file, its size and the limit when it is too long", () => {
    expect(fileProblem({ name: "a.txt", size: 24_100_000 })).toBe(
      "“a.txt” has 24.1 MB, and the limit is 10.0 MB: split it, one article at a time.",
    );
  });
  test("an empty file says so", () => {
    expect(fileProblem({ name: "a.txt", size: 0 })).toContain("is empty");
  });
});

describe("textProblem", () => {
  test("white space is nothing to read", () => {
    expect(textProblem(" \n\t")).toContain("nothing to read yet");
  });
  test("the limit counts bytes, not characters", () => {
    expect(textProblem("a".repeat(maxInputBytes))).toBeNull();
    expect(textProblem(`${"a".repeat(maxInputBytes - 1)}“`)).toContain("The text has 10.0 MB");
  });
});

describe("dateProblem", () => {
  test("a day or nothing is fine", () => {
    expect(dateProblem({ value: "", validity: validity(false) })).toBeNull();
    expect(dateProblem({ value: "2026-03-12", validity: validity(false) })).toBeNull();
  });
  test("half a date is not taken for none", () => {
    expect(dateProblem({ value: "", validity: validity(true) })).toContain("not complete");
  });
});

describe("readAddress", () => {
  test.each([
    [" https://example.com/a?b=c ", "https://example.com/a?b=c"],
    ["example.com/news", "https://example.com/news"],
    ["http://localhost:3000/", "http://localhost:3000/"],
    ["http://127.0.0.1:80/", "http://127.0.0.1/"],
    ["javascript:alert(1)", null],
    ["ftp://example.com/", null],
    ["file:///etc/passwd", null],
    ["two words.com", null],
    ["bridge", null],
    ["", null],
  ])("reads %j as %j", (words, address) => {
    expect(readAddress(words)).toBe(address);
  });
});
