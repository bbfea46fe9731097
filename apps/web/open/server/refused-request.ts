/** Why a request is not answered: an HTTP status and one sentence. */
export interface Refusal {
  status: number;
  code: string;
  message: string;
}

/** Names under which the site is at home; others, with commas between, come from the environment. */
const ownHosts = ["localhost", "127.0.0.1", "[::1]"];

/** The environment variable with more names of the site, for a site that is not only for this machine. */
export const siteHostsVariable = "SAIDBY_SITE_HOSTS";

function hostOf(authority: string | null): string | null {
  return authority === null ? null : (URL.parse(`http://${authority}`)?.hostname ?? null);
}

function isOwnHost(authority: string | null, more: string | undefined): boolean {
  const host = hostOf(authority);
  const names = more?.split(",").map((name) => name.trim().toLowerCase()) ?? [];
  return host !== null && (ownHosts.includes(host) || names.includes(host));
}

/** Browsers say where a request comes from (Fetch Metadata); older ones give at least the origin. Programs say neither. */
function isFromElsewhere(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site !== "same-origin";
  const origin = headers.get("origin");
  return origin !== null && URL.parse(origin)?.host !== headers.get("host");
}

/**
 * Why a request that makes the site do something is refused, or null: under a foreign name (a rebound name of DNS), from a page of somebody
 * else, or of another kind than only a script of the site's own can send.
 */
export function refusedRequest(headers: Headers, siteHosts = process.env[siteHostsVariable]): Refusal | null {
  if (!isOwnHost(headers.get("host"), siteHosts))
    return {
      status: 421,
      code: "foreign-host",
      message: `The site does not know this name of its own: ${siteHostsVariable} lists more.`,
    };
  if (isFromElsewhere(headers))
    return { status: 403, code: "foreign-origin", message: "Only pages of this site may ask it to open others." };
  if (!/^application\/json\s*(?:;|$)/i.test(headers.get("content-type") ?? ""))
    return { status: 415, code: "not-json", message: 'The request is to be JSON: {"url": "https://…"}.' };
  return null;
}
