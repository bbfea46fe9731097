import { inOrder } from "../in-order.js";
import type { Sourced, SourceItem } from "../sources/source-item.js";
import { articleOf } from "./article-of.js";
import { type ChildPool, childPool, type PoolSettings } from "./child-pool.js";
import type { ArticleOptions, Outcome } from "./outcome.js";

/** How many articles are extracted at the same time, and where. */
export interface ExtractSettings extends PoolSettings {
  options: ArticleOptions;
}

/** So few small texts are done here before a process would be ready. */
const fewTexts = 8;
const smallText = 100_000;

/** Articles begun for each process: the next is there when one is done, and a slow one holds few others back. */
const begunForEach = 4;

/** True for an article that cannot take long: a small text, or a row or record with one. Pages always go to a process of their own. */
function isHarmless({ kind, content }: SourceItem): boolean {
  if (kind === "html" || content.length > smallText) return false;
  return kind === "text" || !Buffer.from(content).includes('"html"');
}

/**
 * Makes records of opened articles, in their order: the first small texts in this process, all else in a pool of others, as what is read
 * may be made to take all time and memory.
 */
export async function* extractAll(sources: AsyncIterable<Sourced>, settings: ExtractSettings): AsyncGenerator<Outcome> {
  const { options } = settings;
  let here = 0;
  const pool: { made?: ChildPool } = {};
  const work = async ({ item, failure }: Sourced): Promise<Outcome> => {
    if (failure) return { failure };
    if (!pool.made && here < fewTexts && isHarmless(item)) {
      here++;
      return articleOf(item, options);
    }
    pool.made ??= childPool(settings);
    return pool.made.run({ item, options });
  };
  try {
    yield* inOrder(sources, settings.jobs * begunForEach, work);
  } finally {
    pool.made?.close();
  }
}
