import { describe, expect, test } from "vitest";
import { hasBrowser, openReader, useBrowser, viewports } from "./support/open-page";

const path = "/read/wire-politics";
const phone = { viewport: viewports.phone, hasTouch: true, isMobile: true };

describe.skipIf(!hasBrowser)("on a phone", () => {
  useBrowser();

  test("the text stands alone and nothing is wider than the screen", async () => {
    for (const each of [path, "/samples", "/open", "/read/court-report"]) {
      const { page } = await openReader(path, phone);
      await page.goto(new URL(each, page.url()).href);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), each).toBe(390);
    }
    const { page } = await openReader(path, phone);
    expect(await page.locator(".list").isVisible()).toBe(false);
  });

  test("a tap on words opens their statement in place; the words stay in view", async () => {
    const { page } = await openReader(path, phone);
    const words = page.locator(".article-text .mark").nth(6);
    const id = await words.getAttribute("data-statement");
    await words.tap();
    const peek = page.locator("#statement-peek");
    expect(await peek.isVisible()).toBe(true);
    expect(await peek.locator("[data-peek]").getAttribute("data-peek")).toBe(id);
    const top = (await peek.boundingBox())?.y ?? 0;
    const box = await page.locator(`.article .mark[data-lit]`).first().boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(top);
    await peek.getByRole("button", { name: "Close" }).tap();
    expect(await peek.isVisible()).toBe(false);
  });

  test("the bar at the bottom opens the list as a sheet; a tap on a statement goes to its words", async () => {
    const { page } = await openReader(path, phone);
    await page.locator(".bottom-bar button").tap();
    const list = page.locator(".list");
    expect(await list.isVisible()).toBe(true);
    const last = list.locator("[data-words]").last();
    const id = await last.getAttribute("data-words");
    await last.tap();
    expect(await list.isVisible()).toBe(false);
    const words = page.locator(`.article .mark[data-lit]`).first();
    expect(await words.getAttribute("data-statement")).toBe(id);
    expect(await words.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  test("a link to a statement opens it in place", async () => {
    const { page } = await openReader(path, phone);
    const id = await page.locator("[data-link]").nth(4).getAttribute("data-link");
    const { page: linked } = await openReader(`${path}#statement=${id}`, phone);
    expect(await linked.locator("#statement-peek [data-peek]").getAttribute("data-peek")).toBe(id);
  });

  test("everything to tap is at least 24 pixels high or stands in a line of text", async () => {
    const { page } = await openReader(path, phone);
    await page.locator(".bottom-bar button").tap();
    const small = await page.locator("button, summary, .bar a, .article-foot a, .initials").evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element) => ({ name: element.outerHTML.slice(0, 80), height: element.getBoundingClientRect().height }))
        .filter(({ height }) => height < 24),
    );
    expect(small).toEqual([]);
  });
});
