import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import Link from "next/link";
import type { ReactNode } from "react";
import { KeysHelp } from "../keys/keys-help";
import { readPreferences } from "../settings/preferences";
import { ThemeButton } from "../settings/theme-button";
import { sans, serif } from "./fonts";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/bar.css";
import "./styles/reader.css";
import "./styles/marks.css";
import "./styles/list.css";
import "./styles/panels.css";
import "./styles/pages.css";
import "./styles/print.css";

export const metadata: Metadata = {
  title: { default: "saidby: who said what", template: "%s · saidby" },
  description: "Who said what in a news article, in the exact words and at the exact place.",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#16171a" },
  ],
};

/** The thin bar and the reader's choices, which the server knows by cookie, so that the first frame is already right. */
export default async function RootLayout({ children }: { children: ReactNode }): Promise<ReactNode> {
  const jar = await cookies();
  const { theme, keys } = readPreferences((name) => jar.get(name)?.value);
  return (
    <html lang="en" className={`${serif.variable} ${sans.variable}`} data-theme={theme} data-keys={keys ? "on" : "off"}>
      <body>
        <a className="skip-link" href="#main">
          Skip to the page
        </a>
        <nav className="bar" aria-label="saidby">
          <Link className="wordmark" href="/" prefetch={false}>
            saidby
          </Link>
          <Link href="/samples" prefetch={false}>
            Samples
          </Link>
          <Link href="/open" prefetch={false}>
            Open an article
          </Link>
          <span className="bar-end">
            <KeysHelp initial={keys} />
            <ThemeButton initial={theme} />
          </span>
        </nav>
        <div id="main">{children}</div>
      </body>
    </html>
  );
}
