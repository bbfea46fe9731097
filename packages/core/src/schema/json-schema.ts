import { z } from "zod";
import { Article } from "./article.js";

/** The article record as JSON Schema (draft 2020-12). Grounding cannot be said in JSON Schema: see `parseArticle`. */
export function articleJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(Article, { target: "draft-2020-12" }) };
}
