import type { Article, Span, Statement } from "../src/index.js";
import type { SaidFile, SaidLine } from "./said-notation.js";

/** What is wrong with one line of the truth, or with a statement that no line tells. */
export interface Difference {
  readonly line: SaidLine | null;
  readonly statement: Statement | null;
  readonly problems: readonly string[];
}

const edge = /^[\s"“”„«»'‘’.,;:!?…—–-]+|[\s"“”„«»'‘’.,;:!?…—–-]+$/g;
const bare = (text: string): string => text.replace(edge, "");

function isPiece(text: string, { starts, ends }: SaidLine["content"][number]): boolean {
  const whole = bare(text);
  if (starts === ends) return whole === bare(starts);
  return (
    whole.length >= starts.length + ends.length - 2 && whole.startsWith(bare(starts)) && whole.endsWith(bare(ends))
  );
}

function words(article: Article, span: Span): string {
  return article.text.slice(span.start, span.end);
}

function paragraphOf(article: Article, statement: Statement): number {
  const start = statement.content[0]?.start ?? 0;
  return article.paragraphs.findIndex(({ span }) => start >= span.start && start < span.end) + 1;
}

function sameContent(article: Article, statement: Statement, line: SaidLine): boolean {
  return (
    statement.content.length === line.content.length &&
    line.content.every((piece, index) => {
      const span = statement.content[index];
      return span !== undefined && isPiece(words(article, span), piece);
    })
  );
}

/** The bytes a line's first piece may begin with, to find its statement even when the content is not exact. */
function beginsAlike(article: Article, statement: Statement, line: SaidLine): boolean {
  const first = line.content[0];
  const span = statement.content[0];
  return (
    first !== undefined && span !== undefined && bare(words(article, span)).startsWith(bare(first.starts).slice(0, 24))
  );
}

function fieldProblems(article: Article, statement: Statement, line: SaidLine): string[] {
  const problems: string[] = [];
  const time = article.times.find(({ id }) => id === statement.time);
  const overlaps = (ours: string | undefined, theirs: string): boolean =>
    ours !== undefined && (ours.includes(theirs) || theirs.includes(ours));
  for (const [name, value] of line.fields) {
    if (name === "to" && !statement.audience.some(({ text }) => overlaps(text, value)))
      problems.push(`audience is not ${value}`);
    if (name === "when") {
      const [expression = "", resolved] = value.split(" = ");
      if (!overlaps(time?.text, expression)) problems.push(`time is ${time?.text ?? "none"}, not ${expression}`);
      else if (resolved && time?.value !== resolved) problems.push(`time is ${time?.value}, not ${resolved}`);
    }
    if (name === "where" && !overlaps(statement.place?.text, value))
      problems.push(`place is ${statement.place?.text ?? "none"}, not ${value}`);
    if (name === "at" && !overlaps(statement.occasion?.text, value))
      problems.push(`occasion is ${statement.occasion?.text ?? "none"}, not ${value}`);
    if (name === "by") {
      const [type = "", rest = ""] = value.split(" (");
      if (statement.medium?.type !== type || !overlaps(statement.medium.text, rest.slice(0, -1)))
        problems.push(`medium is ${statement.medium?.type ?? "none"} (${statement.medium?.text ?? ""}), not ${value}`);
    }
    if (
      name === "via" &&
      !statement.via.some((id) => overlaps(article.sourcing.find((item) => item.id === id)?.text, value))
    )
      problems.push(`via is not ${value}`);
  }
  return problems;
}

/** What we give of the circumstances where the truth gives none; a place may be told apart inside its occasion. */
function addedFields(
  article: Article,
  { audience, time, place, occasion, medium }: Statement,
  { fields }: SaidLine,
): string[] {
  const inOccasion =
    place && occasion && occasion.span.start <= place.span.start && place.span.end <= occasion.span.end;
  const ours = {
    to: audience[0]?.text,
    when: article.times.find(({ id }) => id === time)?.text,
    where: inOccasion ? undefined : place?.text,
    at: occasion?.text,
    by: medium?.text,
  };
  return Object.entries(ours).flatMap(([name, text]) =>
    text === undefined || fields.has(name) ? [] : [`${name} is ${text}, where there is none`],
  );
}

function problemsOf(article: Article, statement: Statement, line: SaidLine): string[] {
  const problems: string[] = [];
  const { speaker, cue } = statement;
  if (!sameContent(article, statement, line))
    problems.push(`content is ${statement.content.map((span) => words(article, span)).join(" [+] ")}`);
  if ((cue?.text ?? null) !== line.cue) problems.push(`cue is ${cue?.text ?? "none"}, not ${line.cue ?? "none"}`);
  if ((speaker.name?.toLowerCase() ?? null) !== (line.speaker?.toLowerCase() ?? null))
    problems.push(`speaker is ${speaker.name ?? "none"}, not ${line.speaker ?? "none"}`);
  if (line.mention !== null && speaker.span && !mentionAgrees(words(article, speaker.span), line.mention))
    problems.push(`the speaker's words are ${words(article, speaker.span)}, not ${line.mention}`);
  for (const flag of ["negated", "hypothetical"] as const)
    if (statement[flag] !== line.flags.has(flag)) problems.push(`${flag} is ${statement[flag]}`);
  if ((statement.nestedIn !== null) !== line.flags.has("nested"))
    problems.push(`nested is ${statement.nestedIn !== null}`);
  return [...problems, ...fieldProblems(article, statement, line), ...addedFields(article, statement, line)];
}

/** The article may set the name off by its role; the words must hold those of the truth. */
function mentionAgrees(ours: string, theirs: string): boolean {
  const at = ours.indexOf(theirs);
  const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
  return at >= 0 && !isLetter(ours.charAt(at - 1)) && !isLetter(ours.charAt(at + theirs.length));
}

/** Compares a record with the truth written by hand; an empty list means they agree. */
export function compareSaid(article: Article, truth: SaidFile): Difference[] {
  const free = new Set(article.statements);
  const differences: Difference[] = [];
  const take = (test: (statement: Statement, line: SaidLine) => boolean, line: SaidLine): Statement | null => {
    for (const statement of free) {
      if (paragraphOf(article, statement) === line.paragraph && test(statement, line)) {
        free.delete(statement);
        return statement;
      }
    }
    return null;
  };
  const open: SaidLine[] = [];
  const matched = new Map<SaidLine, Statement>();
  for (const line of truth.lines) {
    const found = take((statement, item) => sameContent(article, statement, item), line);
    if (found) matched.set(line, found);
    else open.push(line);
  }
  for (const line of open) {
    const found =
      line.expected === "spurious" ? null : take((statement, item) => beginsAlike(article, statement, item), line);
    if (found) matched.set(line, found);
  }
  for (const line of truth.lines) {
    const statement = matched.get(line) ?? null;
    const problems = statement
      ? line.expected === "spurious"
        ? ["is reported"]
        : problemsOf(article, statement, line)
      : line.expected === "spurious"
        ? []
        : ["is missed"];
    if (problems.length > 0) differences.push({ line, statement, problems });
  }
  for (const statement of free) differences.push({ line: null, statement, problems: ["no line tells of it"] });
  return differences;
}
