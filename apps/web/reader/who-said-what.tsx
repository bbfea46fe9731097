import { numberLabel, type SpeakerGroup, unknownSpeakerLabel } from "@org/core/view";
import type { ReactNode } from "react";
import { elementIds } from "./element-ids";
import type { ReaderModel } from "./reader-model";
import { RecordSections } from "./record-sections";
import { slotClass } from "./slot-class";
import { StatementCard } from "./statement-card";

/** “14 statements · 7 speakers” */
export function statementSummary({ article, speakerCount }: ReaderModel): string {
  return `${numberLabel(article.statements.length, "statement")} · ${numberLabel(speakerCount, "speaker")}`;
}

function Speaker({ group, model }: { group: SpeakerGroup; model: ReaderModel }): ReactNode {
  const role = group.entity?.roles[0]?.text;
  return (
    <section className={`speaker ${slotClass(group.slot)}`}>
      <h3>
        <span className="speaker-dot" aria-hidden="true" />
        <span className="speaker-name">{group.name ?? unknownSpeakerLabel}</span>
        <span className="speaker-count">
          {numberLabel(group.statements.length, "statement")} · {numberLabel(group.words, "word")}
        </span>
      </h3>
      {role && <p className="speaker-role">{role}</p>}
      <ol>
        {group.statements.map((statement) => (
          <StatementCard
            key={statement.id}
            article={model.article}
            statement={statement}
            slotName={slotClass(group.slot)}
            number={model.numbers.get(statement.id) ?? 0}
          />
        ))}
      </ol>
    </section>
  );
}

/**
 * Who said what, by speaker: beside the text on a wide screen, a sheet over it on a narrow one. The sheet is a popover, so it opens, closes
 * and gives the focus back without a script.
 */
export function WhoSaidWhat({ model }: { model: ReaderModel }): ReactNode {
  return (
    <aside className="list" id={elementIds.list} popover="auto" aria-labelledby="list-title">
      <div className="list-head">
        <h2 id="list-title">Who said what</h2>
        <p>{statementSummary(model)}</p>
        <button type="button" className="list-close" popoverTarget={elementIds.list} popoverTargetAction="hide">
          Close
        </button>
      </div>
      {model.groups.length === 0 && (
        <p className="list-empty">Nobody is quoted or paraphrased here, as far as saidby can tell.</p>
      )}
      {model.groups.map((group) => (
        <Speaker key={group.key} group={group} model={model} />
      ))}
      <RecordSections article={model.article} />
    </aside>
  );
}
