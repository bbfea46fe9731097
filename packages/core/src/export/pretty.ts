import type { Article, Statement, Time } from "../schema/index.js";
import { displayTitle } from "../view/display-title.js";
import { type Finding, findingLists } from "../view/findings.js";
import { numberLabel, unknownSpeakerLabel } from "../view/labels.js";
import { fitText, layoutLines, shownText } from "../view/layout.js";
import { speakerGroups } from "../view/speaker-groups.js";
import type { SpeakerSlot } from "../view/speaker-palette.js";
import { statementDetails, timesById } from "../view/statement-details.js";
import { type StatementMark, statementMarks } from "../view/statement-marks.js";
import { statementExtent, statementText } from "../view/statement-text.js";
import { lineGutter, lineRuns, textPage } from "../view/text-page.js";
import { publishedLabel } from "../view/time-label.js";

/** What a run of text is, for whoever colours it. */
export type PrettyRole = "title" | "meta" | "heading" | "speaker" | "words" | "detail" | "doubt" | "text" | "note";

/** A run of text of one kind; safe for a terminal. */
export interface PrettyRun {
  text: string;
  role: PrettyRole;
  slot?: SpeakerSlot;
  /** The innermost statement the run belongs to, in the text. */
  mark?: StatementMark;
}

/** A line as its runs; its width is at most that asked for. */
export type PrettyLine = PrettyRun[];

/** What the report shows. */
export interface PrettyOptions {
  /** Terminal cells. */
  width: number;
  /** The article itself after who said what, with initials in the margin. */
  withText?: boolean;
}

const indent = 4;
/** Narrower terminals get lines of this width: the counts beside a name need their room. */
const minWidth = 40;

function wrapped(text: string, role: PrettyRole, width: number, margin: number): PrettyLine[] {
  return layoutLines(text, { start: 0, end: text.length }, Math.max(1, width - margin)).map((line) => [
    { text: " ".repeat(margin) + shownText(text, { start: line.start, end: line.visibleEnd }).text, role },
  ]);
}

function headLines(article: Article, width: number, speakers: number): PrettyLine[] {
  const about = [
    article.publisher,
    article.publishedAt && publishedLabel(article.publishedAt),
    article.byline.map(({ name }) => name).join(", "),
  ].filter(Boolean);
  const counts = [numberLabel(article.statements.length, "statement"), numberLabel(speakers, "speaker")].join(" · ");
  return [
    ...wrapped(displayTitle(article), "title", width, 0),
    ...(about.length > 0 ? wrapped(about.join(" · "), "meta", width, 0) : []),
    [{ text: counts, role: "meta" }],
  ];
}

function statementLines(
  article: Article,
  statement: Statement,
  times: ReadonlyMap<string, Time>,
  width: number,
): PrettyLine[] {
  const { facts, status, doubt } = statementDetails(article, statement, times);
  const { start, end } = statementExtent(statement);
  const details = [...facts, ...status, `${start}–${end}`].join(" · ");
  return [
    ...wrapped(statementText(article, statement), "words", width, indent),
    ...wrapped(details, "detail", width, indent + 2),
    ...(doubt ? wrapped(doubt, "doubt", width, indent + 2) : []),
  ];
}

function findingLines({ text }: Article, { span, details }: Finding, width: number): PrettyLine[] {
  return [
    ...wrapped(text.slice(span.start, span.end), "words", width, indent),
    ...wrapped([...details, `${span.start}–${span.end}`].join(" · "), "detail", width, indent + 2),
  ];
}

function textLines(article: Article, width: number): PrettyLine[] {
  const marks = statementMarks(article).filter(({ role }) => role === "content");
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  return textPage(article, marks, width - indent).map((line) => {
    const gutter = lineGutter(line);
    const margin = gutter ? (gutter.begins ? `${gutter.mark.initials}${gutter.more ? "+" : ""}` : "│") : "";
    const runs = lineRuns(article.text, line).map((run): PrettyRun => {
      const mark = byId.get(run.marks.at(-1) ?? "");
      return { text: run.text, role: "text", ...(mark ? { mark } : {}) };
    });
    if (runs.length === 0) return [];
    return [{ text: margin.padEnd(indent), role: "speaker", ...(gutter ? { slot: gutter.mark.slot } : {}) }, ...runs];
  });
}

/**
 * An article as lines for people, in a width of terminal cells: who said what by speaker, positions, events and numbers, and, if asked for,
 * the text itself. The lines carry no colours; whoever prints them gives them some by role, slot and mark.
 */
export function prettyLines(article: Article, options: PrettyOptions): PrettyLine[] {
  const width = Math.max(minWidth, options.width);
  const groups = speakerGroups(article);
  const times = timesById(article);
  const lines = headLines(article, width, groups.filter(({ name }) => name !== null).length);
  for (const group of groups) {
    const counts = `${numberLabel(group.count, "statement")} · ${numberLabel(group.words, "word")}`;
    const name = fitText(group.name ?? unknownSpeakerLabel, width - indent - counts.length - 2).text;
    lines.push(
      [],
      [
        { text: group.initials.padEnd(indent), role: "speaker", slot: group.slot },
        { text: name, role: "speaker", slot: group.slot },
        { text: `  ${counts}`, role: "meta" },
      ],
    );
    for (const statement of group.statements) lines.push(...statementLines(article, statement, times, width));
  }
  if (groups.length === 0) lines.push([], [{ text: "No statements were found.", role: "note" }]);
  for (const { heading, findings } of findingLists(article)) {
    lines.push([], [{ text: heading.toUpperCase(), role: "heading" }], []);
    for (const finding of findings) lines.push(...findingLines(article, finding, width));
  }
  if (options.withText) lines.push([], [{ text: "TEXT", role: "heading" }], [], ...textLines(article, width));
  for (const note of article.notes) lines.push([], ...wrapped(`Note: ${note.message}`, "note", width, 0));
  return lines;
}

/** The report without colours, with a line feed after each line. */
export function toPlainText(article: Article, options: PrettyOptions): string {
  return prettyLines(article, options)
    .map(
      (line) =>
        `${line
          .map(({ text }) => text)
          .join("")
          .trimEnd()}\n`,
    )
    .join("");
}
