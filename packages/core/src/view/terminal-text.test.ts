import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { terminalLine, terminalText } from "./terminal-text.js";

const codes = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index));

/** Everything a terminal may act on. */
const dangerous = [
  ...codes(0x00, 0x08),
  ...codes(0x0b, 0x1f),
  ...codes(0x7f, 0x9f),
  "\u061c",
  "\u200e",
  "\u200f",
  ...codes(0x2028, 0x202e),
  ...codes(0x2066, 0x2069),
];

describe("terminalText", () => {
  it.each([
    ["a window title", "A\u001b]0;pwned\u0007B", "A␛]0;pwned␇B"],
    ["8-bit CSI", "A\u009b2JB", "A\ufffd2JB"],
    ["a clipboard write", "\u001b]52;c;aGk=\u001b\\", "␛]52;c;aGk=␛\\"],
    ["an overwrite", "rm -rf\b\bls\r", "rm -rf␈␈ls␍"],
    ["a direction override", "a\u202eb", "a\ufffdb"],
    ["half a pair", "a\ud83db", "a\ufffdb"],
  ])("makes %s visible", (_, input, expected) => {
    expect(terminalText(input)).toBe(expected);
  });

  it("leaves ordinary words, line feeds, tabs and emoji alone", () => {
    const text = "“Café”\n\t— 漢字 👩‍🚒 naïve";
    expect(terminalText(text)).toBe(text);
  });

  it("lets no dangerous character through, keeps the length, and is idempotent", () => {
    const unit = fc.oneof(fc.constantFrom(...dangerous, "\n", "\t"), fc.string({ unit: "binary", maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(unit), (parts) => {
        const text = parts.join("");
        const safe = terminalText(text);
        expect(dangerous.filter((character) => safe.includes(character))).toEqual([]);
        expect(safe.length).toBe(text.length);
        expect(safe.isWellFormed()).toBe(true);
        expect(terminalText(safe)).toBe(safe);
      }),
    );
  });
});

describe("terminalLine", () => {
  it("keeps a field on its line", () => {
    expect(terminalLine("Title\nFAKE PROMPT $\tx")).toBe("Title␊FAKE PROMPT $ x");
  });
});
