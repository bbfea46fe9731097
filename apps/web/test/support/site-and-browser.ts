import type { TestProject } from "vitest/node";
import { startBrowser } from "./browser";
import { startSite } from "./site";

declare module "vitest" {
  /** What the global set-up hands to the tests. */
  export interface ProvidedContext {
    /** Where the built site is served. */
    siteUrl: string;
    /** Web socket of the browser; null when none could be started. */
    browserEndpoint: string | null;
  }
}

/** Serves the built site and starts one browser for all tests; without a browser, says so in one line and the browser tests are skipped. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [site, browser] = await Promise.all([startSite(), startBrowser()]);
  project.provide("siteUrl", site.url);
  project.provide("browserEndpoint", browser.server?.wsEndpoint() ?? null);
  if (!browser.server) console.warn(`SKIPPED browser tests: no Chromium could be started (${browser.reason})`);
  return async () => {
    await browser.server?.close();
    await site.stop();
  };
}
