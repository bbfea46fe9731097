import type { Article } from "@org/core";
import { extractWeighed, type SpeakerEvidence } from "@org/core/training";
import type { GoldRow } from "../metric/quote-row.ts";
import { countedStatements, toQuotes } from "../to-quotes.ts";
import { type Answer, readAnswers } from "./answer.ts";

/** An answer with the evidence its confidences rest on. The speaker is the one found, weak guesses too. */
export interface WeighedAnswer extends Answer {
  statementEvidence: readonly string[];
  /** Null where nobody was found. */
  speakerEvidence: SpeakerEvidence | null;
}

/** What we answered in one article, by statement and by quoted fragment. */
export interface WeighedAnswers {
  statements: WeighedAnswer[];
  fragments: WeighedAnswer[];
}

/** Extracts an article and holds it against gold. */
export function weighedAnswers(row: GoldRow): WeighedAnswers {
  const { article, weighed } = extractWeighed(row.text, row.meta?.date ? { publishedAt: row.meta.date } : {});
  const byId = new Map(weighed.map((one) => [one.id, one]));
  const found: Article = {
    ...article,
    statements: article.statements.map((statement) => ({
      ...statement,
      speaker: byId.get(statement.id)?.speaker.found ?? statement.speaker,
    })),
  };
  const { quotes } = toQuotes(found, row.id, { nested: false });
  const answers = readAnswers({
    row,
    article: found,
    quotes,
    statements: countedStatements(found, false),
    milliseconds: 0,
  });
  const withEvidence = (answer: Answer): WeighedAnswer => {
    const rests = byId.get(answer.statement.id);
    return {
      ...answer,
      statementEvidence: rests?.evidence ?? [],
      speakerEvidence: rests?.speaker.evidence ?? null,
    };
  };
  return { statements: answers.statements.map(withEvidence), fragments: answers.fragments.map(withEvidence) };
}
