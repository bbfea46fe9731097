import { isIP } from "node:net";
import { SourceError } from "../source-error.js";
import { isPublicName } from "./local-names.js";
import { isPublicAddress } from "./public-address.js";

/** Longest address that is asked for, in UTF-16 code units. */
const longestAddress = 4096;

/** Ports of the web; every other needs to be allowed by host and port. */
const webPorts: ReadonlySet<string> = new Set(["80", "443", "8080", "8443"]);

const defaultPorts: Readonly<Record<string, string>> = { "http:": "80", "https:": "443" };

/** Hosts as `host:port`, IPv6 addresses without brackets, that are reached although they are none of the public internet. */
export type AllowedHosts = ReadonlySet<string>;

/** Hosts that are allowed, as people write them: `127.0.0.1:4000`, `wiki.intranet:80`, `[::1]:4000`. */
export function allowedHosts(hosts: readonly string[]): AllowedHosts {
  return new Set(
    hosts.map((host) =>
      host
        .trim()
        .toLowerCase()
        .replace(/^\[([^\]]*)\]/, "$1"),
    ),
  );
}

/** The host as an IP address or name: an IPv6 address without its brackets. */
export function bareHost(hostname: string): string {
  return hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;
}

/** The port of a web address, told or understood. */
export function portOf(url: URL): string {
  return url.port || (defaultPorts[url.protocol] ?? "");
}

/** True when exactly this host and port may be reached whatever its address. */
export function isAllowed(allowed: AllowedHosts, hostname: string, port: string): boolean {
  return allowed.has(`${bareHost(hostname)}:${port}`);
}

function refused(message: string): SourceError {
  return new SourceError("url-refused", message);
}

/** The refusal of whatever is not on the public internet: one sentence for all, so that nothing can be learnt from it. */
export function notPublic(): SourceError {
  return refused("it is not an address of the public internet");
}

/**
 * Reads a web address (WHATWG URL) and checks all that can be checked without asking anybody: scheme, length, port, name, literal address.
 * @throws SourceError `url-refused`.
 */
export function readWebAddress(text: string, allowed: AllowedHosts, base?: string): URL {
  if (text.length > longestAddress) throw refused(`it is longer than ${longestAddress} characters`);
  const url = URL.parse(text, base);
  if (!url) throw refused("it is not a web address");
  const { protocol, hostname } = url;
  if (protocol !== "http:" && protocol !== "https:") throw refused("only http and https addresses are fetched");
  if (url.href.length > longestAddress) throw refused(`it is longer than ${longestAddress} characters`);
  const port = portOf(url);
  if (isAllowed(allowed, hostname, port)) return url;
  const host = bareHost(hostname);
  if (isIP(host) ? !isPublicAddress(host) : !isPublicName(host)) throw notPublic();
  if (!webPorts.has(port)) throw refused(`port ${port} is none of the web`);
  return url;
}
