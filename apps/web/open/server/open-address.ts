import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createFetcher, type Fetcher } from "@org/library";
import type { Outcome } from "@org/library/extraction";
import { childPool } from "@org/library/pool";
import {
  environmentHosts,
  failed,
  openLocation,
  type Sourced,
  SourceError,
  type SourceItem,
} from "@org/library/sources";

/** Next runs with the folder of the app as its working directory, both when it builds and when it serves. */
const childEntry = pathToFileURL(join(process.cwd(), "open/server/read-child.mjs"));

let fetcher: Fetcher | null = null;

/** The one way to the web, made when it is first gone. */
function theFetcher(): Fetcher {
  fetcher ??= createFetcher({ allowedHosts: environmentHosts() });
  return fetcher;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function fetchItem(address: string, signal: AbortSignal): Promise<Sourced> {
  const found = await theFetcher().fetch(address, { signal });
  if (found.kind !== "fetched") throw new SourceError("bad-response", "the server says that nothing has changed");
  const { url, bytes, contentType, retrievedAt } = found;
  const source = { url, retrievedAt, ...(contentType === null ? {} : { contentType }) };
  for await (const sourced of openLocation({ name: url, source, open: () => once(bytes) })) return sourced;
  throw new SourceError("no-articles", "there is no article in it");
}

/** Reads one article in a process of its own, which ends with it, or when nobody waits for it any more. */
async function readApart(item: SourceItem, signal: AbortSignal): Promise<Outcome> {
  const pool = childPool({ entry: childEntry, jobs: 1 });
  const left = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  try {
    signal.throwIfAborted();
    return await Promise.race([pool.run({ item, options: { again: false } }), left]);
  } finally {
    pool.close();
  }
}

/**
 * Opens a page of the web: fetches it from the public internet and no further, and reads it apart.
 * @throws the reason of `signal` when it ends.
 */
export async function openAddress(address: string, signal: AbortSignal): Promise<Outcome> {
  try {
    const { item, failure } = await fetchItem(address, signal);
    return item ? await readApart(item, signal) : { failure };
  } catch (error) {
    signal.throwIfAborted();
    if (SourceError.isInstance(error)) return failed(error.code, error.message, address);
    throw error;
  }
}
