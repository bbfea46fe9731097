import type { Resolution, ResolutionContext } from "../src/extract/assemble/entity-lookup.js";
import { buildEntities } from "../src/extract/entities/build-entities.js";
import type { EntityIndex } from "../src/extract/entities/entity-index.js";
import { findNames } from "../src/extract/names/find-names.js";
import type { Reading } from "../src/extract/names/name-mention.js";
import { readForNames } from "../src/extract/names/read-for-names.js";

export { readForNames as makeReading };

/** The names of a text as `kind: titles| name`, in order. */
export function listNames(text: string): string[] {
  return findNames(readForNames(text)).map(({ kind, titles, core }) => {
    const name = text.slice(core.start, core.end);
    return `${kind}: ${titles.length > 0 ? `${titles.join(" + ")} | ` : ""}${name}`;
  });
}

/** The entities of a text, to be asked by the words themselves. */
export class Article {
  readonly text: string;
  readonly index: EntityIndex;
  readonly #reading: Reading;

  constructor(text: string) {
    this.text = text;
    this.#reading = readForNames(text);
    this.index = buildEntities(this.#reading, findNames(this.#reading));
  }

  /** Whom the words stand for at their `nth` place in the text, counted from 1. */
  resolve(words: string, nth = 1, context: Partial<ResolutionContext> = {}): Resolution {
    let start = -1;
    for (let count = 0; count < nth; count++) {
      do start = this.text.indexOf(words, start + 1);
      while (start >= 0 && !this.#isWhole(start, start + words.length));
      if (start < 0) throw new Error(`“${words}” does not stand ${nth} times in the text`);
    }
    const tokenIndex = this.#reading.tokens.findIndex((token) => token.end > start);
    return this.index.resolve(
      { start, end: start + words.length },
      { tokenIndex, inQuoteOf: null, excluded: [], preferred: [], ...context },
    );
  }

  #isWhole(start: number, end: number): boolean {
    const { tokens } = this.#reading;
    return tokens.some((token) => token.start === start) && tokens.some((token) => token.end === end);
  }

  /** The id of the entity that bears a name. */
  idOf(name: string): string {
    const found = this.index.toEntities().find((entity) => entity.name === name);
    if (!found) throw new Error(`there is no entity ${name}`);
    return found.id;
  }
}
