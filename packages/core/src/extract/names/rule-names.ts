import { demonymAdjectives } from "../lexicon/demonyms.js";
import { partyNouns } from "../lexicon/titles.js";
import { type CapitalRun, CapitalRunFinder } from "./capital-runs.js";
import { isCommonWord } from "./common-word.js";
import { knownKind } from "./known-names.js";
import { guessKind } from "./name-kind.js";
import type { NameMention, Reading } from "./name-mention.js";
import { type Candidate, settleLists } from "./settle-lists.js";
import { type SplitRun, splitTitles, titleTexts } from "./split-titles.js";
import type { TokenPlaces } from "./token-places.js";
import { voteKinds } from "./vote-kinds.js";
import type { WordUsage } from "./word-usage.js";

/** Cuts a nationality or party off a person's name: “Republican | Leo Marsh”. */
function withoutAdjective(reading: Reading, split: SplitRun): SplitRun {
  let { core } = split;
  while (split.to - core > 2) {
    const token = reading.tokens[core];
    if (!token || !(demonymAdjectives.has(token.text) || partyNouns.has(token.lower))) break;
    core++;
  }
  return { ...split, core };
}

/** “Ohio Republican”: the place is a name, the party's noun behind it none. */
function withoutParty({ tokens }: Reading, run: CapitalRun): CapitalRun {
  const last = tokens[run.to - 1];
  const party = last !== undefined && partyNouns.has(last.lower) && run.to - run.from === 2;
  return party && knownKind(tokens[run.from]?.text ?? "") === "place" ? { from: run.from, to: run.to - 1 } : run;
}

function readRun(reading: Reading, found: CapitalRun): Candidate | null {
  const { text, tokens } = reading;
  const run = withoutParty(reading, found);
  let split = splitTitles(tokens, run, text);
  if (split.core >= split.to || isCommonWord(tokens, split)) return null;
  const textOf = ({ core, to }: SplitRun): string => text.slice(tokens[core]?.start, tokens[to - 1]?.end);
  const titled = split.core > split.from;
  let guess = guessKind(tokens, { core: split.core, to: split.to, titled, text: textOf(split) }, split.from);
  if (!titled && (guess.kind === "person" || guess.confidence <= 0.5)) {
    const shorter = withoutAdjective(reading, split);
    if (shorter.core > split.core) {
      split = { ...shorter, from: shorter.core };
      guess = guessKind(tokens, { core: split.core, to: split.to, titled: false, text: textOf(split) }, split.core);
    }
  }
  return { split, guess };
}

/**
 * Finds names by rules alone: runs of capitals, cut from their titles, told apart as persons, organisations, places, groups, works and others
 * by their words, their neighbours and the rest of the document. In the order of the text, none overlapping. Linear in the text.
 */
export function ruleNames(reading: Reading, places: TokenPlaces, usage: WordUsage): NameMention[] {
  const { tokens, text } = reading;
  const found: Candidate[] = [];
  for (const run of new CapitalRunFinder(reading, places, usage).find()) {
    const candidate = readRun(reading, run);
    if (candidate) found.push(candidate);
  }
  const candidates = settleLists(tokens, found);
  const voted = voteKinds(
    candidates.map(({ split, guess }) => ({
      ...guess,
      words: tokens.slice(split.core, split.to).map((token) => token.text),
    })),
  );
  return candidates.flatMap(({ split, guess }, index) => {
    const { kind, confidence } = voted[index] ?? guess;
    const first = tokens[split.from];
    const core = tokens[split.core];
    const last = tokens[split.to - 1];
    if (!first || !core || !last) return [];
    // “on X.”: the full stop behind a single letter is the sentence's.
    const end =
      split.to - split.core === 1 && last.text.length === 2 && last.text.endsWith(".") ? last.end - 1 : last.end;
    return [
      {
        span: { start: first.start, end },
        core: { start: core.start, end },
        kind,
        titles: titleTexts(tokens, split, text),
        confidence,
        tokenStart: split.from,
        tokenEnd: split.to,
      },
    ];
  });
}
