import type { EntityKind, MentionForm } from "../../schema/index.js";
import type { ItemIds } from "../assemble/item-ids.js";
import { countries } from "../lexicon/countries.js";
import { capitalMetonyms, houseMetonyms } from "../lexicon/metonyms.js";
import { courtesyTitles, type PronounGender } from "../lexicon/titles.js";
import { knownKind } from "../names/known-names.js";
import { bareWord, lexiconKey } from "../names/name-key.js";
import type { NameMention, Reading } from "../names/name-mention.js";
import type { TokenPlaces } from "../names/token-places.js";
import { AcronymIndex } from "./acronyms.js";
import { isAgentive } from "./agentive.js";
import { addMention, draftEntity, type EntityDraft } from "./entity-draft.js";
import { type Namesake, PersonIndex, personName } from "./person-index.js";
import { applyVotes, countPronouns } from "./pronoun-votes.js";
import { ShortFormIndex } from "./short-forms.js";

/** A name with whom it stands for. */
export interface ClusteredName {
  readonly mention: NameMention;
  readonly entity: EntityDraft;
  /** Others the name may stand for: a second Smith. */
  readonly alternatives: readonly EntityDraft[];
  readonly confidence: number;
}

/** Titles that stand in the names of ships, horses and houses. */
const christening = new Set(["lady", "lord", "dame", "sir", "miss", "mr", "mrs", "ms"]);

const canonicalCountry: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ names }) => names.map((name): [string, string] => [name, names[0] ?? name])),
);

/** The pronoun of the courtesy titles before a name: Mr., Ms., Baroness. */
export function titleGender(titles: readonly string[]): PronounGender | null {
  for (const title of titles) {
    for (const word of title.toLowerCase().split(" ")) {
      const gender = courtesyTitles.get(bareWord(word));
      if (gender) return gender;
    }
  }
  return null;
}

/** Joins names to entities: full names first, then the short forms, acronyms and titled forms that stand for them. Linear in the names. */
export class NameClusters {
  readonly entities: EntityDraft[] = [];
  readonly clustered: ClusteredName[] = [];
  readonly ids: ItemIds;
  readonly #reading: Reading;
  readonly #persons = new PersonIndex();
  readonly #acronyms = new AcronymIndex();
  readonly #shortForms = new ShortFormIndex();
  readonly #byKey = new Map<string, EntityDraft>();

  constructor(reading: Reading, names: readonly NameMention[], places: TokenPlaces, ids: ItemIds) {
    this.#reading = reading;
    this.ids = ids;
    const full = names.map((name) =>
      name.kind === "person" && !this.#isChristened(name) ? this.#fullPerson(name) : null,
    );
    const known = names.flatMap((mention, index) => {
      const person = full[index];
      return person ? [{ mention, entity: person.entity }] : [];
    });
    // Which pronoun is whose must be known before “Mrs. Clinton” is given to one of two Clintons.
    const first = countPronouns(reading, known, places);
    applyVotes(first);
    for (const mention of names)
      if (mention.kind === "organization") this.#shortForms.learn(lexiconKey(this.#text(mention)));
    names.forEach((mention, index) => {
      if (mention.kind !== "person") this.#acronyms.learn(this.#text(mention), mention.kind);
      this.#place(mention, full[index] ?? null);
    });
    // Counted again now that the short names are known as well, which most sentences have.
    applyVotes(first, -1);
    applyVotes(countPronouns(reading, this.clustered, places));
    for (const entity of this.entities) this.#finish(entity);
  }

  #text({ core }: NameMention): string {
    return this.#reading.text.slice(core.start, core.end);
  }

  #words(mention: NameMention): string[] {
    return this.#text(mention).split(/\s+/);
  }

  /** The person of a name of several words; short names wait until all full ones are known. */
  #fullPerson(mention: NameMention): Namesake | null {
    const name = personName(this.#words(mention));
    if (name.words.length < 2) return null;
    const found = this.#persons.findFull(name);
    if (found) {
      this.#persons.addForm(name, found);
      return found;
    }
    const gender = titleGender(mention.titles);
    const person = this.#persons.findTail(name.words) ?? this.#persons.add(name, this.#create(mention));
    if (gender) person.entity.pronouns[gender] += 3;
    return person;
  }

  #create(mention: NameMention, kind: EntityKind = mention.kind, name: string = this.#text(mention)): EntityDraft {
    const entity = draftEntity({
      id: this.ids.next(`entity-${kind}`, [mention.span]),
      order: this.entities.length,
      kind,
      name,
      plural: kind === "group",
    });
    this.entities.push(entity);
    return entity;
  }

  /** True for “the Lady Averill”, “the Miss Dorothy”: with an article, a courtesy title names a ship, a horse or a house. */
  #isChristened({ tokenStart, titles }: NameMention): boolean {
    const before = this.#reading.tokens[tokenStart - 1];
    return before?.lower === "the" && titles.length > 0 && christening.has(bareWord(titles[0]?.toLowerCase() ?? ""));
  }

  #enterChristened(mention: NameMention): void {
    const name = this.#reading.text.slice(mention.span.start, mention.span.end);
    const key = `christened ${name.toLowerCase()}`;
    const entity = this.#byKey.get(key) ?? this.#create(mention, "other", name);
    this.#byKey.set(key, entity);
    entity.forms.add(name);
    addMention(entity, { span: mention.span, form: "name", confidence: mention.confidence });
    this.clustered.push({ mention, entity, alternatives: [], confidence: mention.confidence });
  }

  #place(mention: NameMention, full: Namesake | null): void {
    if (this.#isChristened(mention)) {
      this.#enterChristened(mention);
      return;
    }
    if (mention.kind !== "person") {
      this.#enter(mention, this.#entityOfThing(mention), [], mention.confidence);
      return;
    }
    if (full) {
      full.see(mention.tokenStart);
      this.#enter(mention, full.entity, [], mention.confidence);
      return;
    }
    const name = personName(this.#words(mention));
    const found = this.#persons.findShort(name.words, titleGender(mention.titles), mention.tokenStart);
    const person = found[0] ?? this.#persons.add(name, this.#create(mention));
    person.see(mention.tokenStart);
    const gender = titleGender(mention.titles);
    if (gender) person.entity.pronouns[gender] += 3;
    const others = found.slice(1, 4).map(({ entity }) => entity);
    this.#enter(mention, person.entity, others, others.length > 0 ? 0.55 : mention.confidence);
  }

  #entityOfThing(mention: NameMention): EntityDraft {
    const text = lexiconKey(this.#text(mention));
    const body =
      knownKind(text) === "place"
        ? undefined
        : (this.#acronyms.expand(text) ?? this.#shortForms.expand(text, mention.kind) ?? this.#tailOf(text, mention));
    const key = body
      ? `organization ${body.toLowerCase()}`
      : `${mention.kind} ${(canonicalCountry.get(text) ?? text).toLowerCase()}`;
    const entity = this.#byKey.get(key) ?? this.#create(mention);
    this.#byKey.set(key, entity);
    return entity;
  }

  /** “the Observatory” behind the Tidal Observatory. */
  #tailOf(text: string, { kind, tokenStart }: NameMention): string | undefined {
    const before = this.#reading.tokens[tokenStart - 1]?.lower;
    return kind === "organization" && before === "the" ? this.#shortForms.expandLast(text) : undefined;
  }

  #enter(mention: NameMention, entity: EntityDraft, alternatives: readonly EntityDraft[], confidence: number): void {
    const text = this.#text(mention);
    entity.forms.add(text);
    for (const title of mention.titles) entity.titles.add(title);
    const metonym = this.#metonym(mention, text);
    if (metonym) entity.metonymOf = metonym;
    addMention(entity, { span: mention.span, form: metonym ? "metonym" : this.#form(mention, entity), confidence });
    this.clustered.push({ mention, entity, alternatives, confidence });
  }

  /** What a house or a capital stands for at this place, or null when it is only a place there. */
  #metonym(mention: NameMention, text: string): string | null {
    if (mention.kind !== "place") return null;
    const house = houseMetonyms.get(text);
    const stands = house ?? capitalMetonyms.get(text);
    return stands !== undefined && isAgentive(this.#reading.tokens, mention, house !== undefined) ? stands : null;
  }

  #form(mention: NameMention, entity: EntityDraft): MentionForm {
    if (mention.titles.length > 0) return "titled";
    return this.#words(mention).length < entity.name.split(/\s+/).length ? "short" : "name";
  }

  /** Takes the form of most words for the name; the order of the article decides between equals. */
  #finish(entity: EntityDraft): void {
    let best = entity.name;
    for (const form of entity.forms) {
      const longer = form.split(/\s+/).length - best.split(/\s+/).length;
      if (longer > 0 || (longer === 0 && entity.kind !== "person" && isShout(best) && !isShout(form))) best = form;
    }
    entity.name = best;
  }
}

/** A name in capitals only, as in a dateline. */
function isShout(name: string): boolean {
  return name.length > 5 && name === name.toUpperCase();
}
