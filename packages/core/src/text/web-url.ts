/** The URL parser of the platform (WHATWG URL): Node and browsers have it, the typings of the language do not. */
declare const URL: new (
  url: string,
  base?: string,
) => { href: string; protocol: string; username: string; password: string };

/** Longest URL that is kept, in UTF-16 code units. */
const longestUrl = 8192;

const webProtocols = new Set(["http:", "https:"]);

/**
 * The absolute form of a URL on the web, resolved against `base`, without a user's name or password; null for all that is none: other
 * schemes (`javascript:`, `data:`, `file:` …), relative without a base, too long, or no URL at all. Only what this gives may become a link.
 */
export function webUrl(value: string, base?: string | null): string | null {
  if (value.length > longestUrl) return null;
  try {
    const url = base ? new URL(value, base) : new URL(value);
    if (!webProtocols.has(url.protocol)) return null;
    url.username = "";
    url.password = "";
    return url.href.length > longestUrl ? null : url.href;
  } catch {
    return null;
  }
}
