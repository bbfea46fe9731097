import type { StatementDraft } from "./draft.js";
import { isPronoun, nounPhraseEnd, opensNounPhrase } from "./noun-phrase.js";
import { speakerDraft } from "./to-draft.js";
import { type Clause, type Unit, unitSpan } from "./unit.js";

/** What many call out at once: cries of “When?”. */
const outcries = new Set(["cries", "shouts", "chants", "yells", "cheers", "jeers", "murmurs"]);

/** Words behind which stands who calls out: cries of “When?” *from the benches*. */
const origins = new Set(["from", "by"]);

/** Most units between the quotation and who called out: “When?” rang out from the benches. */
const longestWay = 4;

/** Who is told to call out behind the quotation at `quote`. */
function callers(units: readonly Unit[], quote: number): { from: number; to: number } | null {
  for (let index = quote + 1; index <= quote + longestWay; index++) {
    if (units[index]?.token?.kind === "mark") return null;
    if (!origins.has(units[index]?.lower ?? "") || !opensNounPhrase(units, index + 1)) continue;
    const to = nounPhraseEnd(units, index + 1, units.length);
    return to > index + 1 && !isPronoun(units[index + 1]?.lower ?? "") ? { from: index + 1, to } : null;
  }
  return null;
}

/** Quotations that a noun reports, where no verb of the sentence does: there were *cries of* “When?” from the benches. */
export function findNounReports(clause: Clause, drafts: readonly StatementDraft[]): StatementDraft[] {
  const { units } = clause;
  return units.flatMap(({ quote }, index): StatementDraft[] => {
    if (!quote || units[index - 1]?.lower !== "of" || !outcries.has(units[index - 2]?.lower ?? "")) return [];
    const taken = drafts.some(({ content }) =>
      content.some((piece) => piece.start < quote.span.end && quote.span.start < piece.end),
    );
    if (taken) return [];
    const speaker = callers(units, index);
    return [
      {
        content: [quote.span],
        cue: { span: unitSpan(units, { from: index - 2, to: index }), lemma: "cries of", class: "state" },
        speaker: speaker ? speakerDraft(units, { ...speaker, method: "agent" }) : null,
        audience: [],
        reporting: [],
        negated: false,
        hypothetical: false,
        paragraph: clause.paragraph,
        depth: clause.depth,
        confidence: 0.85,
      },
    ];
  });
}
