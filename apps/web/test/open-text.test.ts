import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { text as consumeText } from "node:stream/consumers";
import { extract, maxInputBytes, readText } from "@org/core";
import { articleOf } from "@org/library/reading";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Sample } from "../samples/sample-list";
import { hasBrowser, openPage, pagesHost, useBrowser } from "./support/open-page";
import { bridgePage } from "./support/page-server";

const samplesFolder = join(import.meta.dirname, "../../../samples");
const samples: Sample[] = JSON.parse(readFileSync(join(samplesFolder, "index.json"), "utf8"));

function sampleText(id: string): Promise<string> {
  return readFile(join(samplesFolder, `${id}.txt`), "utf8");
}

/** Drops files on the form as a person would. */
async function drop(page: Page, files: { name: string; type: string; content: string | number[] }[]): Promise<void> {
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, type, content } of given) {
      const part = typeof content === "string" ? content : new Uint8Array(content);
      transfer.items.add(new File([part], name, { type }));
    }
    return transfer;
  }, files);
  await page.dispatchEvent(".open-form", "drop", { dataTransfer: data });
}

async function read(page: Page, text: string, publishedAt?: string): Promise<void> {
  await page.getByLabel("Or the text of the article").fill(text);
  if (publishedAt) await page.getByLabel("Published on").fill(publishedAt);
  await page.getByRole("button", { name: "Read it" }).click();
  await page.locator("#reader[data-ready]").waitFor();
}

async function downloadRecord(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Record as JSON" }).click(),
  ]);
  return consumeText(await download.createReadStream());
}

describe.skipIf(!hasBrowser)("a text of one's own", () => {
  useBrowser();

  test("pasted, it is read at once, and the way between words and statements is there", async () => {
    const { page, troubles } = await openPage("/open", { permissions: ["clipboard-read", "clipboard-write"] });
    const text = await sampleText("court-report");
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await page.getByLabel("Or the text of the article").focus();
    await page.keyboard.press("Control+V");
    await page.locator("#reader[data-ready]").waitFor();
    expect(await page.locator(".statement").count()).toBe(extract(readText(text)).statements.length);
    await page.locator(".article-text .mark").first().click();
    expect(await page.locator(".statement[data-lit]").count()).toBe(1);
    await page.getByRole("button", { name: "Open another" }).click();
    expect(await page.getByLabel("Or the text of the article").inputValue()).toBe("");
    expect(troubles).toEqual([]);
  });

  test("a dropped file is read, whatever its encoding mark", async () => {
    const { page } = await openPage("/open");
    await drop(page, [
      { name: "note.txt", type: "text/plain", content: "\uFEFF“We go home,” Mara Lindqvist said on Monday." },
    ]);
    await page.locator("#reader[data-ready]").waitFor();
    expect(await page.locator("[data-start]").allTextContents()).toEqual([
      "“We go home,” Mara Lindqvist said on Monday.",
    ]);
    expect(await page.locator(".speaker-name").textContent()).toBe("Mara Lindqvist");
  });

  test("a dropped page is read as the article on it, and nothing is sent", async () => {
    const { page, troubles } = await openPage("/open");
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.method() !== "GET") asked.push(request.url());
    });
    await drop(page, [{ name: "bridge.html", type: "text/html", content: bridgePage }]);
    await page.locator("#reader[data-ready]").waitFor();
    expect(await page.locator(".article-text h2").allTextContents()).toEqual(["What the engineers found"]);
    expect(await page.locator(".article-text").textContent()).not.toContain("All rights reserved");
    const inNode = await articleOf(
      {
        input: "bridge.html",
        kind: "html",
        content: new TextEncoder().encode(bridgePage),
        source: { kind: "html", file: "bridge.html" },
      },
      { again: false },
    );
    expect(await downloadRecord(page)).toBe(`${JSON.stringify(inNode.article)}\n`);
    expect(asked).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test("the source of a page can be pasted, and words that are an address open it", async () => {
    const { page } = await openPage("/open");
    await read(page, bridgePage);
    expect(await page.locator(".speaker-name").allTextContents()).toContain("Mara Lindqvist");
    await page.getByRole("button", { name: "Open another" }).click();
    await read(page, ` http://${pagesHost}/bridge\n`);
    expect(new URL(page.url()).searchParams.get("url")).toBe(`http://${pagesHost}/bridge`);
  });

  test("a text loads no parser of pages", async () => {
    const { page } = await openPage("/open");
    const scripts: string[] = [];
    page.on("request", (request) => scripts.push(request.url()));
    await read(page, "“We go home,” Mara Lindqvist said on Monday.");
    const withText = new Set(scripts);
    await page.getByRole("button", { name: "Open another" }).click();
    await read(page, bridgePage);
    expect(scripts.filter((url) => url.endsWith(".js") && !withText.has(url)).length).toBeGreaterThan(0);
  });

  test("a chosen file is read too, and its name stands in the record", async () => {
    const { page } = await openPage("/open");
    await page.getByLabel("Choose a file").setInputFiles(join(samplesFolder, "op-ed.txt"));
    await page.locator("#reader[data-ready]").waitFor();
    expect(JSON.parse(await downloadRecord(page)).source).toEqual({ kind: "text", file: "op-ed.txt" });
  });

  test.each([
    { what: "nothing", files: [], message: "nothing to read yet" },
    {
      what: "a picture",
      files: [
        { name: "photo.txt", type: "text/plain", content: [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4] },
      ],
      message: "“photo.txt”: it is",
    },
    {
      what: "a feed",
      files: [
        { name: "feed.xml", type: "text/xml", content: '<?xml version="1.0"?><rss version="2.0"><channel/></rss>' },
      ],
      message: "“feed.xml”: it is a feed, not an article",
    },
    {
      what: "a list of feeds",
      files: [{ name: "feeds.opml", type: "text/xml", content: '<?xml version="1.0"?><opml version="2.0"/>' }],
      message: "it is a list of feeds (OPML)",
    },
    {
      what: "a page with more elements than are read",
      files: [{ name: "deep.html", type: "text/html", content: `<!doctype html>${"<p>a".repeat(600_000)}` }],
      message: "“deep.html”: ",
    },
    {
      what: "an empty file",
      files: [{ name: "empty.txt", type: "text/plain", content: "" }],
      message: "“empty.txt” is empty",
    },
    {
      what: "two files",
      files: [
        { name: "a.txt", type: "text/plain", content: "a" },
        { name: "b.txt", type: "text/plain", content: "b" },
      ],
      message: "That was 2 files",
    },
    {
      what: "a file over the limit",
      files: [{ name: "long.txt", type: "text/plain", content: "a".repeat(maxInputBytes + 1) }],
      message: "“long.txt” has 10.0 MB, and the limit is 10.0 MB",
    },
  ])("$what is not read, and the page says why", async ({ files, message }) => {
    const { page, troubles } = await openPage("/open");
    if (files.length > 0) await drop(page, files);
    else await page.getByRole("button", { name: "Read it" }).click();
    await page.getByRole("alert").getByText(message).waitFor();
    expect(await page.locator("#reader").count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  test("half a date is not taken for none", async () => {
    const { page } = await openPage("/open");
    await page.getByLabel("Or the text of the article").fill("“No,” she said.");
    await page.getByLabel("Published on").pressSequentially("03");
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByRole("alert").getByText("date is not complete").waitFor();
  });

  test("a text in which nobody speaks says so", async () => {
    const { page } = await openPage("/open");
    await read(page, "The river rose by two metres in the night.");
    expect(await page.getByText("Nobody is quoted").isVisible()).toBe(true);
    expect(await page.locator(".bottom-bar button").textContent()).toBe("0 statements · 0 speakers");
  });

  test("markup in a text stays text: nothing runs, nothing loads", async () => {
    const { page, troubles } = await openPage("/open");
    const text = [
      "Words <img src=x onerror=alert(1)> & </script><script>alert(2)</script>",
      "“<img src=x onerror=alert(3)></blockquote><svg onload=alert(4)>,” <b>Mara Lindqvist</b> said.",
      'Mr. "><img src=http://192.0.2.1/x onerror=alert(5)> Smith said: “javascript:alert(6)”.',
    ].join("\n\n");
    await read(page, text);
    expect(await page.locator("[data-start]").allTextContents()).toEqual(text.split("\n\n"));
    expect(await page.locator("#reader img, #reader script, #reader b, #reader svg[onload]").count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  test("a long text does not stop the page, and reading it can be stopped", async () => {
    const { page } = await openPage("/open");
    const paragraph = "“We have waited long enough,” Mara Lindqvist told the council on Monday. “It is time.”\n\n";
    await drop(page, [{ name: "long.txt", type: "text/plain", content: paragraph.repeat(100_000) }]);
    await page.getByText(/Reading [\d,]+ bytes/).waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    expect(await page.getByText(/Reading [\d,]+ bytes/).count()).toBe(0);
    await read(page, "“We go home,” Mara Lindqvist said.");
    expect(await page.locator(".statement").count()).toBe(1);
  });

  test("the record made in the browser is, byte for byte, the record made by Node", async () => {
    const { page } = await openPage("/open");
    const texts = await Promise.all(
      samples.map(async ({ id, publishedAt }) => ({ id, publishedAt, text: await sampleText(id) })),
    );
    for (const { id, text, publishedAt } of texts) {
      await read(page, text, publishedAt);
      const inNode = extract(readText(text, { publishedAt }, { kind: "text" }));
      expect(await downloadRecord(page), id).toBe(`${JSON.stringify(inNode)}\n`);
      await page.getByRole("button", { name: "Open another" }).click();
    }
  });

  test("half a pair and other odd characters come out as in Node", async () => {
    const { page } = await openPage("/open");
    const text = "“Ünï 👩‍👩‍👧 \uD800 ﬁ \u0000,” said İlkay Şahin.\r\n\r\n„Nein,“ said Zoë.\r“";
    // The way from the test to the page is UTF-8, which cannot carry half a pair: the page makes it of its number.
    await page.getByLabel("Or the text of the article").evaluate(
      (field, codes) => {
        (field as HTMLTextAreaElement).value = String.fromCharCode(...codes);
      },
      Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)),
    );
    await page.getByRole("button", { name: "Read it" }).click();
    await page.locator("#reader[data-ready]").waitFor();
    const record = await downloadRecord(page);
    expect(record).toContain("replaced-character");
    // A text area keeps line ends as LF.
    expect(record).toBe(`${JSON.stringify(extract(readText(text.replace(/\r\n?/g, "\n"), {}, { kind: "text" })))}\n`);
  });
});
