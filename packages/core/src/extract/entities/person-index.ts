import type { PronounGender } from "../lexicon/titles.js";
import { nameSuffixes } from "../lexicon/titles.js";
import { bareWord } from "../names/name-key.js";
import { type EntityDraft, leaningOf } from "./entity-draft.js";

/** A person's name as words. */
export interface PersonName {
  readonly first: string;
  readonly last: string;
  /** Everything between and around, lower case. */
  readonly words: readonly string[];
}

/** Most persons of one surname that are weighed against each other. */
const maxNamesakes = 12;

/** “al-Farsi” and “Farsi” are one surname. */
function withoutArticle(lower: string): string {
  return lower.startsWith("al-") || lower.startsWith("el-") ? lower.slice(3) : lower;
}

/** Reads a name's words; endings like Jr. and articles like al- are no part of a surname. */
export function personName(words: readonly string[]): PersonName {
  const lower = words.map((word) => withoutArticle(word.toLowerCase())).filter((word) => word !== ",");
  const plain = lower.filter((word) => !nameSuffixes.has(word));
  return { first: plain[0] ?? "", last: plain.at(-1) ?? "", words: plain };
}

/** True when two first names can belong to one person: Steve and Steven, J. and John. */
function firstNamesAgree(one: string, other: string): boolean {
  const [short, long] =
    one.length <= other.length ? [bareWord(one), bareWord(other)] : [bareWord(other), bareWord(one)];
  return (
    short === long || (short.length === 1 && long.startsWith(short)) || (short.length >= 3 && long.startsWith(short))
  );
}

/** Tokens after which a mention counts half when namesakes are told apart. */
const memory = 150;

/** A person that a name may stand for. */
export class Namesake {
  readonly entity: EntityDraft;
  #seen = -1;
  #prominence = 0;

  constructor(entity: EntityDraft) {
    this.entity = entity;
  }

  /** Remembers a mention at a token. */
  see(token: number): void {
    this.#prominence = this.prominence(token) + 1;
    this.#seen = token;
  }

  /** How much the person was spoken of before a token, older mentions counting less; 0 when it was not. */
  prominence(token: number): number {
    return this.#seen < 0 ? 0 : this.#prominence * 0.5 ** ((token - this.#seen) / memory);
  }
}

/** Persons by the words of their names. Every question is answered in bounded time. */
export class PersonIndex {
  readonly #byFull = new Map<string, Namesake>();
  readonly #byLast = new Map<string, { name: PersonName; person: Namesake }[]>();
  readonly #byFirst = new Map<string, Namesake[]>();

  /** The person of a full name: the same words, or the same surname with an agreeing first name. */
  findFull(name: PersonName): Namesake | null {
    const exact = this.#byFull.get(`${name.first} ${name.last}`) ?? this.#byFull.get(name.words.slice(0, 2).join(" "));
    if (exact) return exact;
    const namesakes = this.#byLast.get(name.last) ?? [];
    return (
      namesakes
        .slice(-maxNamesakes)
        .find((other) => other.name.words.length > 1 && firstNamesAgree(other.name.first, name.first))?.person ?? null
    );
  }

  add(name: PersonName, entity: EntityDraft): Namesake {
    const person = new Namesake(entity);
    this.#enter(name, person);
    return person;
  }

  /** Lets another form of the name lead to the same person. */
  addForm(name: PersonName, person: Namesake): void {
    if (!this.#byFull.has(name.words.slice(0, 2).join(" "))) this.#enter(name, person);
  }

  #enter(name: PersonName, person: Namesake): void {
    if (name.words.length > 1) {
      this.#byFull.set(`${name.first} ${name.last}`, person);
      this.#byFull.set(name.words.slice(0, 2).join(" "), person);
      this.#push(this.#byFirst, name.first, person);
      // A second surname is used alone as well: Benito Pérez Galdós, Pérez.
      for (const middle of name.words.slice(1, -1)) if (middle.length > 3) this.#push(this.#byFirst, middle, person);
      const tail = name.words.slice(1).join(" ");
      if (name.words.length > 2) this.#push(this.#byFirst, tail, person);
    }
    const list = this.#byLast.get(name.last) ?? [];
    if (list.length < maxNamesakes * 4) list.push({ name, person });
    this.#byLast.set(name.last, list);
  }

  #push(map: Map<string, Namesake[]>, key: string, person: Namesake): void {
    const list = map.get(key) ?? [];
    if (list.length < maxNamesakes && !list.includes(person)) list.push(person);
    map.set(key, list);
  }

  /** The person of a name that lacks the first name of a longer one: García Márquez. */
  findTail(words: readonly string[]): Namesake | null {
    return this.#byFirst.get(words.join(" "))?.[0] ?? null;
  }

  /** Persons a part of a name at a token may stand for, likeliest first: those most spoken of before, then those that come later, in order. */
  findShort(words: readonly string[], gender: PronounGender | null, token: number): Namesake[] {
    const key = words.join(" ");
    const last =
      words.length === 1 ? (this.#byLast.get(key) ?? []).slice(-maxNamesakes).map(({ person }) => person) : [];
    const found = last.length > 0 ? last : (this.#byFirst.get(key) ?? []);
    const distinct = [...new Set(found)].filter(({ entity }) => {
      const leaning = leaningOf(entity);
      return gender === null || leaning === null || leaning === gender;
    });
    const agrees = ({ entity }: Namesake): number => Number(gender !== null && leaningOf(entity) === gender);
    return distinct.sort(
      (a, b) => agrees(b) - agrees(a) || b.prominence(token) - a.prominence(token) || a.entity.order - b.entity.order,
    );
  }
}
