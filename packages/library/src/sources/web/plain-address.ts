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

/** An address as given, for messages: without user name and password, also where it is none that can be read. */
export function spokenAddress(text: string): string {
  const url = URL.parse(text);
  if (url && !url.username && !url.password) return text;
  return url ? withoutSecrets(url) : text.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, "$1");
}
