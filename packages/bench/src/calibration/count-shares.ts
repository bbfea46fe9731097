import { type Share, shareKey } from "@org/core/training";

/** Evidence, from the general to the particular, and whether what it spoke for was right: 1, 0, or part of 1 where gold itself is often wrong. */
export interface Case {
  evidence: readonly string[];
  right: number;
}

/** Evidence with fewer cases has no share of its own. */
const fewestCases = 4;

/** Counts the cases of all evidence and of everything more general. */
export function countShares(cases: readonly Case[]): Map<string, Share> {
  const counts = new Map<string, [number, number]>();
  for (const { evidence, right } of cases) {
    for (let steps = 0; steps <= evidence.length; steps++) {
      const key = shareKey(evidence, steps);
      const [rightSoFar, of] = counts.get(key) ?? [0, 0];
      counts.set(key, [rightSoFar + right, of + 1]);
    }
  }
  const kept = Array.from(counts).filter(([key, [, of]]) => key === "" || of >= fewestCases);
  return new Map(kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, [right, of]]) => [key, [Math.round(right), of]]));
}

/**
 * Evens out the shares of a list that is in order, from the least to the most sure: where a more sure one was right less often, the two are
 * counted together, so that more sure never means less confident (pool adjacent violators).
 */
export function evenOut(shares: readonly Share[]): Share[] {
  const pools: { right: number; of: number; held: number }[] = [];
  for (const [right, of] of shares) {
    pools.push({ right, of, held: 1 });
    for (let last = pools.length - 1; last > 0; last--) {
      const [lower, upper] = [pools[last - 1], pools[last]];
      if (!lower || !upper || lower.right * upper.of <= upper.right * lower.of) break;
      pools.splice(last - 1, 2, {
        right: lower.right + upper.right,
        of: lower.of + upper.of,
        held: lower.held + upper.held,
      });
    }
  }
  return pools.flatMap(({ right, of, held }) => Array.from({ length: held }, (): Share => [right, of]));
}

const isBand = (step: string): boolean => step === "below" || step.startsWith("from ");

/** Evens out the bands that stand last in their keys: "below", "from 0.5", "from 0.6" and so on of the same evidence. */
export function evenOutBands(shares: ReadonlyMap<string, Share>): Map<string, Share> {
  const families = new Map<string, { key: string; share: Share }[]>();
  for (const [key, share] of shares) {
    const at = key.lastIndexOf(" > ");
    if (at < 0 || !isBand(key.slice(at + 3))) continue;
    const family = key.slice(0, at);
    families.set(family, [...(families.get(family) ?? []), { key, share }]);
  }
  const evened = new Map(shares);
  for (const members of families.values()) {
    members.sort((a, b) => (a.key < b.key ? -1 : 1));
    evenOut(members.map(({ share }) => share)).forEach((share, index) => {
      const key = members[index]?.key;
      if (key !== undefined) evened.set(key, share);
    });
  }
  return evened;
}
