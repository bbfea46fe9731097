import { cueForms } from "../cues/cue-lexicon.js";
import { determiners, possessives } from "../lexicon/function-words.js";
import { genderedNouns } from "../lexicon/roles.js";
import type { PronounGender } from "../lexicon/titles.js";
import type { ArticleEntities } from "./article-entities.js";
import type { NominalPhrase } from "./nominal-registry.js";
import { nounClass } from "./nouns.js";
import { placeWeight } from "./salience.js";

/** Farthest noun a pronoun takes up, in tokens. */
const reach = 45;

/** A noun phrase a pronoun may stand for, with its prominence there. */
export interface NominalAntecedent {
  readonly phrase: NominalPhrase;
  readonly score: number;
}

/** What those count for who stand right before the comma of a pronoun's clause. */
const besideWeight = 2.5;

/** What an unnamed person counts for beside a named one: names are taken up more often. */
const unnamedWeight = 0.8;

/** The same for unnamed persons beside a named body, which “they” takes up less. */
const unnamedGroupWeight = 0.95;

/**
 * The most prominent unnamed person or persons shortly before a pronoun: “Her father … He said”, “his officials … they said”. A noun that
 * describes a name is none, and a single person must be new (a farmer) or of the pronoun's gender by the noun itself (her father).
 */
export function nominalAntecedent(
  article: ArticleEntities,
  token: number,
  wanted: PronounGender | "they",
): NominalAntecedent | null {
  const { tokens } = article.reading;
  let best: NominalAntecedent | null = null;
  for (let head = token - 1; head >= 0 && token - head <= reach; head--) {
    const noun = tokens[head];
    if (noun?.kind !== "word" || noun.capital) continue;
    const found = nounClass(noun.lower);
    const from = phraseStart(article, head);
    const told = wanted === "they" && found === "organization" && isTold(article, from, head, token);
    if (!told && found !== (wanted === "they" ? "persons" : "person")) continue;
    const opener = tokens[from]?.lower ?? "";
    if (wanted !== "they") {
      const gender = genderedNouns.get(noun.lower);
      if (
        !(gender === wanted && possessives.has(opener)) &&
        !((opener === "a" || opener === "an") && (gender ?? wanted) === wanted)
      )
        continue;
    }
    if (describesName(article, from, head)) continue;
    // “when I asked the doctors, they said”
    const beside = wanted === "they" && tokens[head + 1]?.lower === "," && head + 2 === token;
    const weight = beside
      ? besideWeight
      : placeWeight(tokens, from, head + 1) * (wanted === "they" ? unnamedGroupWeight : unnamedWeight);
    const score = article.salience.faded(head, weight, token);
    if (!best || score > best.score) best = { phrase: { from, to: head + 1, head, noun: found }, score };
  }
  return best;
}

/** “I told *the parish council* that …, and they asked me”: a body told in the same sentence answers as “they”. */
function isTold({ reading: { tokens }, places }: ArticleEntities, from: number, head: number, token: number): boolean {
  const verb = cueForms.get(tokens[from - 1]?.lower ?? "");
  const told = verb?.verbs.some(({ frames }) => frames.has("addressee")) ?? false;
  return told && tokens[from]?.lower === "the" && places.sentence[head] === places.sentence[token];
}

function phraseStart({ reading: { tokens } }: ArticleEntities, head: number): number {
  let from = head;
  while (from > 0 && head - from < 6) {
    const before = tokens[from - 1];
    if (before?.kind !== "word") break;
    // “told us *that traders* were offering”
    if (before.lower === "that" && from === head) break;
    const opens = determiners.has(before.lower) || possessives.has(before.lower);
    if (
      !opens &&
      nounClass(before.lower) === null &&
      from < head &&
      tokens[from]?.capital !== true &&
      !isAttribute(before.lower)
    )
      break;
    from--;
    if (opens) break;
  }
  return from;
}

/** Words that often stand between an article and its noun. */
function isAttribute(lower: string): boolean {
  return /(?:al|ic|ive|ous|ful|ed|ing|ish|an|ior|er|or|y|ent|ant|able|ary|ese)$/.test(lower);
}

/** True when the noun stands right before or behind a name it describes. */
function describesName(article: ArticleEntities, from: number, head: number): boolean {
  const { tokens } = article.reading;
  const next = head + 1;
  if (article.nameAt(next) ?? (tokens[next]?.lower === "," && article.nameAt(next + 1))) return true;
  return tokens[from - 1]?.lower === "," && article.nameBefore(from - 1) !== undefined;
}
