import { SaidbyError } from "../error.js";
import { sha256Hex } from "../text/hash.js";
import { Article } from "./article.js";
import { articleId } from "./article-id.js";
import { groundingFaults } from "./grounding.js";
import { referenceFaults } from "./references.js";

/** The path of a zod issue as people write it: `statements[2].cue`. */
function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key)),
    "",
  );
}

/**
 * Checks that a value is an article record whose every claim holds: its shape, its spans against its text, its references and its hashes.
 * @throws SaidbyError `invalid-record`, naming the path of the first item that is wrong.
 */
export function parseArticle(value: unknown): Article {
  const result = Article.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0];
    const path = issue ? formatPath(issue.path) : "";
    throw new SaidbyError("invalid-record", `not an article record: ${path || "the value"}: ${issue?.message}`, {
      cause: result.error,
    });
  }
  const article = result.data;
  const fault = groundingFaults(article)[0] ?? referenceFaults(article)[0];
  if (fault) throw new SaidbyError("invalid-record", `not a grounded record: ${fault.path}: ${fault.problem}`);
  if (article.textHash !== sha256Hex(article.text))
    throw new SaidbyError("invalid-record", "not a grounded record: textHash: it is not the SHA-256 of the text");
  if (article.id !== articleId(article.articleKey, article.text))
    throw new SaidbyError("invalid-record", "not a grounded record: id: it does not follow from articleKey and text");
  return article;
}
