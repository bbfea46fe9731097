import { preferenceCookie, preferenceCookies } from "../settings/preferences";

/** True unless the reader has switched the single-key shortcuts off. The choice stands on the root element, where the server put it. */
export function keysAreOn(): boolean {
  return document.documentElement.dataset.keys !== "off";
}

/** Switches the single-key shortcuts on or off, for this page and the next ones. */
export function switchKeys(on: boolean): void {
  const value = on ? "on" : "off";
  document.documentElement.dataset.keys = value;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers we support, and the server must see the choice
  document.cookie = preferenceCookie(preferenceCookies.keys, value);
}
