import type { EntityKind } from "../../schema/index.js";
import { isUpper } from "../../text/chars.js";
import { lexiconKey } from "../names/name-key.js";

const smallWords = new Set(["of", "for", "the", "and", "on", "in", "de", "&"]);

/** The capitals a name of several words is shortened to: Tidal Defence Agency, TDA. Null for a name of one word. */
function initialsOf(name: string): string | null {
  const words = name.split(" ").filter((word) => !smallWords.has(word));
  if (words.length < 2 || words.some((word) => !isUpper(word.charCodeAt(0)))) return null;
  return words.map((word) => word.charAt(0)).join("");
}

/** Names of organisations by their initials. */
export class AcronymIndex {
  readonly #byInitials = new Map<string, string>();

  /** Remembers the initials of a name; the first name with them keeps them. */
  learn(name: string, kind: EntityKind): void {
    if (kind !== "organization" && kind !== "group") return;
    const key = lexiconKey(name);
    const initials = initialsOf(key);
    if (initials && !this.#byInitials.has(initials)) this.#byInitials.set(initials, key);
  }

  /** The name an acronym stands for; undefined when no earlier name has these initials. */
  expand(acronym: string): string | undefined {
    return this.#byInitials.get(acronym.replaceAll(".", ""));
  }
}
