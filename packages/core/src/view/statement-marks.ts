import type { Article, Statement, StatementKind } from "../schema/index.js";
import type { Mark } from "./segments.js";
import { paletteEntry, type SpeakerSlot, speakerPalette } from "./speaker-palette.js";

/** What a mark covers: words that were said, the words that report, or the words that name the speaker. */
export type StatementMarkRole = "content" | "cue" | "speaker";

/** A stretch of a statement in the text, with all a front end needs to draw it. Offsets are UTF-16. */
export interface StatementMark extends Mark {
  statementId: string;
  role: StatementMarkRole;
  kind: StatementKind;
  negated: boolean;
  hypothetical: boolean;
  /** 0 for a statement of its own, 1 for one inside another, and so on. */
  depth: number;
  /** The lower of the confidences in the statement and in its speaker, 0 to 1. */
  confidence: number;
  slot: SpeakerSlot;
  initials: string;
}

/** How deep each statement is nested. A cycle, which no valid record has, ends at the number of statements. */
function depthsOf(statements: readonly Statement[]): Map<string, number> {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const depths = new Map<string, number>();
  for (const statement of statements) {
    const chain: string[] = [];
    let at: Statement | undefined = statement;
    while (at && !depths.has(at.id) && chain.length < statements.length) {
      chain.push(at.id);
      at = at.nestedIn === null ? undefined : byId.get(at.nestedIn);
    }
    let depth = at ? (depths.get(at.id) ?? 0) + 1 : 0;
    for (const id of chain.reverse()) depths.set(id, depth++);
  }
  return depths;
}

/**
 * The marks of an article's statements in text order: one `content` mark for each content span, and one for cue and speaker words,
 * which front ends show for the statement that is active.
 */
export function statementMarks(article: Pick<Article, "statements">): StatementMark[] {
  const palette = speakerPalette(article);
  const depths = depthsOf(article.statements);
  const marks: StatementMark[] = [];
  for (const statement of article.statements) {
    const common = {
      statementId: statement.id,
      kind: statement.kind,
      negated: statement.negated,
      hypothetical: statement.hypothetical,
      depth: depths.get(statement.id) ?? 0,
      confidence: Math.min(
        statement.confidence,
        statement.speaker.entityId === null ? 1 : statement.speaker.confidence,
      ),
      ...paletteEntry(palette, statement),
    };
    statement.content.forEach((span, index) => {
      marks.push({ id: `${statement.id}/content/${index}`, ...span, role: "content", ...common });
    });
    if (statement.cue) marks.push({ id: `${statement.id}/cue`, ...statement.cue.span, role: "cue", ...common });
    if (statement.speaker.span)
      marks.push({ id: `${statement.id}/speaker`, ...statement.speaker.span, role: "speaker", ...common });
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}
