import type { EntityKind } from "../../schema/index.js";
import { isCommonWord } from "./common-word.js";
import type { NameMention, Reading } from "./name-mention.js";
import { splitTitles } from "./split-titles.js";
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

/** A name of the rules that the model does not see: of a kind unknown, unless the rules are certain. */
function kept(rule: NameMention): NameMention {
  if (!learnt.has(rule.kind) || rule.confidence >= certain) return rule;
  return { ...rule, kind: "other", confidence: Math.min(rule.confidence, doubtful) };
}

/** The name the model found, with the titles before it; nothing when it is not sure and the rules see no name at all. */
function toMention(
  { text, tokens }: Reading,
  name: TaggedName,
  rule: NameMention | undefined,
  scale: number,
): NameMention | null {
  let from = name.from;
  let core = name.from;
  let titles: readonly string[] = [];
  if (name.kind === "person") {
    const run = { from: Math.min(name.from, rule?.tokenStart ?? name.from), to: name.to };
    const split = splitTitles(tokens, run, text);
    if (split.core > split.from && split.core < split.to) {
      from = split.from;
      core = Math.max(core, split.core);
      titles = split.titleStarts.map((start, at) => {
        const end = split.titleStarts[at + 1] ?? split.core;
        return text.slice(tokens[start]?.start, tokens[end - 1]?.end);
      });
    }
  }
  if (isCommonWord(tokens, { core, to: name.to })) return null;
  const last = tokens[name.to - 1];
  const alone = name.to - core === 1 && last?.text.length === 2 && last.text.endsWith(".");
  const end = (last?.end ?? 0) - (alone ? 1 : 0);
  const start = tokens[core]?.start ?? 0;
  const same = rule !== undefined && rule.core.start === start && rule.core.end === end;
  const agreed = same && rule.kind === name.kind;
  const sure = sureness(name.margin, scale);
  const lone = name.kind === "person" && name.to - from === 1;
  if (!agreed && sure < (lone ? leastSureAlone : leastSure)) {
    if (rule === undefined) return null;
    if (titles.length === 0) return kept(rule);
  }
  return {
    span: { start: tokens[from]?.start ?? 0, end },
    core: { start, end },
    kind: name.kind,
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
  const names: NameMention[] = [];
  let next = 0;
  for (const name of tagged) {
    let rule = rules[next];
    for (; rule && rule.tokenEnd <= name.from; rule = rules[++next]) names.push(kept(rule));
    const mention = toMention(reading, name, rule && rule.tokenStart < name.to ? rule : undefined, scale);
    if (mention) names.push(mention);
    while (rule && rule.tokenStart < name.to) rule = rules[++next];
  }
  for (const rule of rules.slice(next)) names.push(kept(rule));
  return names;
}
