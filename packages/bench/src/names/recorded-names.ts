import type { Article, Entity } from "@org/core";
import type { NameSpan, NameType } from "./name-row.ts";

const typeOfKind: Readonly<Partial<Record<Entity["kind"], NameType>>> = {
  person: "PER",
  organization: "ORG",
  place: "LOC",
};

const namingForms: ReadonlySet<string> = new Set(["name", "titled", "short", "metonym"]);

/** Length of the titles at the head of a mention, with the blanks behind them. */
function titleLength(text: string, titles: readonly string[]): number {
  let at = 0;
  for (let found: string | undefined = ""; found !== undefined; ) {
    found = titles.find((title) => text.startsWith(`${title} `, at));
    if (found !== undefined) at += found.length + 1;
  }
  return at;
}

/** The names of a record without their titles, in the types of the data sets; the place of its dateline is one. */
export function recordedNames({ entities, dateline, text }: Article): NameSpan[] {
  const names = entities.flatMap(({ kind, titles, mentions }) => {
    const type = typeOfKind[kind];
    if (!type) return [];
    const longestFirst = [...titles].sort((a, b) => b.length - a.length);
    return mentions.flatMap(({ span, text: words, form }) =>
      namingForms.has(form) ? [{ start: span.start + titleLength(words, longestFirst), end: span.end, type }] : [],
    );
  });
  const place = dateline?.place === undefined ? -1 : text.indexOf(dateline.place, dateline.span.start);
  if (dateline?.place !== undefined && place >= 0)
    names.push({ start: place, end: place + dateline.place.length, type: "LOC" });
  return names.sort((a, b) => a.start - b.start);
}
