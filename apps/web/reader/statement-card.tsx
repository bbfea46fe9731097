import type { Article, Statement } from "@org/core";
import { explainSpeaker, formatAnchor, statementExtent, statementText } from "@org/core/view";
import type { ReactNode } from "react";
import { type StatementFact, statementDoubt, statementFacts } from "./statement-facts";

function Fact({ fact }: { fact: StatementFact }): ReactNode {
  if (fact.kind === "time" && fact.value) return <time dateTime={fact.value}>{fact.text}</time>;
  return <span className={`fact-${fact.kind}`}>{fact.text}</span>;
}

interface StatementCardProps {
  article: Article;
  statement: Statement;
  slotName: string;
  number: number;
}

/** A statement in the list: its words, which link to their place in the text, what the article says about them, and why this speaker. */
export function StatementCard({ article, statement, slotName, number }: StatementCardProps): ReactNode {
  const doubt = statementDoubt(statement);
  return (
    <li
      className={`statement ${slotName} ${statement.kind}`}
      id={formatAnchor({ kind: "statement", id: statement.id }).slice(1)}
      data-statement={statement.id}
    >
      <blockquote className="statement-words">
        <a
          href={formatAnchor({ kind: "char", span: statementExtent(statement) })}
          data-words={statement.id}
          draggable={false}
        >
          <span className="visually-hidden">Statement {number}: </span>
          {statementText(article, statement)}
        </a>
      </blockquote>
      <div className="statement-meta">
        <p className="statement-facts">
          {statementFacts(article, statement).map((fact) => (
            <Fact key={`${fact.kind} ${fact.text}`} fact={fact} />
          ))}
        </p>
        {doubt && <p className="statement-doubt">{doubt}</p>}
        <details className="statement-why">
          <summary>
            why<span className="visually-hidden"> is this the speaker of statement {number}</span>?
          </summary>
          <ul>
            {explainSpeaker(statement).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      </div>
    </li>
  );
}
