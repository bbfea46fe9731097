import { demonymAdjectives } from "../lexicon/demonyms.js";
import {
  auxiliaries,
  coordinators,
  determiners,
  possessives,
  prepositions,
  relatives,
  subordinators,
} from "../lexicon/function-words.js";
import { genderedNouns } from "../lexicon/roles.js";
import { bareWord } from "../names/name-key.js";
import type { NameMention, Reading } from "../names/name-mention.js";
import type { Token } from "../tokens/token.js";
import { isAgentVerb } from "./agentive.js";
import type { EntityDraft, RoleDraft } from "./entity-draft.js";
import type { ClusteredName } from "./name-clusters.js";
import { nounClass } from "./nouns.js";

/** Longest role looked for, in tokens. */
const maxRole = 16;

function isBreak(token: Token | undefined): boolean {
  return (
    token === undefined || (token.kind === "mark" && token.text !== "’" && token.text !== "'" && token.text !== "&")
  );
}

function isClosedClass(lower: string): boolean {
  return (
    prepositions.has(lower) ||
    auxiliaries.has(lower) ||
    coordinators.has(lower) ||
    subordinators.has(lower) ||
    relatives.has(lower)
  );
}

/** Finds what the article says its entities are: titles, the nouns before a name, the apposition behind or before it. */
export class RoleFinder {
  readonly #tokens: readonly Token[];
  readonly #text: string;

  constructor({ tokens, text }: Reading) {
    this.#tokens = tokens;
    this.#text = text;
  }

  /** Adds the roles that stand at a name to its entity. Looks at a bounded number of words. */
  read({ mention, entity }: ClusteredName): void {
    if (entity.kind !== "person" && entity.kind !== "organization") return;
    this.#titleRoles(mention, entity);
    this.#before(mention, entity);
    this.#behind(mention, entity);
    this.#preposed(mention, entity);
    this.#copula(mention, entity);
  }

  #lower(index: number): string {
    return this.#tokens[index]?.lower ?? "";
  }

  #add(entity: EntityDraft, from: number, to: number, head: number): void {
    const first = this.#tokens[from];
    const last = this.#tokens[to - 1];
    if (!first || !last || to <= from) return;
    const words = new Set<string>();
    for (let index = from; index < to; index++) words.add(bareWord(this.#lower(index)));
    const noun = bareWord(this.#lower(head));
    const role: RoleDraft = { span: { start: first.start, end: last.end }, head: noun, words };
    if (entity.roles.length < maxRoles && !entity.roles.some(({ span }) => span.start === role.span.start))
      entity.roles.push(role);
    const gender = genderedNouns.get(noun);
    if (gender) entity.pronouns[gender] += 2;
  }

  /** “Russian President Ivan Orlov”: the title says what he is. */
  #titleRoles(mention: NameMention, entity: EntityDraft): void {
    let end = mention.tokenStart;
    while (end < mention.tokenEnd && (this.#tokens[end]?.start ?? 0) < mention.core.start) end++;
    if (end === mention.tokenStart) return;
    let head = end - 1;
    for (let index = mention.tokenStart; index < end; index++) {
      if (this.#lower(index) === "of") {
        head = index - 1;
        break;
      }
    }
    if (nounClass(bareWord(this.#lower(head))) === "person") this.#add(entity, mention.tokenStart, end, head);
  }

  /** “Arctic envoy Ida Storm”, “the forecasting service MetNorth”. */
  #before(mention: NameMention, entity: EntityDraft): void {
    const head = mention.tokenStart - 1;
    const noun = this.#tokens[head];
    if (noun?.kind !== "word" || noun.capital || noun.lower.startsWith("'")) return;
    const wanted = entity.kind === "person" ? "person" : "organization";
    if (nounClass(noun.lower) !== wanted) return;
    this.#add(entity, this.#phraseStart(head), head + 1, head);
  }

  /** First token of the noun phrase whose noun is `head`, its determiner left out. */
  #phraseStart(head: number): number {
    let start = head;
    while (start > 0 && head - start < maxRole) {
      const token = this.#tokens[start - 1];
      if (!token || isBreak(token) || token.kind === "mark") break;
      if (determiners.has(token.lower) || possessives.has(token.lower) || isClosedClass(token.lower)) break;
      if (!token.capital && isAgentVerb(token.lower) && start - 1 !== head) break;
      if (this.#text.slice(token.end, this.#tokens[start]?.start).includes("\n")) break;
      start--;
    }
    return start;
  }

  /** “Jane Doe, the mayor of Harle,” and “Rep. Leo Marsh, Ohio Republican,”. */
  #behind(mention: NameMention, entity: EntityDraft): void {
    const comma = mention.tokenEnd;
    if (this.#lower(comma) !== ",") return;
    const age = this.#tokens[comma + 1]?.kind === "number" && this.#lower(comma + 2) === "," ? 2 : 0;
    this.#apposition(comma + 1 + age, entity);
  }

  #apposition(from: number, entity: EntityDraft): void {
    let head = -1;
    let end = from;
    for (; end < from + maxRole; end++) {
      const token = this.#tokens[end];
      if (!token || isBreak(token) || relatives.has(token.lower) || auxiliaries.has(token.lower)) break;
      if (head < 0 && prepositions.has(token.lower)) return;
      if (head < 0 && coordinators.has(token.lower)) return;
      if (coordinators.has(token.lower)) break;
      const noun = this.#isHead(end, entity);
      if (noun && (head < 0 || (head === end - 1 && !prepositions.has(this.#lower(end - 1))))) head = end;
      else if (head >= 0 && !token.capital && isAgentVerb(token.lower) && !prepositions.has(this.#lower(end - 1)))
        break;
    }
    const closed = isBreak(this.#tokens[end]) || relatives.has(this.#lower(end));
    if (head < 0 || !closed) return;
    const start = determiners.has(this.#lower(from)) ? from + 1 : from;
    if (start <= head) this.#add(entity, start, end, head);
  }

  #isHead(index: number, entity: EntityDraft): boolean {
    const found = nounClass(bareWord(this.#lower(index)));
    return entity.kind === "person" ? found === "person" : found === "organization";
  }

  /** “The transport minister, Rhona Galbraith-Webb,”: the noun phrase before the comma. */
  #preposed(mention: NameMention, entity: EntityDraft): void {
    const comma = mention.tokenStart - 1;
    if (entity.kind !== "person" || this.#lower(comma) !== ",") return;
    let head = -1;
    for (let index = comma - 1; index >= 0 && comma - index <= maxRole; index--) {
      const token = this.#tokens[index];
      if (!token || isBreak(token) || relatives.has(token.lower) || auxiliaries.has(token.lower)) break;
      if (!token.capital && isAgentVerb(token.lower) && nounClass(token.lower) === null) break;
      const followed = index === comma - 1 || prepositions.has(this.#lower(index + 1));
      if (nounClass(token.lower) === "person" && followed) head = index;
    }
    if (head < 0) return;
    const start = this.#phraseStart(head);
    const opener = this.#tokens[start - 1];
    const attached =
      opener !== undefined &&
      (determiners.has(opener.lower) || possessives.has(opener.lower) || demonymAdjectives.has(opener.text));
    // "called the Coast Guard, Mr. Marsh …": capitals behind a verb are its object, and no role of who comes next.
    const governor = this.#tokens[start - 2];
    const object =
      this.#tokens[head]?.capital === true &&
      !isBreak(governor) &&
      !isClosedClass(governor?.lower ?? "") &&
      governor?.lower !== "said";
    if (attached && !object) this.#add(entity, start, comma, head);
  }

  /** “Jane Doe is the mayor of Harle”. */
  #copula(mention: NameMention, entity: EntityDraft): void {
    const verb = this.#lower(mention.tokenEnd);
    if (verb !== "is" && verb !== "was") return;
    const determiner = this.#lower(mention.tokenEnd + 1);
    if (determiner === "the" || determiner === "a" || determiner === "an")
      this.#apposition(mention.tokenEnd + 2, entity);
  }
}

/** Most roles kept for an entity; an article that has more repeats itself. */
const maxRoles = 24;
