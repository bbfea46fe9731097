import { demonymAdjectives } from "../lexicon/demonyms.js";
import { firstNames } from "../lexicon/first-names.js";
import { companySuffixes, organizationHeads, weakOrganizationHeads } from "../lexicon/organizations.js";
import { placeHeads } from "../lexicon/places.js";
import {
  courtesyTitles,
  nameSuffixes,
  officeTitles,
  partyNouns,
  titleModifiers,
  titleObjects,
} from "../lexicon/titles.js";
import type { Token } from "../tokens/token.js";
import type { CapitalRun } from "./capital-runs.js";
import { knownKind } from "./known-names.js";
import { bareWord } from "./name-key.js";

/** A run cut into titles and name; `core` starts at `run.to` when the run holds a title only. */
export interface SplitRun {
  readonly from: number;
  readonly core: number;
  readonly to: number;
  /** Starts of the titles: U.S. Army Secretary · Sen. */
  readonly titleStarts: readonly number[];
}

function isTitle(token: Token | undefined): boolean {
  const bare = bareWord(token?.lower ?? "");
  return courtesyTitles.has(bare) || officeTitles.has(bare);
}

/** True when the rest of a run behind a would-be title cannot be a person's name. */
function isImpersonal(tokens: readonly Token[], from: number, to: number, text: string): boolean {
  const last = tokens[to - 1];
  const first = tokens[from];
  if (!last || !first) return true;
  if (knownKind(text.slice(first.start, last.end)) === "organization" && to - from > 1) return true;
  if (organizationHeads.has(last.lower) && !(weakOrganizationHeads.has(last.lower) && to - from <= 2)) return true;
  return companySuffixes.has(last.lower) || placeHeads.has(last.lower);
}

/** Index behind the last title of a run, or `from` when it has none. */
function titleEnd(tokens: readonly Token[], { from, to }: CapitalRun, text: string): number {
  for (let index = to - 2; index >= from; index--) {
    const token = tokens[index];
    if (!token) continue;
    let end = index + 1;
    if (isTitle(token) && tokens[end]?.lower === "of") {
      end += tokens[end + 1]?.lower === "the" ? 2 : 1;
      if (!titleObjects.has(tokens[end]?.lower ?? "")) continue;
      end++;
      if (tokens[end]?.lower === "and" && end + 1 < to) end += 2;
      if (end >= to) return to;
    } else if (
      !isTitle(token) &&
      !(tokens[index]?.lower === "general" && titleModifiers.has(tokens[index - 1]?.lower ?? ""))
    ) {
      continue;
    }
    const isFirstName = index === from && firstNames.has(token.text) && !token.text.endsWith(".");
    if (isFirstName) continue;
    const rest = tokens[end];
    if (
      !rest ||
      nameSuffixes.has(rest.lower) ||
      rest.lower === "of" ||
      rest.lower === "and" ||
      rest.lower === "for" ||
      rest.lower === "'s"
    )
      continue;
    if (isImpersonal(tokens, end, to, text)) continue;
    // “Chief Executive Officer of”: a title behind a title is no name, a surname behind “Mr.” may look like one: Mr. King.
    if (tokens.slice(end, to).every(isTitle) && !courtesyTitles.has(bareWord(token.lower))) continue;
    // Hillary Clinton Secretary …: a title cannot follow a full name without a comma.
    if (index - from >= 2 && firstNames.has(tokens[from]?.text ?? "") && !isTitle(tokens[from])) continue;
    return end;
  }
  return from;
}

/** The titles of a run in words. */
export function titleTexts(tokens: readonly Token[], { titleStarts, core }: SplitRun, text: string): string[] {
  return titleStarts.map((start, at) =>
    text.slice(tokens[start]?.start, tokens[(titleStarts[at + 1] ?? core) - 1]?.end),
  );
}

/** Cuts the titles off the head of a run: “Russian President | Ivan Orlov”, “Mr. | Lund”. */
export function splitTitles(tokens: readonly Token[], run: CapitalRun, text: string): SplitRun {
  if (run.to - run.from <= 3 && isLoneTitle(tokens, run))
    return { from: run.from, core: run.to, to: run.to, titleStarts: [] };
  const core = titleEnd(tokens, run, text);
  const titleStarts: number[] = [];
  if (core > run.from) {
    titleStarts.push(run.from);
    // “Sen. Dr. Jane Doe”: each abbreviated or courtesy title behind another stands for itself.
    for (let index = run.from + 1; index < core; index++) {
      const before = bareWord(tokens[index - 1]?.lower ?? "");
      if (
        courtesyTitles.has(bareWord(tokens[index]?.lower ?? "")) &&
        (officeTitles.has(before) || courtesyTitles.has(before))
      )
        titleStarts.push(index);
    }
  }
  return { from: run.from, core, to: run.to, titleStarts };
}

/** “President”, “Prime Minister”, “French Foreign Minister” without a name. */
function isLoneTitle(tokens: readonly Token[], { from, to }: CapitalRun): boolean {
  const last = tokens[to - 1];
  const opener = bareWord(tokens[from]?.lower ?? "");
  // “Chief Election Commissioner”: titles at both ends make one as a whole.
  if (last && to - from === 3 && officeTitles.has(opener) && officeTitles.has(last.lower)) return true;
  if (!last || !officeTitles.has(bareWord(last.lower)) || (to - from === 1 && firstNames.has(last.text))) return false;
  for (let index = from; index < to - 1; index++) {
    const token = tokens[index];
    const lower = bareWord(token?.lower ?? "");
    const fits =
      titleModifiers.has(lower) || isTitle(token) || demonymAdjectives.has(token?.text ?? "") || partyNouns.has(lower);
    if (!fits && knownKind(token?.text ?? "") === undefined) return false;
  }
  return true;
}
