import type { Article } from "@org/core";
import { describe, expect, test } from "vitest";
import { hasBrowser, openReader, siteUrl, useBrowser } from "./support/open-page";

const path = "/read/wire-politics";

/** The record of the sample, from the site itself. */
async function recordOfSample(): Promise<Article> {
  return (await fetch(`${siteUrl}${path}/record`)).json();
}

function lit(id: string): string {
  return `[data-statement="${id}"][data-lit]`;
}

describe.skipIf(!hasBrowser)("the reader", () => {
  useBrowser();

  test("the home page opens on an article with marks and who said what", async () => {
    const { page, troubles } = await openReader("/");
    const record = await recordOfSample();
    expect(await page.locator("h1").textContent()).toBe(record.title?.value);
    expect(await page.locator(".list .statement").count()).toBe(record.statements.length);
    for (const { id } of record.statements)
      expect(await page.locator(`.article .mark[data-statement="${id}"]`).count()).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
  });

  test("the text on the page is the text of the record, character by character", async () => {
    const { page } = await openReader(path);
    const { text, paragraphs } = await recordOfSample();
    const shown = await page.locator("[data-start]").evaluateAll((blocks) => blocks.map((block) => block.textContent));
    expect(shown).toEqual(paragraphs.map(({ span }) => text.slice(span.start, span.end)));
  });

  test("a click on words lights their statement and brings it into view, and the address follows", async () => {
    const { page } = await openReader(path);
    const words = page.locator(".article-text .mark").last();
    const id = (await words.getAttribute("data-statement")) ?? "";
    const card = page.locator(`.statement[data-statement="${id}"]`);
    expect(await card.evaluate((element) => element.getBoundingClientRect().top > innerHeight)).toBe(true);
    await words.click();
    expect(await page.locator(`.mark${lit(id)}`).count()).toBeGreaterThan(0);
    expect(
      await card.evaluate(
        (element) => element.matches("[data-lit]") && element.getBoundingClientRect().bottom <= innerHeight,
      ),
    ).toBe(true);
    expect(page.url()).toBe(`${siteUrl}${path}#statement=${id}`);
  });

  test("a click on a statement lights its words and brings them into view", async () => {
    const { page } = await openReader(path);
    const card = page.locator(".statement").last();
    const id = (await card.getAttribute("data-statement")) ?? "";
    await card.locator("[data-words]").click();
    const words = page.locator(`.article .mark${lit(id)}`).first();
    const box = await words.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(900);
    expect(await page.locator("[data-lit].statement").count()).toBe(1);
    expect(page.url()).toContain(`#statement=${id}`);
  });

  test("of overlapping statements, the innermost under the pointer is lit", async () => {
    const { page } = await openReader("/read/court-report");
    const inner = page.locator(".article .mark .mark").first();
    const id = (await inner.getAttribute("data-statement")) ?? "";
    await inner.click();
    expect(await page.locator(".statement[data-lit]").getAttribute("data-statement")).toBe(id);
  });

  test("the pointer over words shows their statement, and over a statement its words", async () => {
    const { page } = await openReader(path);
    const words = page.locator(".article-text .mark").first();
    const id = await words.getAttribute("data-statement");
    await words.hover();
    expect(await page.locator(".statement[data-hover]").getAttribute("data-statement")).toBe(id);
    await page.locator(".bar").hover();
    expect(await page.locator("[data-hover]").count()).toBe(0);
    await page.locator(`.statement[data-statement="${id}"]`).hover();
    expect(await page.locator(".article .mark[data-hover]").count()).toBeGreaterThan(0);
  });

  test("a link to a statement lands lit, with its words in view; one to a passage shows the passage", async () => {
    const { statements } = await recordOfSample();
    const last = statements.at(-1);
    const { page } = await openReader(`${path}#statement=${last?.id}`);
    const words = page.locator(`.article .mark[data-lit]`).first();
    expect(await words.getAttribute("data-statement")).toBe(last?.id);
    expect(await words.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
    await page.evaluate(() => {
      location.hash = "#char=100,120";
    });
    await page.waitForFunction(() => CSS.highlights.has("passage"));
    const shown = await page.evaluate(() => [...(CSS.highlights.get("passage") ?? [])].map((range) => String(range)));
    expect(shown).toEqual([(await recordOfSample()).text.slice(100, 120)]);
  });

  test("a link to what is not there changes nothing", async () => {
    const { page, troubles } = await openReader(`${path}#statement=%E0%A4%A`);
    for (const hash of ["#statement=none", "#char=9,1", "#char=99999998,99999999"]) {
      await page.evaluate((fragment) => {
        location.hash = fragment;
      }, hash);
      expect(await page.locator("[data-lit]").count()).toBe(0);
    }
    expect(troubles).toEqual([]);
  });

  test("selecting words stays selecting words", async () => {
    const { page } = await openReader(path);
    const box = await page.locator(".article-text .mark").first().boundingBox();
    if (!box) throw new Error("the first mark has no box");
    await page.mouse.move(box.x + 4, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + 120, box.y + 8, { steps: 5 });
    await page.mouse.up();
    expect((await page.evaluate(() => String(getSelection()))).length).toBeGreaterThan(3);
    expect(await page.locator("[data-lit]").count()).toBe(0);
    expect(page.url()).toBe(`${siteUrl}${path}`);
  });

  test("“why?” tells the reasons", async () => {
    const { page } = await openReader(path);
    const details = page.locator(".statement-why").first();
    expect(await details.locator("li").first().isVisible()).toBe(false);
    await details.locator("summary").click();
    expect(await details.locator("li").first().isVisible()).toBe(true);
    expect(await page.locator("[data-lit]").count()).toBe(0);
  });
});
