import { isDescribedBody } from "./described-body.js";
import type { KindGuess } from "./name-kind.js";
import type { NameMention, Reading } from "./name-mention.js";
import { voteKinds } from "./vote-kinds.js";

/** What the article says a name is outvotes every guess at it. */
const described: KindGuess = { kind: "organization", confidence: 1.5 };

/** Lets a document agree on the kinds of its names; a name with a title stays a person. */
export function agreeOnKinds({ tokens }: Reading, names: readonly NameMention[]): NameMention[] {
  const voted = voteKinds(
    names.map(({ kind, confidence, core, titles, tokenStart, tokenEnd }) => ({
      ...(titles.length === 0 && isDescribedBody(tokens, tokenStart, tokenEnd) ? described : { kind, confidence }),
      words: tokens
        .slice(tokenStart, tokenEnd)
        .filter((token) => token.start >= core.start)
        .map((token) => token.text),
    })),
  );
  return names.map((name, index) => {
    const { kind, confidence } = voted[index] ?? name;
    return name.titles.length > 0 ? name : { ...name, kind, confidence: Math.min(confidence, 1) };
  });
}
