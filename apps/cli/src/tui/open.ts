import type { Article } from "@org/core";
import { displayTitle, numberLabel, publishedLabel } from "@org/core/view";
import { readArticles } from "../input/read-articles.js";
import { sampleIndex } from "../samples/sample-index.js";
import type { AppProps, Shelf } from "./app.js";

/**
 * Loads Ink and draws. Colours are decided by us: Ink shall always write attributes, as underline and weight carry meaning, also where
 * NO_COLOR rules colours out (no-color.org speaks of colour only).
 */
async function draw(props: AppProps): Promise<number> {
  process.env.FORCE_COLOR = "1";
  delete process.env.NO_COLOR;
  // Raw from the start: keys pressed while Ink loads would be echoed into its screen.
  process.stdin.setRawMode(true);
  try {
    const { renderApp } = await import("./render-app.js");
    return await renderApp(props);
  } finally {
    process.stdin.setRawMode(false);
  }
}

/** Opens one article in the reader, or several to choose from. */
export function openReader(articles: readonly Article[], coloured: boolean): Promise<number> {
  const [first, second] = articles;
  if (first && !second) return draw({ coloured, article: first, shelf: null });
  const shelf: Shelf = {
    heading: numberLabel(articles.length, "article"),
    choices: articles.map((article) => ({
      title: displayTitle(article),
      about: [
        article.publisher,
        article.publishedAt && publishedLabel(article.publishedAt),
        numberLabel(article.statements.length, "statement"),
      ]
        .filter(Boolean)
        .join(" · "),
    })),
    open: async (index) => articles[index] ?? Promise.reject(new Error(`there is no article ${index}`)),
  };
  return draw({ coloured, article: null, shelf });
}

async function openSample(id: string): Promise<Article> {
  for await (const { article, failure } of readArticles([`sample:${id}`], { again: false })) {
    if (article) return article;
    throw new Error(`${failure.input}: ${failure.message}`);
  }
  throw new Error(`sample:${id} is empty`);
}

/** Opens the chooser of the sample articles. */
export async function openSamples(coloured: boolean): Promise<number> {
  const samples = await sampleIndex();
  const shelf: Shelf = {
    heading: "saidby · sample articles",
    choices: samples.map(({ title, publisher, publishedAt, style }) => ({
      title,
      about: `${publisher} · ${publishedLabel({ value: publishedAt })} · ${style}`,
    })),
    open: (index) => openSample(samples[index]?.id ?? ""),
  };
  return draw({ coloured, article: null, shelf });
}
