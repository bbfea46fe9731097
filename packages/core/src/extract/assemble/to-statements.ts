import type { Cue, Note, Quantity, Sourcing, Span, SpeakerAlternative, Statement, Time } from "../../schema/index.js";
import { countWords } from "../../text/count-words.js";
import { findCircumstances } from "../circumstances/find-circumstances.js";
import type { MediumDraft } from "../circumstances/read-medium.js";
import { TimesByStart } from "../circumstances/times-by-start.js";
import { claimType, isFigure } from "../claims/claim-type.js";
import { statementConfidence } from "../confidence/confidence.js";
import { statementEvidence } from "../confidence/evidence.js";
import type { QuoteRegion } from "../quotes/quote-region.js";
import type { CueDraft, StatementDraft } from "../statements/draft.js";
import { firstFrom } from "../statements/unit.js";
import type { Token } from "../tokens/token.js";
import { enclosingStatements } from "./enclosing.js";
import type { EntityLookup } from "./entity-lookup.js";
import type { ItemIds } from "./item-ids.js";
import { isVia, originsOf } from "./origins.js";
import { kindOf, QuotationIndex } from "./quoted-fragments.js";
import { type ResolvedSpeaker, SpeakerResolver } from "./resolve-speaker.js";
import { Writings } from "./writings.js";

/** What statements are completed with. */
export interface AssemblyContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Spans of the sentences, in order. */
  readonly sentences: readonly Span[];
  readonly quotes: readonly QuoteRegion[];
  readonly entities: EntityLookup;
  readonly times: readonly Time[];
  readonly sourcing: readonly Sourcing[];
  readonly quantities: readonly Quantity[];
  readonly ids: ItemIds;
  /** Entities of the byline: no “he” of the text is its writer. */
  readonly writers: readonly string[];
}

function tokensIn(tokens: readonly Token[], spans: readonly Span[]): Token[] {
  return spans.flatMap(({ start, end }) => {
    const from = firstFrom(tokens, start);
    let to = from;
    while ((tokens[to]?.start ?? end) < end) to++;
    return tokens.slice(from, to);
  });
}

/** Items of a sorted list that begin inside one of the ranges, by binary search. */
function itemsIn<Item extends { span: Span }>(
  items: readonly Item[],
  starts: readonly Span[],
  ranges: readonly Span[],
): Item[] {
  return ranges.flatMap((range) => {
    const found: Item[] = [];
    for (let index = firstFrom(starts, range.start); index < items.length; index++) {
      const item = items[index];
      if (!item || item.span.start >= range.end) break;
      found.push(item);
    }
    return found;
  });
}

/** What the confidences of a statement rest on. */
export interface WeighedStatement {
  readonly id: string;
  readonly evidence: readonly string[];
  readonly speaker: ResolvedSpeaker;
}

/** Completes the statements: ids, kinds, speakers, circumstances, and which stands inside which. */
export function toStatements(
  drafts: readonly StatementDraft[],
  context: AssemblyContext,
): { statements: Statement[]; weighed: WeighedStatement[]; notes: Note[] } {
  const { text, tokens, entities, times, sourcing, quantities, ids } = context;
  const quotations = new QuotationIndex(context.quotes);
  const enclosing = enclosingStatements(drafts);
  const speakers = new SpeakerResolver(context);
  const writings = new Writings(text);
  const dates = new TimesByStart(times);
  const isPlaceName = (span: Span): boolean => entities.kindAt(span) === "place";
  const sourcingStarts = sourcing.map(({ span }) => span);
  const quantityStarts = quantities.map(({ span }) => span);
  // What is said on leaked audio reached the outlet by it, wherever it stands.
  const viaOf = (draft: StatementDraft, medium: MediumDraft | null): string[] => {
    const type = medium?.type ?? null;
    const told = itemsIn(sourcing, sourcingStarts, originsOf(draft)).filter((item) => isVia(item, draft, type));
    const carried = medium ? itemsIn(sourcing, sourcingStarts, [medium.span]) : [];
    return [...new Set([...carried, ...told].map((item) => item.id))];
  };
  const statements: Statement[] = [];
  const weighed: WeighedStatement[] = [];
  drafts.forEach((draft, index) => {
    const outer = statements[enclosing[index] ?? -1] ?? null;
    const quoted = quotations.fragments(draft.content, draft.depth);
    const found = findCircumstances({ tokens, quotations, times: dates, isPlaceName }, draft);
    const reference = (span: Span): { span: Span; text: string; entityId?: string } => {
      const entityId = entities.entityAt(span);
      return { span, text: text.slice(span.start, span.end), ...(entityId ? { entityId } : {}) };
    };
    const audience = found.audience.map(reference);
    const addressed = audience.flatMap(({ entityId }) => entityId ?? []);
    const kind =
      draft.speaker?.method === "label" &&
      draft.depth === 0 &&
      quoted.length === 0 &&
      (draft.cue === null || draft.cue.lemma === ":")
        ? "direct"
        : kindOf(text, draft.content, quoted);
    const called = quoted.flatMap((span) => entities.namedIn(span));
    const resolved = speakers.resolve(draft, outer, {
      kind,
      addressed,
      called,
      hails: called.length > 0 && endsWithName(text, quoted),
    });
    const speaker = { ...resolved, speaker: writings.writerOf(resolved.speaker, draft.paragraph) };
    if (found.medium) writings.learn(speaker.speaker, found.medium.span, draft.paragraph);
    const id = ids.next("statement", draft.content);
    const evidence = statementEvidence(draft, kind);
    weighed.push({ id, evidence, speaker });
    statements.push({
      id,
      kind,
      content: [...draft.content],
      quoted,
      cue: draft.cue ? toCue(text, draft.cue) : null,
      speaker: speaker.speaker,
      audience,
      medium: found.medium
        ? { ...found.medium, text: text.slice(found.medium.span.start, found.medium.span.end) }
        : null,
      time: found.time?.id ?? null,
      place: found.place ? reference(found.place) : null,
      occasion: found.occasion ? reference(found.occasion) : null,
      via: viaOf(draft, found.medium),
      negated: draft.negated,
      hypothetical: draft.hypothetical,
      nestedIn: outer?.id ?? null,
      claimType: draft.negated
        ? "none"
        : claimType(tokensIn(tokens, draft.content), draft.cue?.class ?? "none", {
            figure: itemsIn(quantities, quantityStarts, draft.content).some(isFigure),
            indirect: quoted.length === 0,
          }),
      prominence: {
        paragraph: draft.paragraph,
        words: draft.content.reduce((sum, span) => sum + countWords(text, span), 0),
      },
      confidence: statementConfidence(evidence),
    });
  });
  return { statements, weighed, notes: ambiguities(statements) };
}

const vocative = /, [A-Z][a-z]+[,.?!]["”’]?$/;

/** How much of the end of a quotation a name it closes with can take. */
const longestVocative = 30;

/** “That is not the same as a promise, *Ida*,”: true when a quotation ends with a name that nothing but a comma joins to it. */
function endsWithName(text: string, quoted: readonly Span[]): boolean {
  return quoted.some(({ start, end }) => vocative.test(text.slice(Math.max(start, end - longestVocative), end)));
}

function toCue(text: string, { span, lemma, class: kind }: CueDraft): Cue {
  return { span, text: text.slice(span.start, span.end), lemma, class: kind };
}

function ambiguities(statements: readonly Statement[]): Note[] {
  return statements.flatMap(({ speaker }): Note[] => {
    if (speaker.entityId !== null || speaker.alternatives.length === 0 || !speaker.span) return [];
    const names = speaker.alternatives.map((alternative: SpeakerAlternative) => alternative.name).join(" or ");
    return [
      { code: "speaker-ambiguous", span: speaker.span, message: `The words do not tell whether ${names} speaks.` },
    ];
  });
}
