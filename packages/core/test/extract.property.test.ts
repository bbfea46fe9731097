import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Article, extract, groundingFaults, parseArticle } from "../src/index.js";
import { normalizeText } from "../src/text/normalize.js";
import { marks, soup } from "./soup.js";

const samples = new URL("../../../samples/", import.meta.url);
const sampleTexts = readdirSync(samples)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(new URL(name, samples), "utf8"));

/** Pieces cut out of the samples anywhere, and pasted together. */
const fragments = fc
  .array(
    fc.tuple(
      fc.constantFrom(...sampleTexts),
      fc.nat(4000),
      fc.integer({ min: 1, max: 300 }),
      fc.constantFrom("", " ", "\n"),
    ),
    { maxLength: 12 },
  )
  .map((cuts) => cuts.map(([text, from, length, glue]) => text.slice(from, from + length) + glue).join(""));

const inputs = [
  ["any code units", fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 120 })],
  ["any characters", fc.string({ unit: "binary", maxLength: 120 })],
  ["quotation marks", marks],
  ["words and marks", soup],
  ["fragments of articles", fragments],
] as const;

/** What must hold of the record of any text. */
function expectSound(article: Article, input: string): void {
  expect(article.text).toBe(normalizeText(input).text);
  expect(groundingFaults(article)).toEqual([]);
  const json = JSON.stringify(article);
  expect(JSON.stringify(parseArticle(JSON.parse(json)))).toBe(json);
}

/** Each statement's pieces are in order, and everything it quotes lies in them. */
function expectOrdered(article: Article): void {
  for (const { content, quoted, id, nestedIn } of article.statements) {
    let at = 0;
    for (const span of content) {
      expect(span.start).toBeGreaterThanOrEqual(at);
      at = span.end;
    }
    for (const fragment of quoted)
      expect(content.some((piece) => piece.start <= fragment.start && fragment.end <= piece.end)).toBe(true);
    expect(nestedIn).not.toBe(id);
  }
}

describe.each(inputs)("the record of %s", (_, arbitrary) => {
  it("is valid and grounded, and holds the normalised text", () => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        expectSound(extract(input, { publishedAt: "2026-03-12" }), input);
      }),
      { numRuns: 150 },
    );
  });

  it("has its pieces in the order of the text", () => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        expectOrdered(extract(input));
      }),
      { numRuns: 150 },
    );
  });

  it("is the same bytes the second time", () => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        expect(JSON.stringify(extract(input))).toBe(JSON.stringify(extract(input)));
      }),
      { numRuns: 60 },
    );
  });

  it("does not change when its own text is read again, but for the note on replaced characters", () => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        const raw = extract(input);
        const again = extract(raw.text);
        expect(again).toEqual({ ...raw, notes: raw.notes.filter(({ code }) => code !== "replaced-character") });
      }),
      { numRuns: 60 },
    );
  });
});

const nest = (depth: number): string => `${"“‘".repeat(depth)}word${"’”".repeat(depth)}`;

describe("hostile texts of small size", () => {
  it.each([
    ["20,000 double marks", '"'.repeat(20_000)],
    ["20,000 single marks", "'".repeat(20_000)],
    ["20,000 opening marks", "“".repeat(20_000)],
    ["20,000 closing marks", "”".repeat(20_000)],
    ["20,000 marks apart", "“ ".repeat(20_000)],
    ["20,000 single marks around letters", "'s ".repeat(20_000)],
    ["marks that never balance", "“a ”” ‘b ““ 'c \" ".repeat(1500)],
    ["unclosed quotations, a paragraph each", "“Nobody came.\n".repeat(3000)],
    ["one paragraph of 50 KB", "Nobody came, and the council waited. ".repeat(1400)],
    ["one sentence of 50 KB", "the council and ".repeat(3400)],
    ["one word of 50 KB", "a".repeat(50_000)],
    ["all capitals", "THE COUNCIL MET AND THE MAYOR SPOKE. ".repeat(800)],
    ["capitalised words only", "Mara Lindqvist Ana Berg ".repeat(1500)],
    ["said, 5,000 times", "said ".repeat(5000)],
    ["she said, 3,000 times", "she said ".repeat(3000)],
    [", and said, 3,000 times", ", and said".repeat(3000)],
    ["according to, 3,000 times", "according to ".repeat(3000)],
    ["who said, 3,000 times", "Ana Berg, who said ".repeat(3000)],
    ["pronouns", "He said she said they said it. ".repeat(1000)],
    ["abbreviations", "U.S. Mr. Rep. No. ".repeat(2000)],
    ["marks nested 2,000 deep", nest(2000)],
    ["2,000 nested pairs", `${nest(2)} `.repeat(2000)],
    ["empty lines", "\n".repeat(20_000)],
    ["labels", "Q: Why?\nA: No.\n".repeat(1500)],
    ["colons", "Ana: ".repeat(4000)],
    ["numbers", "12,000.50 ".repeat(4000)],
    ["dates", "on Tuesday, March 3, 2026, ".repeat(1500)],
    ["brackets", `${"(".repeat(10_000)}${")".repeat(10_000)}`],
    ["names with initials", "J. R. R. ".repeat(3000)],
    [
      "keys of every object",
      "“Why?” __proto__ said. constructor told toString. Constructor said hasOwnProperty. ".repeat(200),
    ],
    [
      "keys of every object where words are looked up",
      ["constructor", "toString", "__proto__"]
        .flatMap((key) => [
          `“Why?” she wrote on ${key}.`,
          `In a ${key} conversation by ${key}, Ana Berg said so at the ${key}.`,
          `${key[0]?.toUpperCase()}${key.slice(1)} killed 5 ${key} on ${key} Monday.`,
          `He will ${key} the ${key} of ${key}.`,
          `She posted on ${key[0]?.toUpperCase()}${key.slice(1)}: “No.”`,
        ])
        .join(" "),
    ],
    ["an unclosed quotation with a character where its note ends", `“${"a".repeat(78)}😀 goes on.`],
    ["right-to-left marks and joiners", "\u202E“Why\u200D?”\u202C said Ana\u200B Berg. ".repeat(500)],
  ])("%s", (_, input) => {
    const article = extract(input, { publishedAt: "2026-03-12" });
    expectSound(article, input);
    expectOrdered(article);
  });

  it("leave the prototype of every object as it was", () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    extract("“Why?” __proto__ said. “No,” Constructor said. Prototype (PROTO) told ToString.");
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});

describe("the last words of a text", () => {
  it.each([
    "Coastline posted on X",
    "Mara Lindqvist wrote on Facebook",
    "according to the",
    "Mara Lindqvist, who",
    "in a",
    "“",
    "said",
    "on Tuesday, March",
    "the ministers’",
    "Reuters",
    "U.S",
  ])("may be cut off: %s", (input) => {
    for (const text of [input, `${input}\n`, `Nobody came. ${input}`]) expectSound(extract(text), text);
  });
});

it("an empty text is a record with a note", () => {
  for (const input of ["", " \n\t", "\uFEFF"]) {
    const article = extract(input);
    expectSound(article, input);
    expect(article.notes.map(({ code }) => code)).toEqual(["empty-text"]);
  }
});
