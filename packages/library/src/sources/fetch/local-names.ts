/** Last parts of names that are never those of a public site (RFC 6761, 6762, 7686, 8375, 9476; ICANN on `.internal`; common usage). */
const localSuffixes: ReadonlySet<string> = new Set([
  "alt",
  "corp",
  "domain",
  "home",
  "home.arpa",
  "internal",
  "intranet",
  "invalid",
  "lan",
  "local",
  "localdomain",
  "localhost",
  "onion",
  "private",
  "svc",
  "test",
  "cluster.local",
  "in-addr.arpa",
  "ip6.arpa",
]);

const longestName = 253;
const longestLabel = 63;

/** True for the name of a host in the public DNS, as to its form: at least two labels, none too long, no suffix of local networks. */
export function isPublicName(hostname: string): boolean {
  const name = hostname.endsWith(".") ? hostname.slice(0, -1) : hostname;
  const labels = name.split(".");
  if (name.length > longestName || labels.length < 2) return false;
  if (labels.some((label) => label === "" || label.length > longestLabel)) return false;
  return !localSuffixes.has(labels.slice(-1).join(".")) && !localSuffixes.has(labels.slice(-2).join("."));
}
