import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasBrowser, openReader, useBrowser } from "./support/open-page";

const path = "/read/wire-politics";

/** Id of the statement that the focused link belongs to, with the side it is on. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { dataset } = document.activeElement as HTMLElement;
    return dataset.link ? `words ${dataset.link}` : dataset.words ? `list ${dataset.words}` : "elsewhere";
  });
}

function litStatement(page: Page): Promise<string | null> {
  return page.locator(".statement[data-lit]").getAttribute("data-statement");
}

async function statementIds(page: Page): Promise<string[]> {
  return page
    .locator("[data-link]")
    .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.link ?? ""));
}

describe.skipIf(!hasBrowser)("the keyboard alone", () => {
  useBrowser();

  test("Tab reaches the words of a statement, Enter goes to the statement, Enter again back", async () => {
    const { page } = await openReader(path);
    const [first] = await statementIds(page);
    for (let presses = 0; presses < 20 && (await focused(page)) === "elsewhere"; presses++)
      await page.keyboard.press("Tab");
    expect(await focused(page)).toBe(`words ${first}`);
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe(`list ${first}`);
    expect(await litStatement(page)).toBe(first);
    await page.keyboard.press("Enter");
    expect(await focused(page)).toBe(`words ${first}`);
  });

  test("j, k, g and G go through the statements in the order of the text; Escape puts the light out", async () => {
    const { page } = await openReader(path);
    const ids = await statementIds(page);
    const steps: [string, string | undefined][] = [
      ["j", ids[0]],
      ["j", ids[1]],
      ["k", ids[0]],
      ["k", ids[0]],
      ["Shift+G", ids.at(-1)],
      ["j", ids.at(-1)],
      ["g", ids[0]],
    ];
    for (const [key, expected] of steps) {
      await page.keyboard.press(key);
      expect(await litStatement(page), key).toBe(expected);
      expect(await focused(page), key).toBe(`words ${expected}`);
    }
    await page.keyboard.press("]");
    await page.keyboard.press("q");
    expect(await litStatement(page)).toBe(ids[1]);
    await page.keyboard.press("Escape");
    expect(await page.locator("[data-lit]").count()).toBe(0);
    expect(new URL(page.url()).hash).toBe("");
  });

  test("w says why, y copies the link", async () => {
    const { page } = await openReader(path, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.keyboard.press("j");
    await page.keyboard.press("w");
    expect(await page.locator(".statement[data-lit] details").getAttribute("open")).not.toBeNull();
    await page.keyboard.press("y");
    await page.getByText("Link copied.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test("/ searches the text, n and N go through the matches, Escape closes", async () => {
    const { page } = await openReader(path);
    await page.keyboard.press("/");
    await page.keyboard.type("TARNOVIA");
    const output = page.locator("#find-bar output");
    const count = Number(((await output.textContent()) ?? "").split(" of ")[1]);
    expect(count).toBeGreaterThan(2);
    expect(
      await page.evaluate(() => [...(CSS.highlights.get("find") ?? [])].map((range) => String(range).toLowerCase())),
    ).toEqual(Array.from({ length: count }, () => "tarnovia"));
    await page.keyboard.press("Enter");
    expect(await output.textContent()).toBe(`2 of ${count}`);
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.press("Shift+Enter");
    expect(await output.textContent()).toBe(`${count} of ${count}`);
    await page.keyboard.press("Escape");
    expect(await page.locator("#find-bar").isVisible()).toBe(false);
    expect(await page.evaluate(() => CSS.highlights.has("find"))).toBe(false);
  });

  test("? shows the keys; switched off there, single keys do nothing, on the next page either", async () => {
    const { page } = await openReader(path);
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: "Keys" });
    expect(await dialog.isVisible()).toBe(true);
    expect(await dialog.textContent()).toContain("Next statement");
    await dialog.getByRole("checkbox").uncheck();
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
    await page.keyboard.press("?");
    expect(await page.locator("[data-lit]").count()).toBe(0);
    expect(await dialog.isVisible()).toBe(false);
    await page.goto(page.url().replace("wire-politics", "obituary"));
    await page.locator("#reader[data-ready]").waitFor();
    await page.keyboard.press("j");
    expect(await page.locator("[data-lit]").count()).toBe(0);
    await page.getByRole("button", { name: "Keys" }).click();
    await dialog.getByRole("checkbox").check();
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
    expect(await page.locator(".statement[data-lit]").count()).toBe(1);
  });
});
