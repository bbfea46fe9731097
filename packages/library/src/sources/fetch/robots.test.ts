import { describe, expect, it } from "vitest";
import { SourceError } from "../source-error.js";
import { robotsOf } from "./robots.js";

const site = new URL("https://example.com/news/1");
const file = `User-agent: *
Disallow: /private/
Allow: /private/open

User-agent: otherbot
Disallow: /
Disallow: /${"a".repeat(600)}
`;

async function mayRead(answer: () => Promise<Uint8Array>, path: string): Promise<boolean> {
  return (await robotsOf(site, answer))(new URL(path, site));
}
const says = (text: string) => async () => new TextEncoder().encode(text);
const fails = (code: "http-status" | "unreachable" | "too-large", status?: number) => async () => {
  throw new SourceError(code, "no", status === undefined ? {} : { status });
};

describe("robotsOf", () => {
  it.each([
    ["/news/2", true],
    ["/private/x", false],
    ["/private/open/1", true],
    ["//evil.example/private/", true],
  ])("reads a file by its rules: %s is allowed: %s", async (path, allowed) => {
    const robots = await robotsOf(site, says(file));
    expect(robots(new URL(site.origin + path))).toBe(allowed);
  });

  it("is asked at the root of the site", async () => {
    let asked = "";
    await robotsOf(site, async ({ href }) => {
      asked = href;
      return new Uint8Array();
    });
    expect(asked).toBe("https://example.com/robots.txt");
  });

  it("lets everything be read where there is no file, and nothing where the site cannot say", async () => {
    expect(await mayRead(fails("http-status", 404), "/a")).toBe(true);
    expect(await mayRead(fails("http-status", 429), "/a")).toBe(false);
    expect(await mayRead(fails("http-status", 503), "/a")).toBe(false);
    expect(await mayRead(fails("too-large"), "/a")).toBe(false);
    await expect(mayRead(fails("unreachable"), "/a")).rejects.toMatchObject({ code: "unreachable" });
  });

  it("speaks to us by name", async () => {
    expect(await mayRead(says("User-agent: saidby\nDisallow: /"), "/a")).toBe(false);
    expect(await mayRead(says("User-agent: saidbyebye\nDisallow: /"), "/a")).toBe(true);
  });

  it("reads a file made to take long", async () => {
    const stars = `User-agent: *\n${`Disallow: /${"*a".repeat(200)}\n`.repeat(1000)}`;
    expect(await mayRead(says(stars), `/${"a".repeat(4000)}`)).toBeTypeOf("boolean");
  });
});
