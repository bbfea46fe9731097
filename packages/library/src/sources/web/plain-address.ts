/** An address as it may stand in records and messages: without user name, password and fragment. */
export function withoutSecrets(address: URL): string {
  const url = new URL(address);
  url.username = "";
  url.password = "";
  url.hash = "";
  return url.href;
}

/** A web address as records keep it; null for what is no http or https address. */
export function plainAddress(text: string): string | null {
  const url = URL.parse(text);
  return url && (url.protocol === "http:" || url.protocol === "https:") ? withoutSecrets(url) : null;
}
