import { request } from "node:http";
import { text as consumeText } from "node:stream/consumers";
import { parseArticle } from "@org/core";
import { describe, expect, test } from "vitest";
import { hasBrowser, openPage, openReader, pagesHost, siteUrl, useBrowser, viewports } from "./support/open-page";

const bridge = `http://${pagesHost}/bridge`;

function linkTo(url: string): string {
  return `/open?url=${encodeURIComponent(url)}`;
}

interface Answer {
  status: number;
  body: { article?: unknown; error?: { code: string; message: string } };
}

/** Asks as a program would, with whatever headers: `fetch` sets some of them itself. */
function ask(body: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request(`${siteUrl}/open/read`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
    });
    asked.on("error", fail);
    asked.on("response", (response) => {
      consumeText(response).then((text) => done({ status: response.statusCode ?? 0, body: JSON.parse(text) }), fail);
    });
    asked.end(body);
  });
}

const askFor = (url: string): Promise<Answer> => ask(JSON.stringify({ url }));

async function waitingRequests(): Promise<string> {
  return (await fetch(`http://${pagesHost}/waiting`)).text();
}

describe("the way to pages of the web", () => {
  test("a page is a record, with its address", async () => {
    const { status, body } = await askFor(bridge);
    expect(status).toBe(200);
    const article = parseArticle(body.article);
    expect(article.source).toMatchObject({ kind: "html", url: bridge, contentType: "text/html; charset=utf-8" });
    expect(article.statements.map(({ speaker }) => speaker.name)).toContain("Mara Lindqvist");
  });

  test.each([
    [`http://${pagesHost}/nowhere`, 502, "http-status"],
    [`http://${pagesHost}/picture`, 422, "binary"],
    ["ftp://example.com/", 400, "url-refused"],
    ["not an address", 400, "url-refused"],
    ["http://169.254.169.254/latest/meta-data/", 400, "url-refused"],
    [`http://${pagesHost}/inside`, 400, "url-refused"],
  ])("%s answers %i in one sentence", async (url, status, code) => {
    const answer = await askFor(url);
    expect(answer.status).toBe(status);
    expect(answer.body.error?.code).toBe(code);
    expect(answer.body.error?.message).toMatch(/^The page could not be opened: [^\n]+\.$/);
  });

  test("an open port of this machine and a closed one are refused alike", async () => {
    const [opened, closed, byName] = await Promise.all([
      askFor(`${siteUrl}/samples`),
      askFor("http://127.0.0.1:8080/"),
      askFor(`${siteUrl.replace("127.0.0.1", "localhost")}/samples`),
    ]);
    expect(opened.status).toBe(400);
    expect(closed).toEqual(opened);
    expect(byName).toEqual(opened);
  });

  test.each([
    ["a page of another site", { "sec-fetch-site": "cross-site" }, 403],
    ["a page of a sibling", { "sec-fetch-site": "same-site" }, 403],
    ["a page of another site in an older browser", { origin: "https://example.com" }, 403],
    ["a page without an origin", { origin: "null" }, 403],
    ["another name of this machine", { host: "rebound.example" }, 421],
    ["a form", { "content-type": "text/plain" }, 415],
  ])("%s may not ask", async (_, headers, status) => {
    expect((await ask(JSON.stringify({ url: bridge }), headers)).status).toBe(status);
  });

  test.each([
    ["no JSON", "{", 400],
    ["no address", "{}", 400],
    ["null", "null", 400],
    ["more than an address", JSON.stringify({ url: "a".repeat(20_000) }), 413],
  ])("a request with %s is refused", async (_, body, status) => {
    expect((await ask(body)).status).toBe(status);
  });

  test("only POST opens pages", async () => {
    expect((await fetch(`${siteUrl}/open/read?url=${encodeURIComponent(bridge)}`)).status).toBe(405);
  });

  test("a page that nobody waits for any more is let go", async () => {
    const gone = new AbortController();
    const asked = fetch(`${siteUrl}/open/read`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ url: `http://${pagesHost}/slow` }),
      signal: gone.signal,
    }).catch(() => null);
    await expect.poll(waitingRequests).toBe("1");
    gone.abort();
    await asked;
    await expect.poll(waitingRequests).toBe("0");
  });
});

describe.skipIf(!hasBrowser)("a page of the web", () => {
  useBrowser();

  test("is read in the same reader, and its address is that of the result", async () => {
    const { page, troubles } = await openPage("/open");
    await page.getByLabel("Address of the page").fill(bridge);
    await page.getByLabel("Address of the page").press("Enter");
    await page.locator("#reader[data-ready]").waitFor();
    expect(new URL(page.url()).searchParams.get("url")).toBe(bridge);
    expect(await page.locator("h1").textContent()).toContain("Bridge stays shut");
    expect(await page.locator(".article-text h2").allTextContents()).toEqual(["What the engineers found"]);
    expect(await page.locator(".article-text .list-item").count()).toBe(2);
    expect(await page.locator(".article-text blockquote").count()).toBe(1);
    const link = page.getByRole("link", { name: `The page at ${pagesHost}` });
    expect(await link.getAttribute("href")).toBe(bridge);
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
    await page.goBack();
    await page.getByRole("heading", { name: "Open an article" }).waitFor();
    await page.goForward();
    await page.locator("#reader[data-ready]").waitFor();
    await page.getByRole("button", { name: "Open another" }).click();
    await page.getByRole("heading", { name: "Open an article" }).waitFor();
    expect(new URL(page.url()).search).toBe("");
    expect(troubles).toEqual([]);
  });

  test("shows where each fact of its metadata stands", async () => {
    const { page } = await openReader(linkTo(bridge));
    const origins = page.locator(".origins");
    expect(await page.locator(".article-meta").textContent()).toContain("Not all of it is free to read");
    expect(await origins.locator("dl").isVisible()).toBe(false);
    await origins.locator("summary").click();
    const fact = (label: string): Promise<string | null> =>
      origins.locator("dl > div", { has: page.locator("dt", { hasText: new RegExp(`^${label}$`) }) }).textContent();
    expect(await fact("Headline")).toMatch(/meta tag og:title/);
    expect(await fact("By")).toContain("Nora Veldkamp");
    expect(await fact("Published")).toContain("JSON-LD");
    expect(await fact("Section")).toContain("article:section");
    expect(await fact("Access")).toContain("Not all of it is free to read");
    const own = origins.getByRole("link");
    expect(await own.getAttribute("href")).toBe("https://harbour-post.example/city/bridge-stays-shut");
    expect(await own.getAttribute("rel")).toBe("noopener noreferrer");
    expect(await origins.getByText("Changed").count()).toBe(0);
  });

  test("opens by a link, on a phone without anything wider than the screen", async () => {
    const { page, troubles } = await openReader(linkTo(bridge), { viewport: viewports.phone });
    await page.locator(".origins summary").click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(troubles).toEqual([]);
  });

  test("of this machine is refused, and the page says why", async () => {
    const { page } = await openPage(linkTo("http://127.0.0.1:8080/secrets"), { viewport: viewports.phone });
    const said = page.getByRole("alert").getByText("not an address of the public internet");
    await said.waitFor();
    await expect.poll(async () => (await said.boundingBox())?.y).toBeLessThan(viewports.phone.height);
    expect(await page.getByLabel("Address of the page").inputValue()).toBe("http://127.0.0.1:8080/secrets");
  });

  test("that does not come can be given up", async () => {
    const { page } = await openPage(linkTo(`http://${pagesHost}/slow`));
    await page.getByRole("button", { name: "Stop" }).click();
    await expect.poll(waitingRequests).toBe("0");
    expect(await page.getByRole("heading", { name: "Open an article" }).isVisible()).toBe(true);
  });

  test("stays text in every field: nothing runs and nothing loads, even without a policy", async () => {
    const { page, troubles } = await openReader(linkTo(`http://${pagesHost}/hostile`), { bypassCSP: true });
    await page.locator(".origins summary").click();
    expect(
      await page.locator("#reader img, #reader iframe, #reader script, #reader svg[onload], #reader b").count(),
    ).toBe(0);
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
    expect(troubles).toEqual([]);
  });
});
