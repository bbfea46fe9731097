import { describe, expect, test } from "vitest";
import { hasBrowser, openPage, useBrowser, viewports } from "./support/open-page";

const path = "/read/wire-politics";

describe.skipIf(!hasBrowser)("without a script", () => {
  useBrowser();

  test("an article reads, and links lead from words to statements and back", async () => {
    const { page } = await openPage(path, { javaScriptEnabled: false });
    expect(await page.locator(".article .mark").count()).toBeGreaterThan(5);
    const link = page.locator("[data-link]").nth(2);
    const id = await link.getAttribute("data-link");
    await link.click();
    const card = page.locator(`.statement:target`);
    expect(await card.getAttribute("data-statement")).toBe(id);
    expect(await card.isVisible()).toBe(true);
    await card.locator("[data-words]").click();
    expect(await page.locator(".initials:target").getAttribute("data-link")).toBe(id);
    await card.page().locator(".statement summary").first().click();
    expect(await page.locator(".statement-why li").first().isVisible()).toBe(true);
  });

  test("on a phone the list follows the text", async () => {
    const { page } = await openPage(path, { javaScriptEnabled: false, viewport: viewports.phone });
    expect(await page.locator(".list").isVisible()).toBe(true);
    expect(await page.locator(".bottom-bar button").isVisible()).toBe(false);
    await page.locator(".bottom-bar a").click();
    expect(new URL(page.url()).hash).toBe("#who-said-what");
  });

  test("what needs a script says so, or is not offered", async () => {
    const { page } = await openPage("/open", { javaScriptEnabled: false });
    expect(await page.getByText("scripts are off").isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: /Theme/ }).isVisible()).toBe(false);
  });
});
