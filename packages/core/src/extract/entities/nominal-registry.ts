import type { EntityKind, Span } from "../../schema/index.js";
import type { ItemIds } from "../assemble/item-ids.js";
import { anonymousPlurals, genderedNouns } from "../lexicon/roles.js";
import { bareWord } from "../names/name-key.js";
import type { Reading } from "../names/name-mention.js";
import { draftEntity, type EntityDraft } from "./entity-draft.js";
import { type NounClass, singular } from "./nouns.js";

const articles = new Set(["the", "a", "an", "this", "that", "these", "those"]);

/** Subjects of one word that mean somebody else each time. */
const fleeting = new Set([
  "everyone",
  "everybody",
  "some",
  "many",
  "others",
  "other",
  "another",
  "one",
  "both",
  "several",
  "few",
  "most",
  "all",
  "those",
  "these",
  "neither",
]);

/** A noun phrase that stands for nobody named. */
export interface NominalPhrase {
  /** Token indexes, half-open. */
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly noun: NounClass | null;
}

const kinds: Readonly<Record<NounClass, EntityKind>> = {
  person: "person",
  persons: "group",
  organization: "organization",
  document: "work",
};

/** Entities without a name, made when a speaker is one: officials, a spokesman for the ministry, two names joined by “and”. */
export class NominalRegistry {
  readonly entities: EntityDraft[] = [];
  readonly #reading: Reading;
  readonly #ids: ItemIds;
  readonly #firstOrder: number;
  readonly #created: (entity: EntityDraft) => void;
  readonly #byWords = new Map<string, EntityDraft>();
  readonly #byHead = new Map<string, EntityDraft>();

  constructor(reading: Reading, ids: ItemIds, firstOrder: number, created: (entity: EntityDraft) => void) {
    this.#reading = reading;
    this.#ids = ids;
    this.#firstOrder = firstOrder;
    this.#created = created;
  }

  span(from: number, to: number): Span {
    const { tokens } = this.#reading;
    return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  }

  /** The entity of a full noun phrase; the same words, articles aside, are the same entity. */
  ofPhrase({ from, to, head, noun }: NominalPhrase): EntityDraft {
    const { tokens } = this.#reading;
    const words = tokens.slice(from, to).map((token) => token.lower);
    if (words.length > 1 && articles.has(words[0] ?? "")) words.shift();
    const lone = words.length === 1 && fleeting.has(words[0] ?? "");
    const key = lone ? `${words[0]} ${from}` : words.join(" ");
    const known = this.#byWords.get(key);
    if (known) return known;
    const lower = bareWord(tokens[head]?.lower ?? "");
    const entity = this.#create(from, to, noun ? kinds[noun] : "other", {
      anonymous: noun === "persons" && anonymousPlurals.has(lower),
      document: noun === "document",
      plural: noun === "persons",
    });
    const gender = genderedNouns.get(singular(lower));
    if (gender && noun === "person") entity.pronouns[gender] += 3;
    this.#byWords.set(key, entity);
    if (noun) this.#byHead.set(noun === "persons" ? lower : singular(lower), entity);
    return entity;
  }

  /** The latest unnamed entity a definite phrase may take up: “the spokeswoman” after “a spokeswoman for the fire service”. */
  latest(head: string): EntityDraft | null {
    return this.#byHead.get(singular(head)) ?? null;
  }

  /** The latest unnamed group of just that noun: “the farmers” after “maize farmers in the valley”. */
  latestGroup(head: string): EntityDraft | null {
    return this.#byHead.get(head) ?? null;
  }

  /** The group of a coordination. */
  ofCoordination(from: number, to: number): EntityDraft {
    const span = this.span(from, to);
    const key = this.#reading.text.slice(span.start, span.end).toLowerCase();
    const known = this.#byWords.get(key);
    if (known) return known;
    const entity = this.#create(from, to, "group", { plural: true });
    this.#byWords.set(key, entity);
    return entity;
  }

  #create(
    from: number,
    to: number,
    kind: EntityKind,
    flags: Partial<Pick<EntityDraft, "anonymous" | "document" | "plural">>,
  ): EntityDraft {
    const span = this.span(from, to);
    const entity = draftEntity({
      id: this.#ids.next(`entity-${kind}`, [span]),
      order: this.#firstOrder + this.entities.length,
      kind,
      name: this.#reading.text.slice(span.start, span.end),
      unnamed: true,
      ...flags,
    });
    this.entities.push(entity);
    this.#created(entity);
    return entity;
  }
}
