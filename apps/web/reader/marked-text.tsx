import type { Span } from "@org/core";
import { type Segment, segments } from "@org/core/view";
import { Fragment, type ReactNode } from "react";
import { markClass } from "./mark-class";
import type { ReaderBlock } from "./reader-model";
import { StatementInitials } from "./statement-initials";

interface MarkedTextProps extends Pick<ReaderBlock, "marks" | "links" | "lanes"> {
  text: string;
  range: Span;
}

/** Wraps the words of a segment in one element for each mark, outermost first: crossing marks need no crossing elements. */
function nest(segment: Segment, words: string, { marks, lanes }: Pick<ReaderBlock, "marks" | "lanes">): ReactNode {
  return segment.marks.reduceRight<ReactNode>((inside, id) => {
    const mark = marks.get(id);
    if (!mark) return inside;
    return (
      <span className={markClass(mark, lanes.get(mark.statementId) ?? 0)} data-statement={mark.statementId}>
        {inside}
      </span>
    );
  }, words);
}

/** A stretch of the article, every character of it and nothing else, with its marks; initials in the margin link to the statements. */
export function MarkedText({ text, range, marks, links, lanes }: MarkedTextProps): ReactNode {
  return segments(range, [...marks.values()]).map((segment) => (
    <Fragment key={segment.start}>
      {links.get(segment.start)?.map((link) => (
        <StatementInitials key={link.id} link={link} />
      ))}
      {nest(segment, text.slice(segment.start, segment.end), { marks, lanes })}
    </Fragment>
  ));
}
