import { type Candidate, type Ranked, samePlace } from "../candidate.js";
import { fold } from "../fold.js";
import { isSite } from "../site-names.js";
import { doubts } from "./author-places.js";

/**
 * Ranks the lists of authors by their places and by how many other places tell the same names; lists of persons go before those that name only the
 * site or an account. In what is returned the site stands no more beside its writers, and a given name alone is made the full name told elsewhere.
 */
export function rankAuthors(lists: readonly Candidate<string[]>[], siteNames: ReadonlySet<string>): Ranked<string[]>[] {
  const folded = lists.map(({ value }) => new Set(value.map(fold)));
  return lists
    .map((list, index) => {
      const own = folded[index] as ReadonlySet<string>;
      const others = lists.reduce((sum, other, place) => {
        const isSelf = place === index || samePlace(other, list);
        return isSelf ? sum : sum + other.weight * agreement(own, folded[place] as ReadonlySet<string>);
      }, 0);
      return { ...list, votes: (list.weight + others) * trust(list.value, siteNames) };
    })
    .sort((a, b) => b.votes - a.votes)
    .map((list) => ({ ...list, value: complete(withoutSite(list.value, siteNames), lists) }));
}

/** How much of the longer of two lists both have. */
function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const name of a) if (b.has(name)) shared++;
  return shared / Math.max(a.size, b.size);
}

function trust(names: readonly string[], siteNames: ReadonlySet<string>): number {
  if (names.every((name) => isSite(name, siteNames))) return doubts.site;
  if (names.every((name) => looksLikePerson(name) && !isSite(name, siteNames))) return 1;
  return names.every(isAccount) ? doubts.accounts : doubts.others;
}

const isWide = (name: string): boolean => name.charCodeAt(0) > 0x24f;

const looksLikePerson = (name: string): boolean => name.includes(" ") || isWide(name);

/** `jane-doe`, `jane.doe`. */
const isAccount = (name: string): boolean => !looksLikePerson(name) && name === name.toLowerCase();

function withoutSite(names: readonly string[], siteNames: ReadonlySet<string>): readonly string[] {
  const others = names.filter((name) => !isSite(name, siteNames));
  return others.length > 0 ? others : names;
}

function complete(names: readonly string[], lists: readonly Candidate<string[]>[]): string[] {
  const told = lists.flatMap(({ value }) => value);
  return names.map((name) =>
    name.includes(" ") ? name : (told.find((other) => other.startsWith(`${name} `)) ?? name),
  );
}
