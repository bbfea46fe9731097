import { describe, expect, it } from "vitest";
import { webUrl } from "./web-url.js";

describe("webUrl", () => {
  it.each([
    ["https://example.org/a b", undefined, "https://example.org/a%20b"],
    ["HTTP://EXAMPLE.org", undefined, "http://example.org/"],
    ["../b", "https://example.org/c/d/", "https://example.org/c/b"],
    ["https://ana:secret@example.org/", undefined, "https://example.org/"],
    ["//example.net/a", "https://example.org/", "https://example.net/a"],
  ])("makes %s absolute", (value, base, url) => {
    expect(webUrl(value, base)).toBe(url);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "\u0001javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:a",
    "file:///etc/passwd",
    "blob:https://example.org/a",
    "view-source:https://example.org/",
    "mailto:a@example.org",
    "about:blank",
    "ftp://example.org/",
    "/only/a/path",
    "",
    "https://",
    `https://example.org/${"a".repeat(10_000)}`,
  ])("gives null for %j", (value) => {
    expect(webUrl(value)).toBeNull();
  });

  it("takes no base that is not on the web for one", () => {
    expect(webUrl("a", "javascript:alert(1)")).toBeNull();
    expect(webUrl("a", "data:text/html,x")).toBeNull();
  });
});
