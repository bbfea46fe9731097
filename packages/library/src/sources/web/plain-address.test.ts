import { describe, expect, it } from "vitest";
import { plainAddress, spokenAddress } from "./plain-address.js";

describe("plainAddress", () => {
  it.each([
    ["https://ana:secret@example.com/a?b=c#d", "https://example.com/a?b=c"],
    ["http://example.com", "http://example.com/"],
    ["javascript:alert(1)", null],
    ["file:///etc/passwd", null],
    ["example.com/a", null],
    ["", null],
  ])("reads %j as %j", (text, address) => {
    expect(plainAddress(text)).toBe(address);
  });
});

describe("spokenAddress", () => {
  it.each([
    ["https://ana:secret@example.com/a#b", "https://example.com/a"],
    ["https://example.com/a#b", "https://example.com/a#b"],
    ["HTTP://example.com", "HTTP://example.com"],
    ["ftp://ana:secret@example.com/", "ftp://example.com/"],
    ["http://ana:secret@exa mple.com/@", "http://exa mple.com/@"],
    ["http://ana@b:secret@/", "http:///"],
  ])("says %j as %j", (text, spoken) => {
    expect(spokenAddress(text)).toBe(spoken);
  });
});
