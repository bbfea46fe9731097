import { detectLanguage } from "../../../extract/metadata/detect-language.js";
import type { Language } from "../../../schema/index.js";
import type { Candidate, Ranked } from "../candidate.js";
import { field } from "../json-ld/graph.js";
import type { PageFacts } from "../page-facts.js";

const tag = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;

/** A BCP 47 tag in its usual case of what pages write: `en_US`, `de-de`, `EN`; null for what is none. */
export function languageTag(value: string): string | null {
  const [language = "", ...rest] = value.trim().replaceAll("_", "-").split("-");
  const subtags = rest.map((part) => {
    if (part.length === 4) return part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
    return part.toUpperCase();
  });
  const written = [language.toLowerCase(), ...subtags].join("-");
  return tag.test(written) && language !== "und" ? written : null;
}

/** Every place of a page that tells its language. */
export function collectLanguages({ found, metas, article, webPage }: PageFacts): Candidate<string>[] {
  const linked = [article, webPage].map((placed) => placed && field(placed.node, "inLanguage"));
  const places: readonly (readonly [unknown, Candidate<string>["origin"], string, number])[] = [
    [linked[0], "json-ld", "inLanguage", 3],
    [linked[1], "json-ld", "inLanguage", 2],
    [found.head.language, "markup", "html lang", 2.5],
    [metas("og:locale")[0], "meta", "og:locale", 1.5],
    [metas("http-equiv:content-language")[0], "meta", "content-language", 1],
    [metas("language")[0], "meta", "language", 1],
    [metas("dc.language")[0], "meta", "dc.language", 1],
  ];
  return places.flatMap(([told, origin, where, weight]) => {
    const value = typeof told === "string" ? languageTag(told) : null;
    return value === null ? [] : [{ value, origin, where, weight }];
  });
}

const surely = 0.75;

/** The language of a tag without script and region. */
export const primaryLanguage = (value: string): string => value.split("-", 1)[0] ?? "";

/** The language told, a tag with a region first; the words themselves win when they surely are of another. */
export function chooseLanguage(ranked: readonly Ranked<string>[], prose: string): Language | null {
  const told = ranked.filter(({ votes }) => votes === ranked[0]?.votes);
  const best = told.find(({ value }) => value.includes("-")) ?? told[0];
  const read = detectLanguage(prose);
  if (!best) return read;
  const isOther =
    read !== null && !read.value.startsWith("und") && primaryLanguage(read.value) !== primaryLanguage(best.value);
  if (isOther && read.confidence >= surely) return read;
  return { value: best.value, origin: best.origin, confidence: isOther ? 0.5 : 0.95 };
}
