import type { Refusal } from "./refused-request";

/** Most bytes of a request: an address, and some room. */
const maxRequestBytes = 16_384;

/** The body of a request as text, or null when there is more than is taken; no more than that is ever held. */
async function bodyText(body: ReadableStream<Uint8Array> | null): Promise<string | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body ?? []) {
    size += piece.byteLength;
    if (size > maxRequestBytes) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}

function urlIn(text: string): string | null {
  try {
    const { url } = JSON.parse(text) ?? {};
    return typeof url === "string" ? url : null;
  } catch {
    return null;
  }
}

/** The address that a request asks for, or why there is none. */
export async function requestUrl(
  request: Request,
): Promise<{ url: string; refusal?: never } | { refusal: Refusal; url?: never }> {
  const text = await bodyText(request.body);
  if (text === null)
    return {
      refusal: { status: 413, code: "too-large", message: "The request is too long: it is to hold one address." },
    };
  const url = urlIn(text);
  if (url === null)
    return { refusal: { status: 400, code: "invalid-request", message: 'The request is to be {"url": "https://…"}.' } };
  return { url };
}
