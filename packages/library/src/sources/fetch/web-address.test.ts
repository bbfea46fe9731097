import { describe, expect, it } from "vitest";
import { SourceError } from "../source-error.js";
import { allowedHosts, readWebAddress } from "./web-address.js";

function read(text: string, allowed: readonly string[] = []): string {
  try {
    return readWebAddress(text, allowedHosts(allowed)).href;
  } catch (error) {
    if (SourceError.isInstance(error)) return error.code;
    throw error;
  }
}

describe("readWebAddress", () => {
  it.each([
    "http://127.0.0.1/",
    "http://0177.1/",
    "http://0x7f.1/",
    "http://2130706433/",
    "http://①②⑦.⓪.⓪.①/",
    "http://%31%32%37.0.0.1/",
    "http://127.0.0.1./",
    "http://[::]/",
    "http://[::ffff:169.254.169.254]/",
    "http:\\\\127.0.0.1\\",
    "http://example.com@10.0.0.1/",
    "http://example.com#@10.0.0.1/../",
    "http://localhost/",
    "http://LOCALHOST./",
    "http://a.localhost/",
    "http://printer/",
    "http://printer.lan/",
    "http://db.internal/",
    "http://kubernetes.default.svc/",
    "http://x.svc.cluster.local/",
    "http://hidden.onion/",
    "http://example..com/",
    `http://${"a".repeat(64)}.com/`,
    `http://${"a.".repeat(127)}com/`,
    `http://example.com/${"a".repeat(4096)}`,
    "http://example.com:0/",
    "http://example.com:22/",
    "http://example.com:11211/",
    "http://example.com:99999/",
    "ftp://example.com/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "view-source:http://example.com/",
    "//example.com/",
    "example.com",
    "http://",
    "http://exa mple.com/",
    "http://example.com\u0000/",
    "",
  ])("refuses %s", (text) => {
    expect(read(text)).toMatch(text.includes("#") ? /^http:\/\/example\.com\// : /^url-refused$/);
  });

  it.each([
    ["http://example.com", "http://example.com/"],
    ["HTTPS://Example.COM:443/a?b#c", "https://example.com/a?b#c"],
    ["https://exämple.com/", "https://xn--exmple-cua.com/"],
    ["https://example.com:8443/", "https://example.com:8443/"],
    ["http://8.8.8.8/", "http://8.8.8.8/"],
    ["https://[2606:4700::1]/", "https://[2606:4700::1]/"],
    [" http://example.com/ ", "http://example.com/"],
  ])("reads %s", (text, href) => {
    expect(read(text)).toBe(href);
  });

  it("allows exactly the host and port that are named", () => {
    const allowed = ["127.0.0.1:4000", "wiki.intranet:80", "[::1]:4000"];
    for (const text of ["http://127.0.0.1:4000/", "http://wiki.intranet/", "http://[::1]:4000/"])
      expect(read(text, allowed)).toBe(text);
    for (const text of [
      "http://127.0.0.1:4001/",
      "http://127.0.0.1/",
      "http://127.0.0.2:4000/",
      "https://wiki.intranet/",
      "http://a.wiki.intranet/",
      "http://[::2]:4000/",
      "ftp://127.0.0.1:4000/",
    ])
      expect(read(text, allowed)).toBe("url-refused");
  });

  it("says the same of every address that is not public", () => {
    const messages = ["http://127.0.0.1/", "http://127.0.0.1:9/", "http://10.0.0.1/", "http://printer/"].map((text) => {
      try {
        return readWebAddress(text, new Set()).href;
      } catch (error) {
        return String(error);
      }
    });
    expect(new Set(messages).size).toBe(1);
  });
});
