import type { Article, Span, Statement, Time } from "../schema/index.js";
import { displayTitle } from "../view/display-title.js";
import { type Finding, findingLists } from "../view/findings.js";
import { numberLabel, unknownSpeakerLabel } from "../view/labels.js";
import { speakerGroups } from "../view/speaker-groups.js";
import { statementDetails, timesById } from "../view/statement-details.js";
import { statementExtent, statementText } from "../view/statement-text.js";
import { terminalLine } from "../view/terminal-text.js";
import { publishedLabel } from "../view/time-label.js";
import { textFragmentUrl } from "./text-fragment.js";

/** Text from outside as literal Markdown (CommonMark) on one line: no character of it is read as markup or HTML. */
export function escapeMarkdown(text: string): string {
  const line = terminalLine(text.split(/\s+/).join(" ").trim());
  return line.replace(/[\\`*_{}[\]<>#|~&!]/g, "\\$&").replace(/^(\d+)([.)])|^([+=-])/, "$1\\$2$3");
}

/** Offsets, linked to the passage where the publisher's page is known. */
function placeLink(article: Article, { start, end }: Span, passage: Span | undefined): string {
  const link = passage && textFragmentUrl(article, passage);
  const place = `characters ${start}–${end}`;
  return link ? `[${place}](<${link}>)` : place;
}

function statementLines(article: Article, statement: Statement, times: ReadonlyMap<string, Time>): string[] {
  const { facts, status, doubt } = statementDetails(article, statement, times);
  const details = [...facts, ...status].map(escapeMarkdown);
  details.push(placeLink(article, statementExtent(statement), statement.content[0]));
  if (doubt) details.push(escapeMarkdown(doubt));
  return [`- ${escapeMarkdown(statementText(article, statement))}  `, `  ${details.join(" · ")}`];
}

function findingLines(article: Article, { span, details }: Finding): string[] {
  const words = escapeMarkdown(article.text.slice(span.start, span.end));
  return [`- ${words}  `, `  ${[...details.map(escapeMarkdown), placeLink(article, span, span)].join(" · ")}`];
}

/**
 * An article as Markdown for people: who said what, by speaker, then positions, events and numbers, with the exact words and where they
 * stand.
 */
export function toMarkdown(article: Article): string {
  const groups = speakerGroups(article);
  const times = timesById(article);
  const about = [
    article.publisher,
    article.publishedAt && publishedLabel(article.publishedAt),
    ...article.byline.map(({ name }) => name),
    article.canonicalUrl ?? article.source.url,
    article.source.file,
  ].filter((value): value is string => Boolean(value));
  const lines = [`# ${escapeMarkdown(displayTitle(article))}`, ""];
  if (about.length > 0) lines.push(about.map(escapeMarkdown).join(" · "), "");
  if (groups.length === 0) lines.push("No statements were found.", "");
  for (const group of groups) {
    const counts = `${numberLabel(group.count, "statement")}, ${numberLabel(group.words, "word")}`;
    lines.push(`## ${escapeMarkdown(group.name ?? unknownSpeakerLabel)} (${counts})`, "");
    for (const statement of group.statements) lines.push(...statementLines(article, statement, times));
    lines.push("");
  }
  for (const { heading, findings } of findingLists(article)) {
    lines.push(`## ${heading}`, "");
    for (const finding of findings) lines.push(...findingLines(article, finding));
    lines.push("");
  }
  for (const note of article.notes) lines.push(`> Note: ${escapeMarkdown(note.message)}`, "");
  return `${lines.join("\n").trimEnd()}\n`;
}
