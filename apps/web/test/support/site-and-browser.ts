import type { TestProject } from "vitest/node";
import { startBrowser } from "./browser";
import { startPages } from "./page-server";
import { startSite } from "./site";

declare module "vitest" {
  /** What the global set-up hands to the tests. */
  export interface ProvidedContext {
    /** Where the built site is served. */
    siteUrl: string;
    /** `host:port` of a server on loopback that the site may fetch from. */
    pagesHost: string;
    /** Web socket of the browser; null when none could be started. */
    browserEndpoint: string | null;
  }
}

/** Serves the built site and starts one browser for all tests; without a browser, says so in one line and the browser tests are skipped. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const pages = await startPages();
  const [site, browser] = await Promise.all([startSite({ SAIDBY_ALLOW_HOSTS: pages.host }), startBrowser()]);
  project.provide("pagesHost", pages.host);
  project.provide("siteUrl", site.url);
  project.provide("browserEndpoint", browser.server?.wsEndpoint() ?? null);
  if (!browser.server) console.warn(`SKIPPED browser tests: no Chromium could be started (${browser.reason})`);
  return async () => {
    await browser.server?.close();
    await site.stop();
    await pages.stop();
  };
}
