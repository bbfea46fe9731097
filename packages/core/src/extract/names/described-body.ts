import { organizationNouns, personNouns } from "../lexicon/roles.js";
import type { Token } from "../tokens/token.js";

/** Nouns that only a body is called by: a school and a country are places as well, a party or a group may be of a person's. */
const bodies: ReadonlySet<string> = new Set(
  [
    "agency airline bank brewery broker brokerage broadcaster charity commission committee company consultancy corporation developer firm foundation",
    "insurer lender manufacturer maker newspaper nonprofit operator producer provider publisher regulator retailer start-up startup supplier",
    "think-tank union university utility watchdog",
  ]
    .join(" ")
    .split(" "),
);

const articles: ReadonlySet<string> = new Set(["the", "a", "an"]);
const possessors: ReadonlySet<string> = new Set(["his", "her", "its", "their", "the", "my", "our"]);

/** Most words between an article and the noun of an apposition. */
const reach = 5;

/**
 * True for a name that an apposition says to be a body: “Kestrelmark, the maker of lamps,” and “his company, Lund Freight,”. Looks at a bounded
 * number of words.
 */
export function isDescribedBody(tokens: readonly Token[], from: number, to: number): boolean {
  return isDescribedBehind(tokens, to) || isDescribedBefore(tokens, from, to);
}

function isBody(token: Token | undefined): boolean {
  const lower = token?.lower ?? "";
  return bodies.has(lower) && organizationNouns.has(lower);
}

/** “Kestrelmark, *the maker* of lamps”: the noun ends its phrase, and no noun for a person follows it (“the company chairman”). */
function isDescribedBehind(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.lower !== "," || !articles.has(tokens[comma + 1]?.lower ?? "")) return false;
  for (let index = comma + 2; index < comma + 2 + reach; index++) {
    const token = tokens[index];
    if (token?.kind !== "word" || personNouns.has(token.lower)) return false;
    if (!isBody(token)) continue;
    const next = tokens[index + 1];
    return next === undefined || next.kind === "mark" || ["of", "that", "which", "in", "for"].includes(next.lower);
  }
  return false;
}

/** “*his company*, Lund Freight,”: the noun of a phrase that the name closes. */
function isDescribedBefore(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.lower !== "," || !isBody(tokens[from - 2])) return false;
  const closed = tokens[to]?.kind === "mark" || tokens[to] === undefined;
  return closed && possessors.has(tokens[from - 3]?.lower ?? "");
}
