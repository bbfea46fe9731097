import { askedQuoteSet, quoteSetOptions } from "../asked-quote-set.ts";
import { type Judgement, judge, readJudgements, statementAt } from "../canonical/judgements.ts";
import { type NameOutcome, nameOutcome } from "../canonical/outcome.ts";
import { compareArticle } from "../errors/compare.ts";
import { headTypeOf, speakerOutcome } from "../errors/find-cases.ts";
import { extractSet } from "../extract-set.ts";
import type { Runner } from "../runner.ts";
import { figures, percent, type Section } from "../table.ts";

interface Named {
  kind: string;
  outcome: NameOutcome;
}

const columns = ["speaker", "right", "wrong", "null", "of found %", "of answers %", "not found"];

function row(kind: string, members: readonly Named[]): string[] {
  const count = (outcome: NameOutcome): number => members.filter((member) => member.outcome === outcome).length;
  const [right, wrong, none] = [count("right"), count("wrong"), count("null")];
  const share = (of: number): string => (of > 0 ? percent(right / of) : "–");
  const found = right + wrong + none;
  return [
    kind,
    String(right),
    String(wrong),
    String(none),
    share(found),
    share(right + wrong),
    String(count("not found")),
  ];
}

function byKind(title: string, named: readonly Named[]): Section {
  const kinds = [...new Set(named.map(({ kind }) => kind))].sort();
  const rows = kinds.map((kind) =>
    row(
      kind,
      named.filter((one) => one.kind === kind),
    ),
  );
  return { title, table: figures(columns, [...rows, row("all", named)]) };
}

/** Whom the words of the speakers stand for. */
export const canonical: Runner = {
  name: "canonical",
  summary: "who is meant: the full names of speakers, by how the words name them, and judged by hand",
  needs: "quotes/*",
  options: quoteSetOptions,
  *run(request) {
    const { set, rows } = askedQuoteSet(request);
    const extracted = extractSet(request.core, rows);
    const compared = extracted.map(compareArticle);
    const comparisons = compared
      .flatMap(({ quotes }) => quotes)
      .filter(({ gold, article }) => gold !== null && article.inScope(gold));
    const named = comparisons.flatMap((comparison) => {
      const outcome = nameOutcome(comparison);
      return outcome ? [{ kind: headTypeOf(comparison), outcome, words: speakerOutcome(comparison) }] : [];
    });
    yield byKind(`${set}: names of speakers, against gold that a coreference tool made`, named);
    yield byKind(
      "The same, where the words taken for the speaker's are gold's",
      named.filter(({ words }) => words === "right"),
    );
    const judgements = readJudgements(set);
    if (judgements) {
      const judged = judgements.flatMap((judgement: Judgement): Named[] => {
        const index = rows.findIndex(({ id }) => id === judgement.id);
        const [article, comparison] = [extracted[index], compared[index]];
        if (!article || !comparison) return [];
        const outcome = judge(judgement, statementAt(comparison, judgement), article);
        return [{ kind: "pronoun", outcome }];
      });
      yield byKind(`Pronouns judged by reading, a sample of ${judgements.length}`, judged);
    }
    return true;
  },
};
