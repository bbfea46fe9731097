import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { type BrowserServer, chromium } from "playwright-core";

/** A Chromium that tests connect to, or why there is none. */
export type StartedBrowser = { server: BrowserServer } | { server: null; reason: string };

const systemBrowsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * The browser that comes as an npm package (Linux, x64). It unpacks itself into the temporary folder and reuses whatever lies there, so it
 * gets a folder of its own, named by its version.
 */
async function packagedBrowser(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const { version } = JSON.parse(readFileSync(join(dirname(entry), "../package.json"), "utf8")) as { version: string };
  const folder = resolve(import.meta.dirname, `../../node_modules/.cache/chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    return await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

const candidates: readonly { name: string; find: () => Promise<string | undefined> }[] = [
  { name: "CHROMIUM_PATH", find: async () => process.env.CHROMIUM_PATH },
  { name: "npm package", find: packagedBrowser },
  { name: "system", find: async () => systemBrowsers.find((path) => existsSync(path)) },
];

/** Starts the first Chromium that will start: `CHROMIUM_PATH`, the packaged one, one of the system. Never throws. */
export async function startBrowser(): Promise<StartedBrowser> {
  const reasons: string[] = [];
  for (const { name, find } of candidates) {
    try {
      const executablePath = await find();
      if (executablePath) return { server: await chromium.launchServer({ executablePath, args: ["--no-sandbox"] }) };
    } catch (error) {
      const [line] = (error instanceof Error ? error.message : String(error)).split("\n");
      reasons.push(`${name}: ${line}`);
    }
  }
  return { server: null, reason: reasons.join("; ") || "none found" };
}
