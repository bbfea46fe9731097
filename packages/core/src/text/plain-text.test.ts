import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText, singleLine } from "./plain-text.js";

describe("plainText", () => {
  it.each([
    ["AT&amp;T <b>buys</b> it", "AT&T buys it"],
    ["<p>One</p><p>Two<br>three</p>", "One Two three"],
    ["a&nbsp;b &#8220;c&#8221; &#147;d&#148;", "a b “c” “d”"],
    ["1 < 2 && 3 > 2, I <3 it", "1 < 2 && 3 > 2, I <3 it"],
    ["&amp;lt;script&amp;gt;", "&lt;script&gt;"],
    ["<script>alert(1)</script><style>a{}</style>Yes<!-- no -->", "Yes"],
    ["<img src=x onerror=alert(1)>Yes", "Yes"],
    ["<svg><title>no</title></svg><iframe>no</iframe>Yes", "Yes"],
    ["&lt;script&gt; is a tag", "<script> is a tag"],
    ["<b>un<i>closed", "unclosed"],
  ])("reads %s as %s", (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it("leaves no control characters and no halves of pairs", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(fc.nat({ max: 0xffff })), (text, units) => {
        const result = plainText(text + String.fromCharCode(...units));
        expect(result.isWellFormed()).toBe(true);
        expect([...result].filter((c) => c < " " || (c >= "\x7f" && c < "\xa0") || c === "\u2028")).toEqual([]);
      }),
    );
  });
});

describe("singleLine", () => {
  it("makes one space of what parts words", () => {
    expect(singleLine(" a\r\n\tb\u0000\u001b[31mc\u2028d ")).toBe("a b [31mc d");
  });
});
