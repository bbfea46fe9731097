import { z } from "zod";
import { articleSchemaId } from "./article-id.js";
import { Entity } from "./entity.js";
import { Event } from "./event.js";
import { Byline, Dateline, Language, PublicationDate, Title } from "./metadata.js";
import { Note } from "./note.js";
import { Paragraph } from "./paragraph.js";
import { Position } from "./position.js";
import { Provenance } from "./provenance.js";
import { Quantity } from "./quantity.js";
import { Sentence } from "./sentence.js";
import { Source } from "./source.js";
import { Sourcing } from "./sourcing.js";
import { Statement } from "./statement.js";
import { Time } from "./time.js";
import { WebUrl } from "./web-url.js";

/** The shape of the article record, version 1. Use `parseArticle` to check the grounding as well. */
export const Article = z
  .strictObject({
    schema: z.literal(articleSchemaId).describe("Name and version of this format"),
    id: z.string().describe("SHA-256 of articleKey, NUL, text"),
    articleKey: z.string().describe("What the article is called where it comes from"),
    textHash: z.string().describe("SHA-256 of text, hexadecimal"),
    text: z.string().describe("The decoded article text, that every span points into (schema.org `articleBody`)"),
    offsetUnit: z.literal("utf16").describe("What spans count: UTF-16 code units"),
    source: Source,
    title: Title.nullable(),
    byline: z.array(Byline),
    dateline: Dateline.nullable(),
    publishedAt: PublicationDate.nullable(),
    modifiedAt: PublicationDate.nullable(),
    publisher: z.string().nullable().describe("The outlet (schema.org `publisher`)"),
    language: Language.nullable(),
    section: z.string().nullable().describe("Desk or section (schema.org `articleSection`)"),
    keywords: z.array(z.string()).describe("As the outlet gives them (schema.org `keywords`)"),
    canonicalUrl: WebUrl.nullable().describe("The address the outlet calls its own (`rel=canonical`); http or https"),
    paragraphs: z.array(Paragraph),
    sentences: z.array(Sentence),
    entities: z.array(Entity),
    statements: z.array(Statement),
    positions: z.array(Position),
    times: z.array(Time),
    events: z.array(Event),
    quantities: z.array(Quantity),
    sourcing: z.array(Sourcing),
    notes: z.array(Note),
    provenance: Provenance,
  })
  .describe("saidby article record, version 1");
export type Article = z.infer<typeof Article>;
