import { describe, expect, it } from "vitest";
import { isApostrophe, isDash, isDigit, isLetter, isSpace, isUpper, isWordChar } from "./chars.js";

const all = (test: (code: number) => boolean, characters: string): boolean =>
  [...characters].every((character) => test(character.charCodeAt(0)));
const none = (test: (code: number) => boolean, characters: string): boolean =>
  [...characters].every((character) => !test(character.charCodeAt(0)));

describe("letters", () => {
  it("are those of Latin, Greek, Cyrillic, Hebrew, Arabic and Han", () => {
    expect(all(isLetter, "azAZéßøłžΩπЯжאبअ水가")).toBe(true);
  });

  it("take in the combining mark of a decomposed é", () => {
    expect(isLetter("e\u0301".charCodeAt(1))).toBe(true);
  });

  it("are not digits, punctuation, currency, arrows, surrogate halves or full-width marks", () => {
    expect(none(isLetter, "059 .,-_×÷“”‘’…—€£$←、。！？\uFFFD")).toBe(true);
    expect(isLetter(0xd83d)).toBe(false);
    expect(isLetter(0xde00)).toBe(false);
  });
});

describe("capitals", () => {
  it("are told in ASCII, Latin-1, Latin Extended-A, Greek and Cyrillic", () => {
    expect(all(isUpper, "AZÀÉÖØÞĀŁŃŠŸŹŽΑΩАЯḀ")).toBe(true);
  });

  it("are not small letters, digits, or scripts without case", () => {
    expect(none(isUpper, "azßàéöøþāłńšźžαωаяḁ09אب水×")).toBe(true);
  });
});

it("digits are those of ASCII only", () => {
  expect(all(isDigit, "0123456789")).toBe(true);
  expect(none(isDigit, "a²½٣३")).toBe(true);
});

it("a word character is a letter or a digit, not the underscore", () => {
  expect(all(isWordChar, "a9é")).toBe(true);
  expect(none(isWordChar, "_- ’")).toBe(true);
});

it("white space is what String.prototype.trim takes away", () => {
  for (let code = 0; code <= 0xffff; code++) {
    const trimmed = String.fromCharCode(code).trim() === "";
    if (trimmed !== isSpace(code)) expect.fail(`U+${code.toString(16)} trims ${trimmed}, isSpace ${isSpace(code)}`);
  }
});

it("no character is both white space and part of a word", () => {
  const both: string[] = [];
  for (let code = 0; code <= 0xffff; code++) if (isSpace(code) && isWordChar(code)) both.push(`U+${code.toString(16)}`);
  expect(both).toEqual([]);
});

it("apostrophes are the straight, curly, modifier and accent forms, not the opening mark", () => {
  expect(all(isApostrophe, "'’ʼ`´")).toBe(true);
  expect(none(isApostrophe, '‘“"a')).toBe(true);
});

it("dashes are en, em, bar and minus, not the hyphen", () => {
  expect(all(isDash, "–—―−")).toBe(true);
  expect(none(isDash, "-‐‑~_")).toBe(true);
});
