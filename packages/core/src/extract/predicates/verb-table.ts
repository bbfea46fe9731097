import { inflect, type VerbForm } from "../lexicon/inflect.js";

/**
 * What a verb of a table takes: `o` an object · `n` nothing, it stands alone as well · `t` a clause behind *that* · `i` to + verb ·
 * `p` whom it is done to stands behind its particle, and its passive has none of that. Given as letters.
 */
export type Frame = "o" | "n" | "t" | "i" | "p";

/** Words behind a verb that belong to it; `gap` lets adjectives stand before: came under *heavy* criticism. */
export interface Follow {
  readonly words: ReadonlySet<string>;
  readonly gap: boolean;
}

/** A verb in one of its senses. */
export interface VerbEntry<Sense> {
  readonly lemma: string;
  readonly follows: readonly Follow[];
  readonly frames: ReadonlySet<Frame>;
  readonly sense: Sense;
}

/** The verbs a written form can be. */
export interface VerbRow<Sense> {
  readonly forms: ReadonlySet<VerbForm>;
  /** Those with most words behind them first. */
  readonly entries: readonly VerbEntry<Sense>[];
}

export type VerbTable<Sense> = ReadonlyMap<string, VerbRow<Sense>>;

function parseEntry<Sense>(source: string, sense: Sense): VerbEntry<Sense> {
  const [words = "", frames = ""] = source.split(":");
  const [lemma = "", ...follows] = words.split("+");
  return {
    lemma,
    follows: follows.map((follow) => ({
      words: new Set(follow.replace("*", "").split("|")),
      gap: follow.startsWith("*"),
    })),
    frames: new Set([...frames] as Frame[]),
    sense,
  };
}

/** Builds a table from lists of `verb+words:frames`; `a|b` are words either of which may stand there, `*` lets up to two stand before it. */
export function verbTable<Sense extends string>(lists: Partial<Record<Sense, string>>): VerbTable<Sense> {
  const table = new Map<string, { forms: Set<VerbForm>; entries: VerbEntry<Sense>[] }>();
  for (const [sense, list] of Object.entries(lists) as [Sense, string][]) {
    for (const source of list.split(" ")) {
      const entry = parseEntry(source, sense);
      for (const { form, text } of inflect(entry.lemma)) {
        const row = table.get(text) ?? { forms: new Set<VerbForm>(), entries: [] };
        row.forms.add(form);
        if (!row.entries.includes(entry)) row.entries.push(entry);
        table.set(text, row);
      }
    }
  }
  for (const row of table.values()) row.entries.sort((a, b) => b.follows.length - a.follows.length);
  return table;
}
