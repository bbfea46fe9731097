import { setTimeout as sleep } from "node:timers/promises";
import { SourceError } from "../source-error.js";
import { withoutSecrets } from "../web/plain-address.js";
import { openConnections, type RawResponse, type Resolve } from "./connection.js";
import { hostGate } from "./host-gate.js";
import { type FetchLimits, fetchLimits } from "./limits.js";
import { networkError } from "./network-error.js";
import { checkHead, headerOf, redirectOf, retryAfterOf } from "./response-head.js";
import { type Robots, robotName, robotsOf } from "./robots.js";
import { acceptedEncodings, unpackBody } from "./unpack-body.js";
import { type AllowedHosts, allowedHosts, readWebAddress } from "./web-address.js";

/** How a fetcher is set up. */
export interface FetcherSettings {
  /** Hosts as `host:port` that are reached although they are not public: a test's server, an intranet. */
  allowedHosts?: readonly string[];
  limits?: Partial<FetchLimits>;
  /** Looks names up; for tests. */
  resolve?: Resolve;
}

/** What is asked for besides the address. */
export interface FetchRequest {
  /** Ask the site's robots.txt first: for feeds and whatever is fetched in bulk, not for the one page a person opens. */
  robots?: boolean;
  /** Validators of what is known already: when it is unchanged, the answer is `not-modified`. */
  etag?: string;
  lastModified?: string;
  signal?: AbortSignal;
}

/** A resource as the server gave it, unpacked. */
export interface FetchedResource {
  kind: "fetched";
  /** Where it was found after redirects; without user name, password and fragment. */
  url: string;
  bytes: Uint8Array;
  contentType: string | null;
  etag: string | null;
  lastModified: string | null;
  /** ISO 8601 instant. */
  retrievedAt: string;
}

/** The server says that what is known is still true. */
export interface UnchangedResource {
  kind: "not-modified";
  url: string;
}

type Found = FetchedResource | UnchangedResource;

/** Fetches from the web, and only from the web. */
export interface Fetcher {
  /** @throws SourceError */
  fetch(address: string, request?: FetchRequest): Promise<Found>;
  close(): Promise<void>;
}

const userAgent = `${robotName}/0.1 (reads articles for one person)`;
const acceptedTypes =
  "text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.5";

function authorization({ username, password }: URL): string {
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(credentials).toString("base64")}`;
}

function headersFor(url: URL, own: boolean, request: FetchRequest): Record<string, string> {
  return {
    "user-agent": userAgent,
    accept: acceptedTypes,
    "accept-encoding": acceptedEncodings,
    "accept-language": "en, *;q=0.5",
    ...(own && url.username ? { authorization: authorization(url) } : {}),
    ...(own && request.etag ? { "if-none-match": request.etag } : {}),
    ...(own && request.lastModified ? { "if-modified-since": request.lastModified } : {}),
  };
}

/** Ends when the time is over, or when the caller has had enough. */
function deadlineOf({ deadline }: FetchLimits, signal: AbortSignal | undefined): AbortSignal {
  const time = AbortSignal.timeout(deadline);
  return signal ? AbortSignal.any([time, signal]) : time;
}

/** The next address of a chain of redirects, checked like the first. Credentials in it are the server's, and dropped. */
function redirectTarget(target: string, from: URL, allowed: AllowedHosts): URL {
  try {
    const url = readWebAddress(target, allowed, from.href);
    url.username = "";
    url.password = "";
    return url;
  } catch (error) {
    if (SourceError.isInstance(error))
      throw new SourceError("url-refused", `it redirects to another address, and ${error.message}`);
    throw error;
  }
}

/** A fetcher: one for a whole run, as it keeps connections, what robots.txt files say, and how busy each host is. */
export function createFetcher(settings: FetcherSettings = {}): Fetcher {
  const limits = { ...fetchLimits, ...settings.limits };
  const allowed = allowedHosts(settings.allowedHosts ?? []);
  const connections = openConnections(limits, allowed, settings.resolve);
  const gate = hostGate(limits.perHost);
  const robots = new Map<string, Promise<Robots>>();

  async function checkRobots(url: URL): Promise<void> {
    const known = robots.get(url.origin) ?? robotsOf(url, readRobots);
    robots.set(url.origin, known);
    if (!(await known)(url))
      throw new SourceError("robots-refused", "the site asks robots not to read it (robots.txt)");
  }

  async function readRobots(url: URL): Promise<Uint8Array> {
    const signal = deadlineOf(limits, undefined);
    const found = await follow(url, {}, signal).catch((error) => Promise.reject(networkError(error, signal)));
    return found.kind === "fetched" ? found.bytes : new Uint8Array();
  }

  /** One response; when the server asks for a pause that is short enough, the one after it. */
  async function respond(url: URL, headers: Record<string, string>, signal: AbortSignal): Promise<RawResponse> {
    const response = await connections.get(url, headers, signal);
    const pause = retryAfterOf(response, Date.now());
    if (pause === 0 || pause > limits.retryAfter) return response;
    response.body.destroy();
    gate.pause(url.host, pause);
    await sleep(pause, undefined, { signal });
    return connections.get(url, headers, signal);
  }

  async function receive(url: URL, response: RawResponse, request: FetchRequest, signal: AbortSignal): Promise<Found> {
    const conditional = request.etag !== undefined || request.lastModified !== undefined;
    if (response.status === 304 && conditional) return { kind: "not-modified", url: withoutSecrets(url) };
    checkHead(response, limits.bytes);
    const bytes = await unpackBody(response.body, headerOf(response, "content-encoding"), limits.bytes, signal);
    return {
      kind: "fetched",
      url: withoutSecrets(url),
      bytes,
      contentType: headerOf(response, "content-type") || null,
      etag: headerOf(response, "etag") || null,
      lastModified: headerOf(response, "last-modified") || null,
      retrievedAt: new Date().toISOString(),
    };
  }

  async function follow(start: URL, request: FetchRequest, signal: AbortSignal): Promise<Found> {
    let url = start;
    for (let hop = 0; hop <= limits.redirects; hop++) {
      const own = url.origin === start.origin;
      const response = await respond(url, headersFor(own ? start : url, own, request), signal);
      try {
        const target = redirectOf(response);
        if (target === null) return await receive(url, response, request, signal);
        url = redirectTarget(target, url, allowed);
      } finally {
        response.body.destroy();
      }
      if (request.robots) await checkRobots(url);
    }
    throw new SourceError("bad-response", `it redirects more than ${limits.redirects} times`);
  }

  return {
    async fetch(address, request = {}) {
      const url = readWebAddress(address, allowed);
      if (request.robots) await checkRobots(url);
      const leave = await gate.enter(url.host);
      const signal = deadlineOf(limits, request.signal);
      try {
        return await follow(url, request, signal);
      } catch (error) {
        throw networkError(error, signal);
      } finally {
        leave();
      }
    },
    close: () => connections.close(),
  };
}
