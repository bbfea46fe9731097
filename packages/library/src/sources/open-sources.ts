import { inOrder } from "../in-order.js";
import type { Fetcher, FetcherSettings } from "./fetch/fetcher.js";
import type { Located, WebAddress } from "./location.js";
import { type OpenOptions, openLocation } from "./open-location.js";
import type { Sourced } from "./source-item.js";
import { fetchAddress } from "./web/fetch-address.js";

/** How many sources are opened, and how. */
export interface SourcesOptions extends Omit<OpenOptions, "fetchPage"> {
  /** Many addresses are fetched: sites are asked for leave (robots.txt). */
  bulk?: boolean;
  web?: FetcherSettings;
}

/** Fetches that are begun ahead of their turn. */
const ahead = 4;

type Found = Exclude<Located, { address: WebAddress }>;

/** Loads the way to the web when the first address comes. */
function lazyFetcher(settings: FetcherSettings | undefined): {
  get: () => Promise<Fetcher>;
  close: () => Promise<void>;
} {
  let made: Promise<Fetcher> | null = null;
  const make = async (): Promise<Fetcher> => (await import("./fetch/index.js")).createFetcher(settings);
  return {
    get() {
      made ??= make();
      return made;
    },
    async close() {
      await (await made)?.close();
    },
  };
}

/** Opens what inputs stand for, in their order; addresses are fetched a few ahead. Nothing that is wrong with a source throws. */
export async function* openSources(
  located: AsyncIterable<Located>,
  options: SourcesOptions = {},
): AsyncGenerator<Sourced> {
  const fetcher = lazyFetcher(options.web);
  const fetchFound = async (address: WebAddress, robots: boolean): Promise<Found> =>
    fetchAddress(address, await fetcher.get(), { robots });
  const reach = async (found: Located): Promise<Found> =>
    found.address ? fetchFound(found.address, options.bulk ?? false) : found;
  const fetchPage = (address: WebAddress): Promise<Found> => fetchFound(address, true);
  try {
    for await (const { location, failure } of inOrder(located, ahead, reach)) {
      if (location) yield* openLocation(location, { ...options, fetchPage });
      else yield { failure };
    }
  } finally {
    await fetcher.close();
  }
}
