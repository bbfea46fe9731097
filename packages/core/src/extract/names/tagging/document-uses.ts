import type { EntityKind } from "../../../schema/index.js";
import type { Token } from "../../tokens/token.js";
import type { NameMention } from "../name-mention.js";

/** The parts a word can play in a name, by the kind of the name: alone, first, last or between. */
const parts = 4;

const columns: Readonly<Record<EntityKind, number>> = {
  person: 0,
  organization: 1,
  place: 2,
  group: 3,
  work: 3,
  other: 3,
};

function partOf(at: number, from: number, to: number): number {
  if (to - from === 1) return 0;
  if (at === from) return 1;
  return at === to - 1 ? 2 : 3;
}

/**
 * What each capital is taken for elsewhere in the document, as bits: the surname of a person, a word of an organisation's longer name. A name
 * does not count for its own words.
 */
export function documentUses(tokens: readonly Token[], names: readonly NameMention[]): Int32Array {
  const counts = new Map<string, Uint16Array>();
  const uses = new Int32Array(tokens.length);
  const own = new Int8Array(tokens.length).fill(-1);
  for (const { tokenStart, tokenEnd, core, kind, confidence } of names) {
    let from = tokenStart;
    while (from < tokenEnd && (tokens[from]?.start ?? 0) < core.start) from++;
    for (let index = from; index < tokenEnd; index++) {
      const word = tokens[index]?.text ?? "";
      const column = columns[kind] * parts + partOf(index, from, tokenEnd);
      const count = counts.get(word) ?? new Uint16Array(16);
      if (confidence < 0.45) continue;
      own[index] = column;
      (count[column] as number)++;
      counts.set(word, count);
    }
  }
  tokens.forEach((token, index) => {
    if (!token.capital) return;
    const count = counts.get(token.text);
    if (!count) return;
    let bits = 0;
    for (let column = 0; column < count.length; column++) {
      if ((count[column] as number) > (own[index] === column ? 1 : 0)) bits |= 1 << column;
    }
    uses[index] = bits;
  });
  return uses;
}
