import type { Span } from "../../schema/index.js";
import { documentNouns } from "../lexicon/roles.js";
import type { StatementDraft } from "./draft.js";
import { isPronoun, isText, nounPhraseEnd } from "./noun-phrase.js";
import { isOrigin } from "./origin.js";
import { trimFinalMarks } from "./right-edge.js";
import { type Clause, type Unit, type UnitRange, unitSpan } from "./unit.js";

/** Words that attribute a whole clause: according to X. */
function findPhrases(units: readonly Unit[]): { cue: UnitRange; source: UnitRange }[] {
  const phrases: { cue: UnitRange; source: UnitRange }[] = [];
  for (let index = 0; index + 2 < units.length; index++) {
    if (units[index]?.lower !== "according" || units[index + 1]?.lower !== "to") continue;
    const end = nounPhraseEnd(units, index + 2, units.length);
    const to = behindName(units, withMaker(units, index + 2, end));
    if (to > index + 2 && isSource(units, index + 2, to))
      phrases.push({ cue: { from: index, to: index + 2 }, source: { from: index + 2, to } });
  }
  return phrases;
}

/** "according to its director*, Jorge Reyes*": the name says who the role is. */
function behindName(units: readonly Unit[], end: number): number {
  const comma = behindRelative(units, end);
  if (units[comma]?.lower !== "," || units[end - 1]?.token?.capital !== false || !units[comma + 1]?.token?.capital)
    return end;
  const to = nounPhraseEnd(units, comma + 1, units.length);
  return units[to] === undefined || units[to]?.token?.kind === "mark" ? to : end;
}

/** "the laboratory *that tested them,* Harle Analytics": the comma that closes a relative clause, else the same place. */
function behindRelative(units: readonly Unit[], end: number): number {
  const { lower } = units[end] ?? { lower: "" };
  if (lower !== "that" && lower !== "which" && lower !== "who") return end;
  let index = end;
  while (index < units.length && units[index]?.token?.kind === "word") index++;
  return index;
}

/** "data *compiled by Harle Bank*", "figures *presented at the hearing*": a text, and where it comes from. */
function withMaker(units: readonly Unit[], from: number, to: number): number {
  const next = units[to + 1]?.lower ?? "";
  const made =
    to > from &&
    isText(units[to - 1]) &&
    /(?:ed|en|wn)$/.test(units[to]?.lower ?? "") &&
    (next === "by" || next === "at" || next === "in" || next === "to") &&
    !isOrigin(units, to);
  return made ? Math.max(to, nounPhraseEnd(units, to + 2, units.length)) : to;
}

/** A source is named, counted or determined; "according to age" is an order. */
function isSource(units: readonly Unit[], from: number, to: number): boolean {
  const first = units[from];
  return (
    to - from > 1 ||
    first?.token?.capital === true ||
    isPronoun(first?.lower ?? "") ||
    documentNouns.has(first?.lower ?? "") ||
    (first?.lower.endsWith("s") ?? false)
  );
}

/** The clause that "according to" attributes: the rest behind its comma when it opens the sentence, else what stands before it. */
function attributedContent(units: readonly Unit[], cue: UnitRange, source: UnitRange): UnitRange[] {
  if (cue.from <= 1) {
    for (let index = source.to; index < units.length; index++) {
      if (units[index]?.lower !== "," && units[index]?.lower !== ":") continue;
      const next = index + 1;
      const inAside =
        units.slice(next, next + 8).some((unit) => unit.lower === ",") &&
        /^(a|an|the|who|which)$/.test(units[next]?.lower ?? "");
      if (inAside) continue;
      const to = trimFinalMarks(units, next, units.length);
      return to > next ? [{ from: next, to }] : [];
    }
    return [];
  }
  const to = trimFinalMarks(units, 0, cue.from);
  if (to === 0) return [];
  // The building, according to the report, is empty: the clause goes on behind its source.
  const rest = units[cue.from - 1]?.lower === "," && units[source.to]?.lower === "," ? source.to + 1 : units.length;
  const end = trimFinalMarks(units, rest, units.length);
  const goesOn = end > rest && !/^(?:who|which|and|but|a|an|while|with|after)$/.test(units[rest]?.lower ?? "and");
  return goesOn
    ? [
        { from: 0, to },
        { from: rest, to: end },
      ]
    : [{ from: 0, to }];
}

/** The words behind a source up to the next mark: when it spoke, and whence the outlet has it. */
function behindSource(units: readonly Unit[], from: number): Span[] {
  let to = from;
  while (to < units.length && units[to]?.token && units[to]?.token?.kind !== "mark") to++;
  return to > from ? [unitSpan(units, { from, to })] : [];
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The firm was warned that it leaked, according to memos: the passive and what it reports are both what the memos tell. */
function isToldOf({ cue, content, audience }: StatementDraft, spans: readonly Span[]): boolean {
  const told = cue ? [cue.span, ...content] : content;
  const inside = told.every((piece) => spans.some((span) => span.start <= piece.start && piece.end <= span.end));
  return inside && audience.length > 0 && cue !== null;
}

/** Statements by "according to", where no verb of the sentence reports the same words already. */
export function findAccordingTo(clause: Clause, drafts: readonly StatementDraft[]): StatementDraft[] {
  const { units } = clause;
  return findPhrases(units).flatMap(({ cue, source }) => {
    const content = attributedContent(units, cue, source);
    const spans = content.map((piece) => unitSpan(units, piece));
    // “…,” Reed said, according to a transcript: the quotation is his, and the transcript is whence the outlet has it.
    const quoted = content.some((piece) => units.slice(piece.from, piece.to).some((unit) => unit.quote !== null));
    const taken = drafts.some(
      (draft) =>
        (quoted || !isToldOf(draft, spans)) &&
        draft.content.some((piece) => spans.some((span) => overlap(piece, span))),
    );
    if (content.length === 0 || taken) return [];
    return [
      {
        content: spans,
        cue: { span: unitSpan(units, cue), lemma: "according to", class: "attribute" as const },
        speaker: {
          span: unitSpan(units, source),
          tokenIndex: units[source.from]?.tokenIndex ?? 0,
          method: "according-to" as const,
        },
        audience: [],
        reporting: behindSource(units, source.to),
        negated: false,
        hypothetical: false,
        paragraph: clause.paragraph,
        depth: clause.depth,
        confidence: 0.9,
      },
    ];
  });
}
