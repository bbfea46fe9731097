import type { EntityKind } from "../../schema/index.js";
import { commonWords } from "../lexicon/common-words.js";
import { companyTails } from "../lexicon/organizations.js";
import { organizationNouns } from "../lexicon/roles.js";
import { shortForm } from "../names/short-form.js";

/** Names of organisations by their first words: Corvane for Corvane Foods. */
export class ShortFormIndex {
  /** Null where two organisations begin alike. */
  readonly #byOpening = new Map<string, string | null>();
  /** By a first word that stands for no other: Norcan for Norcan Parcel. Null where two organisations share it. */
  readonly #byFirstWord = new Map<string, string | null>();

  /** By a last word that says what kind of body it is: the Observatory for the Tidal Observatory. Null where two organisations share it. */
  readonly #byLastWord = new Map<string, string | null>();

  /** Remembers the openings of a name of several words, and its last. */
  learn(name: string): void {
    const parts = name.split(" ");
    const last = parts.at(-1) ?? "";
    if (parts.length > 1 && organizationNouns.has(last.toLowerCase())) {
      const known = this.#byLastWord.get(last);
      this.#byLastWord.set(last, known === undefined || known === name ? name : null);
    }
    const first = shortForm(parts);
    if (first !== null) {
      const known = this.#byFirstWord.get(first);
      this.#byFirstWord.set(first, known === undefined || known === name ? name : null);
    }
    if (!companyTails.has(parts.at(-1)?.toLowerCase() ?? "")) return;
    let opening = "";
    for (const word of parts.slice(0, -1)) {
      opening = opening === "" ? word : `${opening} ${word}`;
      const known = this.#byOpening.get(opening);
      if (known === undefined) this.#byOpening.set(opening, name);
      else if (known !== name && !known?.startsWith(name) && !(known && name.startsWith(known)))
        this.#byOpening.set(opening, null);
    }
  }

  /** The one organisation whose name ends with this word; undefined for none and for several. */
  expandLast(word: string): string | undefined {
    return this.#byLastWord.get(word) ?? undefined;
  }

  /**
   * The one organisation whose name begins with these words; undefined for none, for several, and for an ordinary word. What is taken for an
   * organisation by itself is the one whose name it opens, whatever the words behind it.
   */
  expand(name: string, kind: EntityKind): string | undefined {
    if (commonWords.has(name.toLowerCase())) return undefined;
    const body = kind === "organization" ? this.#byFirstWord.get(name) : undefined;
    return this.#byOpening.get(name) ?? body ?? undefined;
  }
}
