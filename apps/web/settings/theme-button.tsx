"use client";

import { type ReactNode, useState } from "react";
import { nextTheme, preferenceCookie, preferenceCookies, type Theme } from "./preferences";

const names: Record<Theme, string> = { auto: "automatic", light: "light", dark: "dark" };

/** Goes through automatic, light and dark. The choice is a cookie, so the next page arrives in it and does not flash. */
export function ThemeButton({ initial }: { initial: Theme }): ReactNode {
  const [theme, setTheme] = useState(initial);
  const choose = () => {
    const next = nextTheme(theme);
    setTheme(next);
    document.documentElement.dataset.theme = next;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers we support, and the server must see the choice
    document.cookie = preferenceCookie(preferenceCookies.theme, next);
  };
  return (
    <button type="button" className="bar-button needs-script" onClick={choose} aria-label={`Theme: ${names[theme]}`}>
      <span aria-hidden="true">Theme</span> <span className="bar-value">{names[theme]}</span>
    </button>
  );
}
