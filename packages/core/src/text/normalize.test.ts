import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeText } from "./normalize.js";

const troublesome = fc.string({
  unit: fc.constantFrom("\uFEFF", "\r", "\n", "\0", "\uD83D", "\uDE00", "a", " ", "é", "😀"),
  maxLength: 40,
});

describe("normalizeText", () => {
  it("drops a leading byte order mark", () => {
    expect(normalizeText("\uFEFFThe council met.")).toEqual({ text: "The council met.", replaced: 0 });
  });

  it("keeps a byte order mark inside the text", () => {
    expect(normalizeText("The \uFEFFcouncil").text).toBe("The \uFEFFcouncil");
  });

  it("makes CRLF and lone CR line feeds", () => {
    expect(normalizeText("one\r\ntwo\rthree\n\r\nfour").text).toBe("one\ntwo\nthree\n\nfour");
  });

  it("replaces NUL and counts it", () => {
    expect(normalizeText("a\0b\0")).toEqual({ text: "a\uFFFDb\uFFFD", replaced: 2 });
  });

  it("replaces each half of a broken pair and keeps whole pairs", () => {
    expect(normalizeText("\uDE00😀\uD83D\uD83D")).toEqual({ text: "\uFFFD😀\uFFFD\uFFFD", replaced: 3 });
  });

  it("does not count a U+FFFD that was there before", () => {
    expect(normalizeText("a\uFFFDb")).toEqual({ text: "a\uFFFDb", replaced: 0 });
  });

  it("re-typesets nothing else", () => {
    const kept = "“Tabs\t”, no-break\u00A0spaces, e\u0301, ﬁ, \u2028 and \u200B stay…";
    expect(normalizeText(kept)).toEqual({ text: kept, replaced: 0 });
  });

  it("changes nothing when applied to its own result", () => {
    fc.assert(
      fc.property(troublesome, (input) => {
        const { text } = normalizeText(input);
        expect(normalizeText(text)).toEqual({ text, replaced: 0 });
      }),
    );
  });

  it("always gives well-formed text without NUL and CR", () => {
    fc.assert(
      fc.property(troublesome, (input) => {
        const { text } = normalizeText(input);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/[\0\r]/);
      }),
    );
  });

  it("counts as many replacements as U+FFFD were added", () => {
    fc.assert(
      fc.property(troublesome, (input) => {
        const { text, replaced } = normalizeText(input);
        expect(text.split("\uFFFD").length - 1).toBe(replaced);
      }),
    );
  });
});
