import type { Article, Paragraph, Statement } from "@org/core";
import {
  displayTitle,
  formatAnchor,
  paletteEntry,
  type SpeakerGroup,
  type SpeakerSlot,
  type StatementMark,
  speakerGroups,
  speakerPalette,
  statementExtent,
  statementMarks,
  unknownSpeakerLabel,
} from "@org/core/view";
import { markLanes } from "./mark-lanes";

/** The link in the margin from the words of a statement to the statement. */
export interface StatementLink {
  id: string;
  /** Place in the text order, from 1. */
  number: number;
  /** Where the words begin. */
  start: number;
  speaker: string;
  initials: string;
  slot: SpeakerSlot;
  /** Fragment of the words, without `#`; null where an earlier statement begins and ends at the same places. */
  wordsAnchor: string | null;
}

/** What a paragraph of the article is on the page. */
export type BlockRole = "title" | "byline" | "body";

/** One paragraph with what is drawn in it. Offsets are UTF-16. */
export interface ReaderBlock {
  paragraph: Paragraph;
  role: BlockRole;
  /** By mark id, in text order. */
  marks: ReadonlyMap<string, StatementMark>;
  /** By the offset at which the statement begins. */
  links: ReadonlyMap<number, readonly StatementLink[]>;
  /** How far below the words each statement's line lies, by statement id. */
  lanes: ReadonlyMap<string, number>;
}

/** Everything the reader's components print, worked out once for an article. */
export interface ReaderModel {
  article: Article;
  title: string;
  blocks: ReaderBlock[];
  groups: SpeakerGroup[];
  /** Place of each statement in the text order, from 1, by id. */
  numbers: ReadonlyMap<string, number>;
  /** Speakers that the text gives. */
  speakerCount: number;
}

function byWords(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(" ");
}

/** Characters that a line with an author may have besides the name: “Interview by”. */
const bylineWords = 24;

function namesAuthor(article: Article, words: string): boolean {
  return article.byline.some(({ name }) => words.endsWith(name) && words.length - name.length <= bylineWords);
}

/** A title or a byline that stands in the text is set where it stands, and so not printed a second time above it. */
function roleOf(article: Article, { span }: Paragraph, index: number, title: string): BlockRole {
  if (index > 3) return "body";
  const words = byWords(article.text.slice(span.start, span.end));
  if (index === 0 && article.title && words === title) return "title";
  return namesAuthor(article, words) ? "byline" : "body";
}

function statementLinks(article: Article): StatementLink[] {
  const palette = speakerPalette(article);
  const seen = new Set<string>();
  return article.statements.map((statement: Statement, index) => {
    const span = statementExtent(statement);
    const anchor = formatAnchor({ kind: "char", span }).slice(1);
    const wordsAnchor = seen.has(anchor) ? null : anchor;
    seen.add(anchor);
    const speaker = statement.speaker.name ?? unknownSpeakerLabel;
    const entry = paletteEntry(palette, statement);
    return { id: statement.id, number: index + 1, start: span.start, speaker, ...entry, wordsAnchor };
  });
}

/** Marks by paragraph in one walk over both: each paragraph gets every mark that touches it. */
function marksByBlock(article: Article): Map<string, StatementMark>[] {
  const marks = statementMarks(article);
  let next = 0;
  let open: StatementMark[] = [];
  return article.paragraphs.map(({ span }) => {
    for (let mark = marks[next]; mark && mark.start < span.end; mark = marks[++next]) open.push(mark);
    open = open.filter((mark) => mark.end > span.start);
    return new Map(open.map((mark) => [mark.id, mark]));
  });
}

/** Works out what the reader shows of an article. Linear in the record, but for the sorting of marks. */
export function readerModel(article: Article): ReaderModel {
  const title = displayTitle(article);
  const links = statementLinks(article);
  const linksByStart = new Map<number, StatementLink[]>();
  for (const link of links) linksByStart.set(link.start, [...(linksByStart.get(link.start) ?? []), link]);
  const marks = marksByBlock(article);
  const lanes = markLanes(article);
  const groups = speakerGroups(article);
  return {
    article,
    title,
    blocks: article.paragraphs.map((paragraph, index) => ({
      paragraph,
      role: roleOf(article, paragraph, index, title),
      marks: marks[index] ?? new Map(),
      links: linksByStart,
      lanes,
    })),
    groups,
    numbers: new Map(links.map(({ id, number }) => [id, number])),
    speakerCount: groups.filter(({ name }) => name !== null).length,
  };
}
