/** Light, dark, or as the system has it. */
export type Theme = "auto" | "light" | "dark";

/** What a reader has chosen about the site. Kept in cookies, so that the server can draw the first frame right. */
export interface Preferences {
  theme: Theme;
  /** Single-key shortcuts; people who dictate or press keys by accident switch them off (WCAG 2.1.4). */
  keys: boolean;
}

/** Names of the cookies. They hold nothing but the choice and never leave this site. */
export const preferenceCookies = { theme: "saidby-theme", keys: "saidby-keys" } as const;

/** The themes in the order in which the button goes through them. */
export const themes: readonly Theme[] = ["auto", "light", "dark"];

/** Reads the choices; anything that is not one of ours counts as not chosen. */
export function readPreferences(cookie: (name: string) => string | undefined): Preferences {
  const theme = cookie(preferenceCookies.theme);
  return {
    theme: themes.find((known) => known === theme) ?? "auto",
    keys: cookie(preferenceCookies.keys) !== "off",
  };
}

/** The theme after this one. */
export function nextTheme(theme: Theme): Theme {
  return themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto";
}

/** A `Set-Cookie` line for `document.cookie`, kept for a year. */
export function preferenceCookie(name: string, value: string): string {
  return `${name}=${value}; path=/; max-age=31536000; samesite=lax`;
}
