import { inOrder } from "../in-order.js";
import type { Sourced, SourceItem } from "../sources/source-item.js";
import { articleOf } from "./article-of.js";
import type { ChildLimits } from "./child-limits.js";
import { type ChildPool, childPool, type PoolSettings } from "./child-pool.js";
import type { ArticleOptions, Outcome } from "./outcome.js";

/** How many articles are extracted at the same time, and where. */
export interface ExtractSettings extends PoolSettings {
  options: ArticleOptions;
}

/** So few small texts are done here before a process would be ready. */
const fewTexts = 8;

/** UTF-16 code units or bytes. */
const smallText = 100_000;

/** Plain texts from this size on take more than a page may: they get a process of their own, one at a time. */
const longText = 500_000;
const longTextLimits: ChildLimits = { memory: 3072, deadline: 600_000 };

/** Articles begun for each process: the next is there when one is done, and a slow one holds few others back. */
const begunForEach = 4;

/** Where an article is read. Pages always go to another process, as they may be made to take all time and memory. */
type Place = "here" | "pool" | "long";

function placeOf({ kind, content }: SourceItem, done: number): Place {
  if (kind === "html" || (kind === "json" && Buffer.from(content).includes('"html"'))) return "pool";
  if (content.length > longText) return "long";
  return content.length <= smallText && done < fewTexts ? "here" : "pool";
}

/**
 * Makes records of opened articles, in their order: the first small texts in this process, all else in others, so that what takes too much
 * is lost alone.
 */
export async function* extractAll(sources: AsyncIterable<Sourced>, settings: ExtractSettings): AsyncGenerator<Outcome> {
  const { options } = settings;
  const pools = new Map<Place, ChildPool>();
  const poolFor = (place: Place): ChildPool => {
    const pool =
      pools.get(place) ?? childPool(place === "long" ? { ...settings, jobs: 1, limits: longTextLimits } : settings);
    pools.set(place, pool);
    return pool;
  };
  let here = 0;
  const work = async ({ item, failure }: Sourced): Promise<Outcome> => {
    if (failure) return { failure };
    const place = placeOf(item, here);
    if (place !== "here" || pools.has("pool")) return poolFor(place === "here" ? "pool" : place).run({ item, options });
    here++;
    return articleOf(item, options);
  };
  try {
    yield* inOrder(sources, settings.jobs * begunForEach, work);
  } finally {
    for (const pool of pools.values()) pool.close();
  }
}
