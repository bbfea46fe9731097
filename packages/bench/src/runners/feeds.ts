import type { Feed } from "@org/core/feeds";
import type { Core } from "../core.ts";
import { describeFault } from "../describe-fault.ts";
import { type FeedCase, feedCases, leftOut } from "../feeds/feed-cases.ts";
import { type AskedField, judge } from "../feeds/judge-feed.ts";
import { feedPairs, opmlPairs, type Reference, references } from "../feeds/reference-feeds.ts";
import type { Runner } from "../runner.ts";
import { outOf, percent, words } from "../table.ts";

/** Least share of the assertions that must hold. */
const leastRight = 0.95;

interface Outcome {
  feed: Feed | null;
  refusal?: string;
  fault?: string;
}

function readCase({ feeds, decodeBytes, isCoreError }: Core, { bytes, contentType, url }: FeedCase): Outcome {
  try {
    return { feed: feeds.readFeed(decodeBytes(bytes, { contentType, kind: "xml" }).text, { url }) };
  } catch (error) {
    if (isCoreError(error)) return { feed: null, refusal: error.message };
    return { feed: null, fault: describeFault(error) };
  }
}

function readReference({ feeds }: Core, { isOpml, text, parsed }: Reference): [string, string][] {
  if (!isOpml) return feedPairs(parsed, feeds.readFeed(text));
  const opml = feeds.readOpml(text);
  const again = feeds.readOpml(feeds.writeOpml(opml));
  return [...opmlPairs(parsed, opml), [JSON.stringify(opml), JSON.stringify(again)]];
}

const askedFields: readonly AskedField[] = ["title", "link", "id", "date"];

/** Scores the reading of feeds and lists of them. */
export const feeds: Runner = {
  name: "feeds",
  summary: "feeds and OPML: titles, links, ids and dates; nothing may throw but a clear refusal",
  needs: "hostile/feedparser, hostile/feeds-feedsmith",
  options: {},
  *run({ core }) {
    const read = feedCases().map((feedCase) => ({ feedCase, ...readCase(core, feedCase) }));
    const judged = read.flatMap(({ feedCase, feed }) =>
      feedCase.isSanitizer || feedCase.id in leftOut
        ? []
        : feedCase.assertions.flatMap((assertion) => {
            const verdict = judge(feed, assertion);
            return verdict ? [{ ...verdict, line: `wrong: ${feedCase.id}, ${assertion.path.join("/")}` }] : [];
          }),
    );
    const right = judged.filter((verdict) => verdict.right).length;
    const faults = read.filter(({ fault }) => fault !== undefined);
    yield {
      title: "Feeds of feedparser’s tests",
      table: words(
        ["what", "right"],
        [
          ...askedFields.map((name) => {
            const group = judged.filter(({ asked }) => asked === name);
            return [name, outOf(group.filter((verdict) => verdict.right).length, group.length)];
          }),
          ["all", `${outOf(right, judged.length)} (${percent(right / Math.max(1, judged.length))} %)`],
          ["read without a fault", outOf(read.length - faults.length, read.length)],
        ],
      ),
      lines: [
        ...judged.flatMap((verdict) => (verdict.right ? [] : [verdict.line])),
        ...faults.map(({ feedCase, fault }) => `broke: ${feedCase.id}: ${fault}`),
        ...read.flatMap(({ feedCase, refusal }) => (refusal ? [`refused: ${feedCase.id}: ${refusal}`] : [])),
        ...Object.entries(leftOut).map(([id, reason]) => `left out: ${id}: ${reason}`),
      ],
    };
    const compared = references().map((reference) => ({ reference, pairs: readReference(core, reference) }));
    const wrong = compared.flatMap(({ reference, pairs }) =>
      pairs
        .filter(([expected, ours]) => expected !== ours)
        .map(([expected, ours]) => `${reference.name}: “${expected}” read as “${ours}”`),
    );
    const count = compared.reduce((sum, { pairs }) => sum + pairs.length, 0);
    yield {
      title: "Feeds and OPML of feedsmith’s references",
      table: words(
        ["what", "right"],
        [
          [
            "titles, links, ids, numbers of entries; outlines, and the same again when written",
            outOf(count - wrong.length, count),
          ],
        ],
      ),
      lines: wrong,
    };
    return (
      faults.length === 0 &&
      right / Math.max(1, judged.length) >= leastRight &&
      wrong.length <= count * (1 - leastRight)
    );
  },
};
