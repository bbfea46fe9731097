import { TextDecoder } from "node:util";
import * as parser from "robots-parser";
import { SourceError } from "../source-error.js";

/** The name that robots.txt files may speak to. */
export const robotName = "saidby";

/** Bytes of a robots.txt that are read at most (RFC 9309, 2.5). */
export const robotsBytes = 512_000;

/** Longer lines and paths are cut: matching takes the product of both. */
const longestLine = 512;
const longestPath = 1024;

/** Its typings say `export default`; what it exports is the function itself. */
const robotsParser = parser.default as unknown as typeof parser.default.default;

/** The site itself cannot be reached: the reason says more than a refusal. */
const noAnswer: ReadonlySet<string> = new Set(["unreachable", "timed-out", "url-refused"]);

/** What a site lets robots read. */
export type Robots = (url: URL) => boolean;

const everything: Robots = () => true;
const nothing: Robots = () => false;

function readRobots(bytes: Uint8Array, address: URL): Robots {
  const lines = new TextDecoder().decode(bytes.subarray(0, robotsBytes)).split(/\r\n|\r|\n/);
  const rules = robotsParser(address.href, lines.filter((line) => line.length <= longestLine).join("\n"));
  return (url) => {
    const path = (url.pathname + url.search).slice(0, longestPath);
    return rules.isAllowed(url.origin + path, robotName) !== false;
  };
}

/**
 * What a site says in its robots.txt (RFC 9309): without the file everything may be read; when the site cannot say, nothing.
 * `get` fetches the file.
 * @throws SourceError when the site cannot be reached.
 */
export async function robotsOf(site: URL, get: (address: URL) => Promise<Uint8Array>): Promise<Robots> {
  const address = new URL("/robots.txt", site.origin);
  try {
    return readRobots(await get(address), address);
  } catch (error) {
    if (!SourceError.isInstance(error) || noAnswer.has(error.code)) throw error;
    const { status = 0 } = error;
    return status >= 400 && status < 500 && status !== 429 ? everything : nothing;
  }
}
