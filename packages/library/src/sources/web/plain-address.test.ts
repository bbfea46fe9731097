import { describe, expect, it } from "vitest";
import { plainAddress } from "./plain-address.js";

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
