/** An address from outside as a link that may be followed; null for what is no http or https address. */
export function webLink(address: string | null): { href: string; host: string } | null {
  const url = address === null ? null : URL.parse(address);
  return url && (url.protocol === "http:" || url.protocol === "https:") ? { href: url.href, host: url.host } : null;
}
