/**
 * Writes docs/article.schema.json and docs/schema.md from the built package: `pnpm build`, then `node scripts/write-schema.ts`.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import * as schemas from "../dist/schema/index.js";
import { readIntros, schemaPage } from "./schema-page.ts";

const folder = new URL("../src/schema/", import.meta.url);
const docs = new URL("../../../docs/", import.meta.url);

const sources = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
const intros = new Map(sources.flatMap((name) => [...readIntros(readFileSync(new URL(name, folder), "utf8"))]));

writeFileSync(new URL("article.schema.json", docs), `${JSON.stringify(schemas.articleJsonSchema(), null, 2)}\n`);
writeFileSync(new URL("schema.md", docs), schemaPage(schemas, intros));
