import { escapeUTF8 } from "entities";
import { singleLine } from "../../text/plain-text.js";
import { webUrl } from "../../text/web-url.js";
import type { Opml, Outline } from "./opml.js";

/** Characters that XML 1.0 cannot hold even as references, besides the controls that `singleLine` takes out. */
const unwritable = /[\ufffe\uffff]/g;

function written(text: string): string {
  return escapeUTF8(singleLine(text).replace(unwritable, "\ufffd"));
}

function attributes(pairs: readonly (readonly [name: string, value: string | null])[]): string {
  return pairs.flatMap(([name, value]) => (value ? ` ${name}="${written(value)}"` : [])).join("");
}

const link = (value: string | null): string | null => (value === null ? null : webUrl(value));

function outlineLines(outline: Outline, indent: string): string[] {
  const told = attributes([
    ["type", outline.type],
    ["xmlUrl", link(outline.xmlUrl)],
    ["htmlUrl", link(outline.htmlUrl)],
    ["url", link(outline.url)],
    ["description", outline.description],
    ["language", outline.language],
    ["category", outline.categories.join(",")],
  ]);
  const start = `${indent}<outline text="${written(outline.text)}"${told}`;
  if (outline.children.length === 0) return [`${start}/>`];
  return [
    `${start}>`,
    ...outline.children.flatMap((child) => outlineLines(child, `${indent}  `)),
    `${indent}</outline>`,
  ];
}

/** Writes a list of subscriptions as OPML 2.0. Links that are not of http or https are left out; `readOpml` gives the rest back. */
export function writeOpml({ title, outlines }: Opml): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head>${title ? `<title>${written(title)}</title>` : ""}</head>`,
    "  <body>",
    ...outlines.flatMap((outline) => outlineLines(outline, "    ")),
    "  </body>",
    "</opml>",
    "",
  ].join("\n");
}
