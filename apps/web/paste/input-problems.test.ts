import { maxInputBytes } from "@org/core";
import { describe, expect, test } from "vitest";
import { dateProblem, fileProblem, textProblem } from "./input-problems";

const validity = (badInput: boolean) => ({ badInput }) as ValidityState;

describe("fileProblem", () => {
  test("a text file within the limit is read", () => {
    expect(fileProblem({ name: "a.txt", size: maxInputBytes, type: "text/plain" })).toBeNull();
  });
  test("names the file, its size and the limit when it is too long", () => {
    expect(fileProblem({ name: "a.txt", size: 24_100_000, type: "" })).toBe(
      "“a.txt” has 24.1 MB, and the limit is 10.0 MB: split it, one article at a time.",
    );
  });
  test.each([
    ["page.html", ""],
    ["PAGE.XHTML", ""],
    ["page", "text/html"],
  ])("sends the reader of %s to the page itself", (name, type) => {
    expect(fileProblem({ name, size: 10, type })).toContain("source of a web page");
  });
  test("an empty file says so", () => {
    expect(fileProblem({ name: "a.txt", size: 0, type: "text/plain" })).toContain("is empty");
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
