import { sha256Hex } from "../text/hash.js";

/** The value of `schema` in a record of this version. */
export const articleSchemaId = "saidby/article@1";

/** The id of an article: SHA-256 of its key, NUL and its text. */
export function articleId(articleKey: string, text: string): string {
  return sha256Hex(`${articleKey}\0${text}`);
}
