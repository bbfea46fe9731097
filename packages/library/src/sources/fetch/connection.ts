import { type LookupAddress, lookup as systemLookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import type { Readable } from "node:stream";
import { Agent, buildConnector, request } from "undici";
import type { FetchLimits } from "./limits.js";
import { isPublicAddress } from "./public-address.js";
import { type AllowedHosts, bareHost, isAllowed, notPublic } from "./web-address.js";

/** Finds the IP addresses of a name; the system's resolver unless a test puts another in its place. */
export type Resolve = (
  hostname: string,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** A response whose body has not been read. */
export interface RawResponse {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Readable;
}

/** Connections to the web, kept open between requests until they are closed. */
export interface Connections {
  /** Sends one GET request; follows nothing, unpacks nothing. */
  get(url: URL, headers: Record<string, string>, signal: AbortSignal): Promise<RawResponse>;
  close(): Promise<void>;
}

/** A name lookup that gives public addresses only, so that what was checked is what is connected to. One address that is none refuses all. */
function publicLookup(resolve: Resolve): LookupFunction {
  return (hostname, { all }, callback) => {
    resolve(hostname, (error, addresses) => {
      const [first] = addresses;
      if (error) callback(error, "");
      else if (!first || !addresses.every(({ address }) => isPublicAddress(address))) callback(notPublic(), "");
      else if (all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

/** A lookup for hosts that are allowed whatever their address. */
function anyLookup(resolve: Resolve): LookupFunction {
  return (hostname, { all }, callback) => {
    resolve(hostname, (error, addresses) => {
      const [first] = addresses;
      if (error || !first) callback(error ?? new Error("no address"), "");
      else if (all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

const systemResolve: Resolve = (hostname, done) => {
  systemLookup(hostname, { all: true }, (error, addresses) => done(error, addresses ?? []));
};

/**
 * The only place that opens connections. Each is checked when it is made: names by the addresses they resolve to, literal addresses
 * themselves, which no lookup sees. Proxies named in the environment are not used: the check would be theirs.
 */
export function openConnections(
  limits: FetchLimits,
  allowed: AllowedHosts,
  resolve: Resolve = systemResolve,
): Connections {
  const options = { timeout: limits.connect };
  const connectPublic = buildConnector({ ...options, lookup: publicLookup(resolve) });
  const connectAny = buildConnector({ ...options, lookup: anyLookup(resolve) });
  const connect: buildConnector.connector = (target, callback) => {
    const port = target.port || (target.protocol === "https:" ? "443" : "80");
    const host = bareHost(target.hostname);
    if (isAllowed(allowed, host, port)) connectAny(target, callback);
    else if (isIP(host) !== 0 && !isPublicAddress(host)) callback(notPublic(), null);
    else connectPublic(target, callback);
  };
  const agent = new Agent({
    connect,
    connections: limits.perHost,
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.deadline,
    bodyTimeout: limits.deadline,
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 10_000,
  });
  return {
    async get(url, headers, signal) {
      const response = await request(url, { dispatcher: agent, method: "GET", headers, signal });
      // Whoever drops the body destroys it, and an error nobody listens to would end the process.
      response.body.on("error", () => {});
      return { status: response.statusCode, headers: response.headers, body: response.body };
    },
    close: () => agent.destroy(),
  };
}
