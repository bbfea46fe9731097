import { isSite } from "../site-names.js";

/** Marks that stand between a headline and the name of the site. */
const marks = ["|", "–", "—", "·", "•", "»", "«", "-", ":", "::", "/", "<", ">", "｜", "→", "~", "►", "⋆"];
const separators = [...marks.map((mark) => ` ${mark} `), "|", "｜", " :: "];

interface Place {
  at: number;
  length: number;
}

/** The first or last separator of a title. */
function separatorIn(title: string, side: "first" | "last"): Place | null {
  let found: Place | null = null;
  for (const separator of separators) {
    const at = side === "first" ? title.indexOf(separator) : title.lastIndexOf(separator);
    const isOuter = !found || (side === "first" ? at < found.at : at > found.at);
    if (at > 0 && isOuter) found = { at, length: separator.length };
  }
  return found;
}

/** A title without the names of the site at its ends. A title that is nothing else stays. */
export function cutSite(title: string, siteNames: ReadonlySet<string>): string {
  let value = title;
  for (let round = 0; round < 4; round++) {
    const last = separatorIn(value, "last");
    if (last && isSite(value.slice(last.at + last.length), siteNames)) {
      value = value.slice(0, last.at).trim();
      continue;
    }
    const first = separatorIn(value, "first");
    if (first && isSite(value.slice(0, first.at), siteNames)) {
      value = value.slice(first.at + first.length).trim();
      continue;
    }
    break;
  }
  return value;
}
