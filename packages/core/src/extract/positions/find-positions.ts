import type { Position, PositionAct, Span, Statement } from "../../schema/index.js";
import type { EntityLookup } from "../assemble/entity-lookup.js";
import type { ItemIds } from "../assemble/item-ids.js";
import { beForms } from "../lexicon/function-words.js";
import { timeNouns } from "../lexicon/time-words.js";
import { type EnclosingStatements, subjectLimit } from "../predicates/enclosing-statements.js";
import { objectBehind } from "../predicates/objects.js";
import type { Segment } from "../predicates/segments.js";
import { firstFrom, toUnits, type Unit, unitSpan } from "../statements/unit.js";
import type { Token } from "../tokens/token.js";
import { rejectedWhenUnwilling, willing } from "./data/stance-verbs.js";
import { restating, verdicts } from "./data/statement-acts.js";
import { predicateStands, type StandReading } from "./predicate-stands.js";
import type { Stand } from "./stand.js";
import { statementAct } from "./statement-act.js";
import { voicedStands } from "./voiced-stands.js";

/** What positions are found with. */
export interface PositionContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly statements: readonly Statement[];
  readonly enclosing: EnclosingStatements;
  readonly segments: readonly Segment[];
  readonly entities: EntityLookup;
  readonly ids: ItemIds;
}

/** The words of a piece of content without its quotation marks. */
function wordsIn(tokens: readonly Token[], span: Span): Unit[] {
  return toUnits(tokens, [], span).filter(({ token }) => token?.kind !== "mark" || !'“”"‘'.includes(token.text));
}

/** "was criticized", "came under fire", and nobody told who did it: its verb tells target and reason better than a report does. */
function isOpenPassive({ speaker, cue }: Statement): boolean {
  const words = cue?.text.toLowerCase().split(" ") ?? [];
  return speaker.span === null && (beForms.has(words[0] ?? "") || words.includes("under"));
}

/** "pushed for *months*", "requested *anonymity*", "standing by *her side*". */
function isNoStand(units: readonly Unit[]): boolean {
  if (timeNouns.has(units[0]?.lower ?? "") || units[1]?.lower === "side") return true;
  return units.slice(0, 3).some(({ lower }) => lower === "anonymity");
}

/** "would not accept": a will, and not only a lack. */
function isUnwilling({ cue }: Statement): boolean {
  return (cue?.text.toLowerCase().split(" ") ?? []).some((word) => willing.has(word));
}

/** What is no target: gerunds, and nobody. */
function targetOf(units: readonly Unit[], act: PositionAct, restated: boolean): Span | null {
  const object = restated ? null : objectBehind(units, 0, units.length);
  if (!object) return null;
  let { to } = object;
  for (let index = object.from + 1; index < to; index++)
    if (verdicts.get(units[index]?.lower ?? "") === act) to = index;
  const opening = units[object.from]?.lower ?? "";
  return opening.endsWith("ing") || opening === "that" ? null : unitSpan(units, { from: object.from, to });
}

const things = new Set(["it", "this", "that", "which", "what", "there", "these", "those"]);

/** False where nobody can stand behind the words: the speaker is a thing, or a participle has no subject. */
function isSomebodys({ speaker }: Statement, text: string): boolean {
  if (speaker.entityId !== null) return speaker.kind !== "unknown";
  return speaker.span !== null && !things.has(text.slice(speaker.span.start, speaker.span.end).toLowerCase());
}

/** The position a statement takes by its reporting verb. */
function ofStatement(statement: Statement, { text, tokens }: PositionContext): Stand | null {
  const first = statement.content[0];
  if (statement.hypothetical || !first || isOpenPassive(statement)) return null;
  const units = wordsIn(tokens, first);
  const act = statementAct(
    statement,
    units.flatMap(({ token }) => token ?? []),
  );
  if (!act || !isSomebodys(statement, text) || isNoStand(units)) return null;
  const restated = restating.has(statement.cue?.lemma ?? "");
  const target = statement.audience[0]?.span ?? (statement.kind === "direct" ? null : targetOf(units, act, restated));
  const last = statement.content.at(-1) ?? first;
  const unwilling = statement.negated && rejectedWhenUnwilling.has(act) && isUnwilling(statement);
  return {
    actorId: statement.speaker.entityId,
    act: unwilling ? "reject" : act,
    target,
    content: { start: first.start, end: statement.content.length > 1 ? first.end : last.end },
    condition: null,
    negated: statement.negated && !unwilling,
    verb: statement.cue?.span ?? first,
    basis: [statement.id],
    confidence: 0.9 * (statement.speaker.entityId === null ? 0.8 : statement.speaker.confidence),
  };
}

/** Words that name what somebody is for or against: criticized the mayor *over* the closures. */
const issueWords = new Set(["about", "over", "regarding", "concerning"]);

function issueOf(content: Span, { text, tokens }: PositionContext): string | null {
  const units = toUnits(tokens, [], content);
  const at = units.findIndex(({ lower }) => issueWords.has(lower));
  const object = at > 0 ? objectBehind(units, at + 1, units.length) : null;
  const isTime = object !== null && timeNouns.has(units[object.to - 1]?.lower ?? "");
  if (!object || isTime) return null;
  const span = unitSpan(units, object);
  return text.slice(span.start, span.end);
}

/** Who takes which stand, told by reporting verbs, by other verbs of stance, and by what somebody says will, must or should be. */
export function findPositions(context: PositionContext): Position[] {
  const { statements, enclosing, segments, entities } = context;
  const stands = statements.flatMap((statement) => ofStatement(statement, context) ?? []);
  const cues = statements
    .flatMap((statement) => (isOpenPassive(statement) ? [] : (statement.cue?.span ?? [])))
    .sort((a, b) => a.start - b.start);
  for (const { units, quoted } of segments) {
    const reading: StandReading = {
      units,
      entities,
      voiceAt: (unit) => {
        const around = enclosing.at(unit.start)?.statement;
        const uttered = around && !around.hypothetical && !around.negated;
        return { speakerId: uttered ? around.speaker.entityId : null, basis: uttered ? around.id : null, quoted };
      },
      limitAt: (unit) => subjectLimit(enclosing, units, unit),
    };
    stands.push(...predicateStands(reading), ...voicedStands(reading));
  }
  return withoutRepeats(stands, cues).map((stand) => toPosition(stand, context));
}

/** Of stands with one act that share words, the first; a verb that reports a statement tells no stand of its own. */
function withoutRepeats(stands: readonly Stand[], cues: readonly Span[]): Stand[] {
  const ends = new Map<PositionAct, number>();
  return stands
    .filter(({ verb }) => {
      const cue = cues[firstFrom(cues, verb.start + 1) - 1];
      return !cue || cue.end <= verb.start || cue === verb;
    })
    .sort((a, b) => a.content.start - b.content.start)
    .filter(({ act, content }) => {
      const isNew = content.start >= (ends.get(act) ?? 0);
      if (isNew) ends.set(act, content.end);
      return isNew;
    });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function toPosition(stand: Stand, context: PositionContext): Position {
  const { text, entities, ids } = context;
  const issue = issueOf(stand.content, context);
  const { target } = stand;
  const targetId = target ? entities.entityAt(target) : null;
  return {
    id: ids.next("position", [stand.content]),
    actorId: stand.actorId,
    act: stand.act,
    target: target
      ? { span: target, text: text.slice(target.start, target.end), ...(targetId ? { entityId: targetId } : {}) }
      : null,
    ...(issue ? { issue } : {}),
    content: stand.content,
    ...(stand.condition ? { condition: stand.condition } : {}),
    polarity: stand.negated ? "negative" : "positive",
    basis: [...stand.basis],
    confidence: round(stand.confidence),
  };
}
