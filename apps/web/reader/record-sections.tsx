import type { Article, Time } from "@org/core";
import { formatAnchor, publishedLabel, sourcingKindLabels, timeLabel } from "@org/core/view";
import type { ReactNode } from "react";
import { MarkLegend } from "./mark-legend";

function TimeRow({ time, article }: { time: Time; article: Article }): ReactNode {
  const label = timeLabel(time, article.publishedAt);
  return (
    <li>
      <a href={formatAnchor({ kind: "char", span: time.span })}>{time.text}</a>
      {label !== time.text && <span className="record-value">{label}</span>}
      {time.status !== "resolved" && <span className="record-value">{time.status}</span>}
    </li>
  );
}

function SourcingSection({ article }: { article: Article }): ReactNode {
  if (article.sourcing.length === 0) return null;
  return (
    <details>
      <summary>Sourcing · {article.sourcing.length}</summary>
      <ul>
        {article.sourcing.map(({ id, kind, agency, span, text }) => (
          <li key={id}>
            <a href={formatAnchor({ kind: "char", span })}>{text}</a>
            <span className="record-value">
              {agency ? `${sourcingKindLabels[kind]}: ${agency}` : sourcingKindLabels[kind]}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function TimesSection({ article }: { article: Article }): ReactNode {
  const { times, publishedAt } = article;
  if (times.length === 0) return null;
  return (
    <details>
      <summary>Times · {times.length}</summary>
      <p className="record-hint">
        {publishedAt
          ? `Read from ${publishedLabel(publishedAt)}, the day of publication.`
          : "Without a day of publication."}
      </p>
      <ul>
        {times.map((time) => (
          <TimeRow key={time.id} time={time} article={article} />
        ))}
      </ul>
    </details>
  );
}

function NotesSection({ article: { notes } }: { article: Article }): ReactNode {
  if (notes.length === 0) return null;
  return (
    <details>
      <summary>Doubts · {notes.length}</summary>
      <ul>
        {notes.map(({ code, span, message }) => (
          <li key={`${code} ${span?.start} ${message}`}>
            {span ? <a href={formatAnchor({ kind: "char", span })}>{message}</a> : message}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The quiet end of the list: how the outlet knows, which times it gives, what the extractor doubts, and how to read the marks. */
export function RecordSections({ article }: { article: Article }): ReactNode {
  return (
    <div className="record-sections">
      <SourcingSection article={article} />
      <TimesSection article={article} />
      <NotesSection article={article} />
      <MarkLegend />
    </div>
  );
}
