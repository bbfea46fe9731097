import { commonWords } from "../lexicon/common-words.js";
import { companySuffixes } from "../lexicon/organizations.js";
import { words } from "../lexicon/word-list.js";

/** Last words of companies' names that are left out in the short form. A place is no short form of its newspaper or council. */
const dropped = new Set([
  ...companySuffixes,
  ...words(
    "foods energy holdings group systems motors technologies industries media entertainment capital securities pharmaceuticals brands logistics " +
      "software partners airlines airways storage electric solutions resources networks labs studios stores hotels ventures wire power water",
  ),
]);

/** Names of organisations by their first words: Corvane for Corvane Foods. */
export class ShortFormIndex {
  /** Null where two organisations begin alike. */
  readonly #byOpening = new Map<string, string | null>();

  /** Remembers the openings of a name of several words. */
  learn(name: string): void {
    const parts = name.split(" ");
    if (!dropped.has(parts.at(-1)?.toLowerCase() ?? "")) return;
    let opening = "";
    for (const word of parts.slice(0, -1)) {
      opening = opening === "" ? word : `${opening} ${word}`;
      const known = this.#byOpening.get(opening);
      if (known === undefined) this.#byOpening.set(opening, name);
      else if (known !== name && !known?.startsWith(name) && !(known && name.startsWith(known)))
        this.#byOpening.set(opening, null);
    }
  }

  /** The one organisation whose name begins with these words; undefined for none, for several, and for an ordinary word. */
  expand(name: string): string | undefined {
    return commonWords.has(name.toLowerCase()) ? undefined : (this.#byOpening.get(name) ?? undefined);
  }
}
