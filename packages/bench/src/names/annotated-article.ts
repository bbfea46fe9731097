import { BenchError } from "../bench-error.ts";
import type { Span } from "../metric/span.ts";

/** What a name names: a person, an organization, a place. */
export type NameType = "PER" | "ORG" | "LOC";

/** A name of gold, by its UTF-16 range. */
export interface AnnotatedName extends Span {
  type: NameType;
}

/** An article without its annotations, and the names they mark, in order, none overlapping. */
export interface AnnotatedArticle {
  id: string;
  text: string;
  names: AnnotatedName[];
}

const types: ReadonlySet<string> = new Set<NameType>(["PER", "ORG", "LOC"]);

function isType(word: string): word is NameType {
  return types.has(word);
}

/**
 * Reads an article in which each name stands as `[PER Nora Kane]`. Brackets serve for nothing else.
 * @throws BenchError naming the article and the place when brackets do not pair, nest, or hold no type and name.
 */
export function readAnnotatedArticle(id: string, annotated: string): AnnotatedArticle {
  const names: AnnotatedName[] = [];
  let text = "";
  let at = 0;
  const fault = (what: string) => new BenchError(`${id}: ${what} at “${annotated.slice(at, at + 40)}”.`);
  while (at < annotated.length) {
    const open = annotated.indexOf("[", at);
    const stray = annotated.indexOf("]", at);
    if (stray >= 0 && (open < 0 || stray < open)) throw fault("a bracket closes that was not opened");
    if (open < 0) break;
    text += annotated.slice(at, open);
    at = open;
    const close = annotated.indexOf("]", open);
    const inside = annotated.slice(open + 1, close < 0 ? undefined : close);
    if (close < 0 || inside.includes("[")) throw fault("a bracket is not closed");
    const gap = inside.indexOf(" ");
    const type = inside.slice(0, Math.max(gap, 0));
    const name = inside.slice(gap + 1);
    if (!isType(type)) throw fault("no type PER, ORG or LOC");
    if (name === "" || name !== name.trim() || name.includes("\n"))
      throw fault("no name on one line without outer spaces");
    names.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    at = close + 1;
  }
  return { id, text: text + annotated.slice(at), names };
}
