import PostalMime, { type Email } from "postal-mime";
import type { Location } from "../location.js";
import type { SourceItem } from "../source-item.js";
import { plainAddress } from "../web/plain-address.js";

/** The first of several pages that a saved page holds: the others are its frames. */
function firstPage(html: string): string {
  const end = html.search(/<\/html\s*>/i);
  return end < 0 ? html : html.slice(0, end);
}

function headerOf({ headers }: Email, name: string): string | undefined {
  return headers.find(({ key }) => key === name)?.value;
}

/** A page that a browser saved whole (MHTML): its date is that of saving. */
function savedPage(email: Email, html: string, location: Location): SourceItem {
  const url = plainAddress(headerOf(email, "snapshot-content-location") ?? headerOf(email, "content-location") ?? "");
  return {
    input: location.name,
    kind: "html",
    content: firstPage(html),
    source: {
      kind: "html",
      ...location.source,
      ...(url === null ? {} : { url }),
      ...(email.date ? { retrievedAt: email.date } : {}),
      contentType: "multipart/related",
    },
  };
}

/** A message somebody sent: its subject, sender and date are known. */
function message(email: Email, location: Location): SourceItem {
  const kind = email.html === undefined ? "text" : "html";
  const ref = email.messageId;
  return {
    input: location.name,
    kind,
    content: email.html ?? email.text ?? "",
    source: {
      kind,
      ...location.source,
      ...(ref ? { ref } : {}),
      contentType: "message/rfc822",
    },
    given: {
      title: email.subject,
      byline: email.from?.name || undefined,
      publishedAt: email.date && !Number.isNaN(Date.parse(email.date)) ? new Date(email.date).toISOString() : undefined,
    },
  };
}

/** Reads a message (RFC 5322, MIME), or the page in a saved one (RFC 2557). Attachments are left out. */
export async function readMail(bytes: Uint8Array, location: Location): Promise<SourceItem> {
  const email = await PostalMime.parse(bytes);
  const saved = /^multipart\/related/i.test(headerOf(email, "content-type") ?? "") && email.html !== undefined;
  const isPage = saved && (headerOf(email, "snapshot-content-location") !== undefined || !email.to);
  return isPage && email.html !== undefined ? savedPage(email, email.html, location) : message(email, location);
}
