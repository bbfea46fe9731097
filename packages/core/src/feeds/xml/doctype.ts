import { SaidbyError } from "../../error.js";

/** Skips white space, comments and processing instructions; the place of what comes after. */
function skipProlog(xml: string): number {
  let at = 0;
  for (;;) {
    while (at < xml.length && xml.charCodeAt(at) <= 0x20) at++;
    const [opening, closing] = xml.startsWith("<!--", at) ? ["<!--", "-->"] : ["<?", "?>"];
    if (!xml.startsWith(opening, at)) return at;
    const end = xml.indexOf(closing, at + opening.length);
    if (end < 0) return xml.length;
    at = end + closing.length;
  }
}

/** The end of a document type declaration, its internal subset within brackets included. */
function doctypeEnd(xml: string, start: number): number {
  let bracket = false;
  for (let at = start; at < xml.length; at++) {
    const character = xml[at];
    if (character === "[") bracket = true;
    else if (character === "]") bracket = false;
    else if (character === ">" && !bracket) return at + 1;
    else if (character === '"' || character === "'") {
      const close = xml.indexOf(character, at + 1);
      if (close < 0) return xml.length;
      at = close;
    } else if (xml.startsWith("<!--", at)) {
      const close = xml.indexOf("-->", at + 4);
      if (close < 0) return xml.length;
      at = close + 2;
    }
  }
  return xml.length;
}

/**
 * The document without its document type declaration. Nothing that one names is ever read.
 * @throws SaidbyError `invalid-feed` when it declares entities: they can grow without end, and no feed needs them.
 */
export function withoutDoctype(xml: string): string {
  const start = skipProlog(xml);
  if (xml.slice(start, start + 9).toLowerCase() !== "<!doctype") return xml;
  const end = doctypeEnd(xml, start + 9);
  if (/<!entity/i.test(xml.slice(start, end)))
    throw new SaidbyError(
      "invalid-feed",
      "the feed declares XML entities of its own, which are not read for safety: ask its publisher for one without",
    );
  return xml.slice(end);
}
