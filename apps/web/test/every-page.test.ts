import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { hasBrowser, openPage, pagesHost, siteUrl, useBrowser, viewports } from "./support/open-page";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const bundled: { id: string }[] = JSON.parse(
  readFileSync(new URL("../../../samples/index.json", import.meta.url), "utf8"),
);

const paths = ["/", "/read/court-report", "/read/live-blog", "/samples", "/open"];
const openedPath = `/open?url=${encodeURIComponent(`http://${pagesHost}/bridge`)}`;
const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
  (["phone", "desktop"] as const).map((size) => ({ colorScheme, size })),
);

/** What axe finds wrong, in a line each. The page's policy lets no injected script in, so axe runs in the debugger's world. */
async function violations(page: Page): Promise<string[]> {
  const results = await page.evaluate(async (source) => {
    // biome-ignore lint/security/noGlobalEval: axe is a file of ours, run by the test in a page that it opened without a policy
    globalThis.eval(source);
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    return (await axe.run(document, { resultTypes: ["violations"] })).violations;
  }, axeSource);
  return results.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}

async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(sum), 300);
      }),
  );
}

function optionsOf({ colorScheme, size }: (typeof looks)[number]): BrowserContextOptions {
  return { colorScheme, viewport: viewports[size] };
}

describe.skipIf(!hasBrowser)("every page", () => {
  useBrowser();

  test.each(looks)("has no accessibility violation: $colorScheme, $size", async (look) => {
    for (const path of [...paths, openedPath, "/nowhere"]) {
      const { page } = await openPage(path, { ...optionsOf(look), bypassCSP: true });
      if (path === openedPath) await page.locator(".origins summary").click();
      if (await page.locator("#reader").count()) await page.locator("#reader[data-ready]").waitFor();
      expect(await violations(page), path).toEqual([]);
      if (await page.locator(".article-text .mark").count()) {
        await page.locator(".article-text .mark").first().click();
        for (const details of await page.locator(".list details").all())
          await details.evaluate((element) => element.toggleAttribute("open", true));
        if (look.size === "phone") {
          expect(await violations(page), `${path} with the statement open`).toEqual([]);
          await page.keyboard.press("Escape");
          await page.locator(".bottom-bar button").click();
        }
        expect(await violations(page), `${path} with the list open`).toEqual([]);
      }
      await page.context().close();
    }
  });

  test.each(looks)(
    "does not move while it loads, and asks nobody else for anything: $colorScheme, $size",
    async (look) => {
      for (const path of paths) {
        const { page, troubles } = await openPage(path, optionsOf(look));
        expect(await layoutShift(page), path).toBeLessThanOrEqual(0.02);
        await page.evaluate(() => document.fonts.ready);
        const faces = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === "loaded").length);
        expect(faces, path).toBeGreaterThanOrEqual(1);
        expect(troubles, path).toEqual([]);
        await page.context().close();
      }
    },
  );

  test("has a policy that nothing on it breaks, with a nonce of its own", async () => {
    const nonces = new Set<string>();
    for (const path of [...paths, "/nowhere"]) {
      const response = await fetch(siteUrl + path);
      const policy = response.headers.get("content-security-policy") ?? "";
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).toContain("frame-ancestors 'none'");
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("referrer-policy")).toBe("no-referrer");
      expect(response.headers.get("x-powered-by")).toBeNull();
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
      nonces.add(nonce);
      const scripts = (await response.text()).match(/<script[^>]*>/g) ?? [];
      expect(scripts.length, path).toBeGreaterThan(0);
      for (const script of scripts) expect(script, path).toContain(`nonce="${nonce}"`);
    }
    expect(nonces.size).toBe(paths.length + 1);
  });

  test("an address that is none answers 404 and shows the way", async () => {
    expect((await fetch(`${siteUrl}/read/nothing`)).status).toBe(404);
    expect((await fetch(`${siteUrl}/read/..%2F..%2Fpackage`)).status).toBe(404);
    expect((await fetch(`${siteUrl}/read/nothing/record`)).status).toBe(404);
    expect((await fetch(`${siteUrl}/read/%ff`)).status).toBe(400);
    const { page } = await openPage("/read/nothing");
    expect(await page.getByRole("heading", { name: "There is no such page" }).isVisible()).toBe(true);
  });

  test("the chosen theme is there in the first frame of the next page, and outweighs the system's", async () => {
    const { page } = await openPage("/samples", { colorScheme: "light" });
    const theme = page.getByRole("button", { name: /^Theme/ });
    await theme.click();
    await theme.click();
    expect(await theme.getAttribute("aria-label")).toBe("Theme: dark");
    const background = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await background()).toBe("rgb(22, 23, 26)");
    const markup = await page.context().request.get(`${siteUrl}/samples`);
    expect(await markup.text()).toContain('data-theme="dark"');
    await page.reload();
    expect(await background()).toBe("rgb(22, 23, 26)");
  });

  test("the list has every sample", async () => {
    const { page } = await openPage("/samples");
    expect(await page.locator(".sample-list a").count()).toBe(bundled.length);
  });

  test.each(bundled.map(({ id }, index) => [id, index] as const))("sample %s opens by its link", async (_, index) => {
    const { page, troubles } = await openPage("/samples");
    await page.locator(".sample-list a").nth(index).click();
    await page.locator("#reader[data-ready]").waitFor();
    expect(await page.locator(".statement").count()).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
  });
});
