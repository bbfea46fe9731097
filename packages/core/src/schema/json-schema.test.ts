import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeArticle } from "../../test/make-article.js";
import { articleJsonSchema } from "./json-schema.js";

const committed = new URL("../../../../docs/article.schema.json", import.meta.url);

describe("articleJsonSchema", () => {
  it("is the committed docs/article.schema.json (node scripts/write-schema.ts writes it)", () => {
    expect(`${JSON.stringify(articleJsonSchema(), null, 2)}\n`).toBe(readFileSync(committed, "utf8"));
  });

  it("says which JSON Schema it is", () => {
    expect(articleJsonSchema().$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  it("lists and requires exactly the fields of a record, and allows no other", () => {
    const schema = articleJsonSchema() as { properties: object; required: string[]; additionalProperties: boolean };
    const fields = Object.keys(makeArticle("Nobody spoke.")).sort();
    expect(Object.keys(schema.properties).sort()).toEqual(fields);
    expect([...schema.required].sort()).toEqual(fields);
    expect(schema.additionalProperties).toBe(false);
  });

  it("is a new document each time, that a caller may change", () => {
    articleJsonSchema().title = "changed";
    expect(articleJsonSchema().title).toBeUndefined();
  });
});
