import type { Sourcing, Span } from "../../schema/index.js";
import type { StatementDraft } from "../statements/draft.js";

/** Kinds that a phrase can have in itself: a memo seen by the Courier. */
const originKinds = new Set(["document", "leak", "transcript"]);

/** Whence the outlet has a statement: told by the words about it, or in the phrase that names its speaker. */
export function isVia({ scope, kind, span }: Sourcing, { speaker }: StatementDraft): boolean {
  const inName = speaker !== null && span.start >= speaker.span.start && span.start < speaker.span.end;
  return scope === "statement" && kind !== "anonymous" && (!inName || originKinds.has(kind));
}

/** Where such words can stand. */
export function originsOf({ reporting, speaker, cue }: StatementDraft): Span[] {
  const named = speaker ? [speaker.span] : [];
  return [...reporting, ...named, ...(cue?.lemma === "according to" ? [cue.span] : [])];
}
