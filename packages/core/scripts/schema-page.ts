import type { NoteCode } from "../src/schema/index.js";

/** What the page needs to know of a zod schema; `def` is the same object in a schema and its described copies. */
interface SchemaNode {
  readonly def: {
    readonly type: string;
    readonly element?: SchemaNode;
    readonly innerType?: SchemaNode;
    readonly entries?: Readonly<Record<string, string>>;
    readonly values?: readonly unknown[];
    readonly format?: string;
  };
  readonly shape?: Readonly<Record<string, SchemaNode>>;
  readonly description?: string | undefined;
}

/** One sentence a code; the type makes a code without its sentence an error. */
const noteMeanings: Readonly<Record<NoteCode, string>> = {
  "replaced-character":
    "NUL characters or halves of surrogate pairs stood in the input; each became U+FFFD before any offset was counted.",
  "invalid-encoding": "Some bytes were not in the encoding of the input; each run of them became U+FFFD.",
  "encoding-guessed":
    "The input declared no encoding and was not UTF-8, or declared one that its bytes refute; the message says as what it was read.",
  "text-truncated":
    "The input was longer than what is read; the record holds its beginning, up to the end of a line where there is one.",
  "empty-text": "There was nothing but white space: the record has no paragraphs, and that is no error.",
  "not-an-article":
    "The page shows the signs of a list, a product, a forum or the like; it was read all the same. The message says how sure that is.",
  "unclosed-quotation":
    "A quotation opens and neither closes in its paragraph nor goes on in the next; it was read to the paragraph's end.",
  "quotation-limit": "The text has more unclosed quotations than are noted one by one; all of them are read.",
  "speaker-ambiguous":
    "The words for the speaker fit more than one entity and nothing decides; the speaker is `null`, the candidates are its `alternatives`.",
  "no-publication-date":
    "No date of publication was given or found, so times such as “on Tuesday” could not be resolved.",
  "language-unsupported":
    "The text is not English: metadata, paragraphs and quotation marks were read, speakers, names and times were not.",
};

function isSchema(value: unknown): value is SchemaNode {
  return typeof value === "object" && value !== null && "def" in value;
}

function anchor(name: string): string {
  return `[${name}](#${name.toLowerCase()})`;
}

type Names = ReadonlyMap<SchemaNode["def"], string>;

function typeText(node: SchemaNode, names: Names, asNamed = true): string {
  const name = names.get(node.def);
  if (name && asNamed) return anchor(name);
  const { type, element, innerType, entries, values, format } = node.def;
  switch (type) {
    case "array":
      return element ? `list of ${typeText(element, names)}` : "list";
    case "nullable":
      return innerType ? `${typeText(innerType, names)} or null` : "null";
    case "optional":
      return innerType ? `${typeText(innerType, names)}, may be missing` : "may be missing";
    case "enum":
      return Object.keys(entries ?? {})
        .map((value) => `\`${value}\``)
        .join(" ");
    case "literal":
      return (values ?? []).map((value) => `\`${JSON.stringify(value)}\``).join(" ");
    case "object":
      return `{ ${Object.entries(node.shape ?? {})
        .map(([key, field]) => `\`${key}\`: ${typeText(field, names)}`)
        .join(", ")} }`;
    case "number":
      return format === "safeint" ? "integer" : "number";
    default:
      return type;
  }
}

/** The description of a field, else what is said of the type that it holds. */
function meaning(node: SchemaNode, names: Names, intros: ReadonlyMap<string, string>): string {
  for (let at: SchemaNode | undefined = node; at; at = at.def.innerType ?? at.def.element) {
    const name = names.get(at.def);
    const text = at.description ?? (name ? intros.get(name) : undefined);
    if (text) return text;
  }
  return "";
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

function section(name: string, node: SchemaNode, names: Names, intros: ReadonlyMap<string, string>): string {
  const lines = [`## ${name}`, ""];
  const intro = intros.get(name) ?? node.description;
  if (intro) lines.push(intro, "");
  if (node.shape) {
    lines.push("| field | type | meaning |", "|---|---|---|");
    for (const [field, child] of Object.entries(node.shape))
      lines.push(`| \`${field}\` | ${cell(typeText(child, names))} | ${cell(meaning(child, names, intros))} |`);
  } else if (name === "NoteCode") {
    lines.push(
      "| code | meaning |",
      "|---|---|",
      ...Object.entries(noteMeanings).map(([code, text]) => `| \`${code}\` | ${cell(text)} |`),
    );
  } else {
    lines.push(typeText(node, names, false));
  }
  return lines.join("\n");
}

const preface = `# The article record

One article is one record: who said what, to whom, when, where, through which medium, and how the outlet knows. This page is
made from the schemas in \`packages/core/src/schema\` (after a build, \`node scripts/write-schema.ts\` in \`packages/core\` writes it anew);
the same shape as JSON Schema is in [article.schema.json](article.schema.json).

Three rules hold that no schema can say; \`parseArticle\` refuses a record that breaks one:

1. A span lies in \`text\`, is not empty, and does not cut a character in two. Offsets are UTF-16 code units, half-open.
2. Where an item has a \`span\` and a \`text\`, \`text\` is what stands there: \`article.text.slice(span.start, span.end)\`.
3. Every \`id\` follows from the kind and place of its item and is used once; every id that is referred to exists; the article's \`id\` and \`textHash\` follow from the text.

Unknown is \`null\`, never a guess. Fields are strict: a field that is not listed here is an error.`;

/**
 * The page of the schema: every exported record type, its fields, their types and meanings.
 * @param schemas the exports of the schema package
 * @param intros what is said of each type where it is defined, by name
 */
export function schemaPage(schemas: Readonly<Record<string, unknown>>, intros: ReadonlyMap<string, string>): string {
  const nodes = Object.entries(schemas)
    .filter((entry): entry is [string, SchemaNode] => isSchema(entry[1]))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const names = new Map(nodes.map(([name, node]) => [node.def, name]));
  const objects = nodes.filter(([, node]) => node.shape);
  const records = [
    ...objects.filter(([name]) => name === "Article"),
    ...objects.filter(([name]) => name !== "Article"),
  ];
  const values = nodes.filter(([, node]) => !node.shape);
  return `${[preface, ...[...records, ...values].map(([name, node]) => section(name, node, names, intros))].join("\n\n")}\n`;
}

/** The first words of the doc comment above each exported schema of a source file, by the schema's name. */
export function readIntros(source: string): Map<string, string> {
  const intros = new Map<string, string>();
  const comment = "/**";
  for (let at = source.indexOf(comment); at >= 0; at = source.indexOf(comment, at + 1)) {
    const end = source.indexOf("*/", at);
    const name = /^\s*export const (\w+)/.exec(source.slice(end + 2, end + 120))?.[1];
    const text = source
      .slice(at + comment.length, end)
      .split("\n")
      .map((line) => line.replace(/^\s*\* ?/, "").trim())
      .join(" ")
      .trim();
    if (name) intros.set(name, text);
  }
  return intros;
}
