import type { MediumType, Sourcing, Span } from "../../schema/index.js";
import type { StatementDraft } from "../statements/draft.js";

/** Kinds that a phrase can have in itself: a memo seen by the Courier. */
const originKinds = new Set(["document", "leak", "transcript"]);

/** Whence the outlet has a statement: told by the words about it, or in the phrase that names its speaker. */
export function isVia(
  { scope, kind, span }: Sourcing,
  { speaker }: StatementDraft,
  medium: MediumType | null,
): boolean {
  // A co-host on his channel: a post is the source of words that were posted.
  if (kind === "social" && medium !== "social") return false;
  const inName = speaker !== null && span.start >= speaker.span.start && span.start < speaker.span.end;
  return scope === "statement" && kind !== "anonymous" && (!inName || originKinds.has(kind));
}

/** Where such words can stand. */
export function originsOf({ reporting, speaker, cue }: StatementDraft): Span[] {
  const named = speaker ? [speaker.span] : [];
  return [...reporting, ...named, ...(cue?.lemma === "according to" ? [cue.span] : [])];
}
