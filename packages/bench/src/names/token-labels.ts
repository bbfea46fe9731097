import type { Span } from "../metric/span.ts";
import type { AnnotatedName, NameType } from "./annotated-article.ts";

/** The label of a token: first of a name, further in it, or in none. */
export type TokenLabel = `B-${NameType}` | `I-${NameType}` | "O";

/** The labels of tokens in text order. A token belongs to a name when it shares a character with it. */
export function tokenLabels(tokens: readonly Span[], names: readonly AnnotatedName[]): TokenLabel[] {
  let next = 0;
  let begun = false;
  return tokens.map(({ start, end }) => {
    for (let name = names[next]; name && name.end <= start; name = names[next]) {
      next++;
      begun = false;
    }
    const name = names[next];
    if (!name || end <= name.start) return "O";
    const label: TokenLabel = begun ? `I-${name.type}` : `B-${name.type}`;
    begun = true;
    return label;
  });
}
