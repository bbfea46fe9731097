import type { Fetcher, FetchRequest } from "../fetch/fetcher.js";
import type { Located, WebAddress } from "../location.js";
import { SourceError } from "../source-error.js";
import { failed } from "../source-item.js";

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Fetches an address, as something to open. Nothing that is wrong with it throws. */
export async function fetchAddress(
  { name, url }: WebAddress,
  fetcher: Fetcher,
  request: FetchRequest,
): Promise<Exclude<Located, { address: WebAddress }>> {
  try {
    const found = await fetcher.fetch(url, request);
    if (found.kind !== "fetched")
      return failed("bad-response", "the server says it is unchanged, and was not asked", name);
    const { bytes, contentType, retrievedAt } = found;
    const source = { url: found.url, retrievedAt, ...(contentType === null ? {} : { contentType }) };
    return { location: { name, source, open: () => once(bytes) } };
  } catch (error) {
    if (SourceError.isInstance(error)) return failed(error.code, error.message, name);
    throw error;
  }
}
