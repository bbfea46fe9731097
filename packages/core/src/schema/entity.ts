import { z } from "zod";
import { Confidence } from "./confidence.js";
import { GroundedText, Span } from "./span.js";

export const EntityKind = z.enum(["person", "organization", "group", "place", "work", "other"]);
export type EntityKind = z.infer<typeof EntityKind>;

export const MentionForm = z.enum(["name", "titled", "short", "pronoun", "nominal", "metonym"]);
export type MentionForm = z.infer<typeof MentionForm>;

/** Words of the text that stand for an entity. */
export const Mention = z.strictObject({
  id: z.string(),
  span: Span,
  text: z.string(),
  form: MentionForm,
  confidence: Confidence,
});
export type Mention = z.infer<typeof Mention>;

/** One real-world thing in the article, with all its mentions (schema.org `mentions`). */
export const Entity = z.strictObject({
  id: z.string(),
  kind: EntityKind,
  name: z.string().describe("The fullest form in the text, without titles"),
  aliases: z.array(z.string()).describe("Other forms in the text, in order of appearance"),
  titles: z.array(z.string()).describe("Titles borne in the text: President, Mr., Rep."),
  roles: z.array(GroundedText).describe("What the article says the entity is"),
  mentions: z.array(Mention),
  metonymOf: z.string().optional().describe("What a speaking place or building stands for"),
});
export type Entity = z.infer<typeof Entity>;
