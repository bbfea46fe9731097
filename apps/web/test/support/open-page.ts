import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";

/** Whether a browser could be started; tests that need one are skipped otherwise. */
export const hasBrowser = inject("browserEndpoint") !== null;

/** Where the built site is served. */
export const siteUrl = inject("siteUrl");

/** A server on loopback that the site may fetch from, as `host:port`. */
export const pagesHost = inject("pagesHost");

/** A page of the site and what went wrong on it, which should be nothing. */
export interface OpenedPage {
  page: Page;
  /** Console errors and warnings, exceptions, requests to other places, violations of the content security policy. */
  troubles: string[];
}

/** The sizes that the site is looked at in. */
export const viewports = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } } as const;

let browser: Browser | null = null;

/** Connects the tests of a file to the browser, and lets go of it at their end. Call it once in the file. */
export function useBrowser(): void {
  beforeAll(async () => {
    const endpoint = inject("browserEndpoint");
    if (endpoint !== null) browser = await chromium.connect(endpoint);
  });
  afterAll(() => browser?.close());
}

/** Opens a path in a context of its own; `prepare` may set the page up before anything is loaded. */
export async function openPage(
  path: string,
  options: BrowserContextOptions = {},
  prepare?: (page: Page) => Promise<void>,
): Promise<OpenedPage> {
  if (!browser) throw new Error("call useBrowser() in this file first");
  const context = await browser.newContext({ viewport: viewports.desktop, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`exception: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(siteUrl) && !request.url().startsWith("blob:"))
      troubles.push(`request: ${request.url()}`);
  });
  page.on("dialog", (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await prepare?.(page);
  await page.goto(`${siteUrl}${path}`);
  return { page, troubles };
}

/** Opens a path and waits until the reader on it answers. */
export async function openReader(path: string, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const opened = await openPage(path, options);
  await opened.page.locator("#reader[data-ready]").waitFor();
  return opened;
}
