import type { Article, Statement, Time } from "../schema/index.js";
import { displayTitle } from "../view/display-title.js";
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

function statementLines(article: Article, statement: Statement, times: ReadonlyMap<string, Time>): string[] {
  const { facts, status, doubt } = statementDetails(article, statement, times);
  const { start, end } = statementExtent(statement);
  const link = statement.content[0] && textFragmentUrl(article, statement.content[0]);
  const place = `characters ${start}–${end}`;
  const details = [...facts, ...status].map(escapeMarkdown);
  details.push(link ? `[${place}](<${link}>)` : place);
  if (doubt) details.push(escapeMarkdown(doubt));
  return [`- ${escapeMarkdown(statementText(article, statement))}  `, `  ${details.join(" · ")}`];
}

/** An article as Markdown for people: who said what, by speaker, with the exact words and where they stand. */
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
  for (const note of article.notes) lines.push(`> Note: ${escapeMarkdown(note.message)}`, "");
  return `${lines.join("\n").trimEnd()}\n`;
}
