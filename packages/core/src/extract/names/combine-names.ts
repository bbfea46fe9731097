import type { EntityKind } from "../../schema/index.js";
import { commonWords } from "../lexicon/common-words.js";
import { houseMetonyms } from "../lexicon/metonyms.js";
import type { Token } from "../tokens/token.js";
import { isCommonWord } from "./common-word.js";
import { lexiconKey } from "./name-key.js";
import type { NameMention, Reading } from "./name-mention.js";
import { splitTitles, titleTexts } from "./split-titles.js";
import type { TaggedName } from "./tagging/tagged-names.js";

/** Kinds that the model knows; of the others it says that they are no names. */
const learnt: ReadonlySet<EntityKind> = new Set<EntityKind>(["person", "organization", "place"]);

/** From here on the rules are believed although the model does not agree: titles, legal forms, names of the lists. */
const certain = 0.9;

/** How sure the model must be of a kind the rules do not see. */
const leastSure = 0.66;

/** The same for a person of one word: news introduces persons by full name. */
const leastSureAlone = 0.8;

/** How sure it is that words are a name of some kind when neither rules nor model are sure, or they differ. */
const doubtful = 0.4;

/** How sure the model is, from 0.5 at no margin towards 1; `scale` is what a unit of the margin is worth in natural logarithms. */
function sureness(margin: number, scale: number): number {
  const odds = margin * scale;
  return 0.5 + (0.5 * odds) / (1 + odds);
}

/** How sure the model must be of a name the rules do not agree to. */
function leastSureness(tokens: readonly Token[], from: number, { kind, to }: TaggedName): number {
  if (kind !== "person" || to - from > 1) return leastSure;
  return commonWords.has(tokens[from]?.lower ?? "") ? certain : leastSureAlone;
}

/** A name of the rules that the model does not see: of a kind unknown, unless the rules are certain. */
function kept(rule: NameMention): NameMention {
  if (!learnt.has(rule.kind) || rule.confidence >= certain) return rule;
  return { ...rule, kind: "other", confidence: Math.min(rule.confidence, doubtful) };
}

/**
 * The name the model found, with the titles before it, none before the token `earliest`; nothing when it is not sure and the rules see no name
 * at all.
 */
function toMention(
  { text, tokens }: Reading,
  name: TaggedName,
  rule: NameMention | undefined,
  earliest: number,
  scale: number,
): NameMention | null {
  let from = name.from;
  let core = name.from;
  let titles: readonly string[] = [];
  if (name.kind === "person") {
    const opening = Math.max(earliest, rule?.tokenStart ?? name.from);
    const run = { from: Math.min(name.from, opening), to: name.to };
    const split = splitTitles(tokens, run, text);
    if (split.core > split.from && split.core < split.to) {
      from = split.from;
      core = Math.max(core, split.core);
      titles = titleTexts(tokens, split, text);
    }
  }
  if (isCommonWord(tokens, { core, to: name.to })) return null;
  const last = tokens[name.to - 1];
  const alone = name.to - core === 1 && last?.text.length === 2 && last.text.endsWith(".");
  const end = (last?.end ?? 0) - (alone ? 1 : 0);
  const start = tokens[core]?.start ?? 0;
  const same = rule !== undefined && rule.core.start === start && rule.core.end === end;
  // A house that speaks is a place that stands for somebody.
  const kind = houseMetonyms.has(lexiconKey(text.slice(start, end))) ? "place" : name.kind;
  const agreed = same && rule.kind === kind;
  const sure = sureness(name.margin, scale);
  if (same && !agreed && rule.kind === "person" && rule.confidence >= certain && sure < certain) return rule;
  if (!agreed && sure < leastSureness(tokens, from, name)) {
    if (rule === undefined) return null;
    if (titles.length === 0) return kept(rule);
  }
  return {
    span: { start: tokens[from]?.start ?? 0, end },
    core: { start, end },
    kind,
    titles,
    confidence: agreed ? Math.max(rule.confidence, sure) : sure,
    tokenStart: from,
    tokenEnd: name.to,
  };
}

/**
 * Joins what the rules and the model found: the model has the say on borders and kinds of persons, organisations and places, the rules on
 * titles and on the other kinds. What only the rules see, or where both differ and the model is not sure, is a name of a kind unknown.
 */
export function combineNames(
  reading: Reading,
  rules: readonly NameMention[],
  tagged: readonly TaggedName[],
  scale: number,
): NameMention[] {
  const { tokens } = reading;
  const names: NameMention[] = [];
  let next = 0;
  /** Behind the last rule whose words the model has spoken on. */
  let heard = 0;
  let earliest = 0;
  const passTo = (token: number): void => {
    for (let rule = rules[next]; rule && rule.tokenEnd <= token; rule = rules[++next])
      if (next >= heard && rule.tokenStart >= earliest) names.push(kept(rule));
  };
  for (const name of tagged) {
    passTo(name.from);
    const met = rules[next];
    const rule = met && met.tokenStart < name.to ? met : undefined;
    // “U.S. Army Secretary Jane Doe”: a place inside a title is a part of the title.
    const inTitle = rule && rule.titles.length > 0 && (tokens[name.to - 1]?.end ?? 0) <= rule.core.start;
    if (inTitle || name.from < earliest) continue;
    const mention = toMention(reading, name, rule, earliest, scale);
    if (mention && mention.tokenStart >= earliest) {
      names.push(mention);
      earliest = mention.tokenEnd;
    }
    for (heard = Math.max(heard, next); (rules[heard]?.tokenStart ?? name.to) < name.to; heard++);
  }
  passTo(tokens.length);
  return names;
}
