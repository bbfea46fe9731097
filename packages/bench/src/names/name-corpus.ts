import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type AnnotatedArticle, readAnnotatedArticle } from "./annotated-article.ts";

/** The folder of our own annotated news articles. */
export const nameCorpusFolder = resolve(import.meta.dirname, "../../corpus/names");

const divider = "\n---\n";

/**
 * All articles of the corpus, in the order of the files' names: for training, never for measuring beside it.
 * An article's id is its file's name and its number in it, such as `africa-1#3`.
 * @throws BenchError when an article's annotations are not well formed.
 */
export function readNameCorpus(folder: string = nameCorpusFolder): AnnotatedArticle[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort();
  return files.flatMap((file) =>
    readFileSync(join(folder, file), "utf8")
      .trim()
      .split(divider)
      .map((article, index) => readAnnotatedArticle(`${file.slice(0, -".txt".length)}#${index + 1}`, article.trim())),
  );
}
