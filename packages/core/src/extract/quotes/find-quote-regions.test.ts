import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marks, soup } from "../../../test/soup.js";
import { findParagraphs } from "../paragraphs/find-paragraphs.js";
import { findQuoteRegions } from "./find-quote-regions.js";
import type { QuoteRegion } from "./quote-region.js";

function read(text: string): QuoteRegion[] {
  return findQuoteRegions(
    text,
    findParagraphs(text).map(({ span }) => span),
  );
}

/** Each region with its marks; `>` before it for each region it stands in. */
const quotations = (text: string): string[] =>
  read(text).map(({ span, depth }) => ">".repeat(depth) + text.slice(span.start, span.end));

describe("quotation marks", () => {
  it.each([
    ["directional", "“Why?” she asked. “Why not?”", ["“Why?”", "“Why not?”"]],
    ["straight", '"Why?" she asked. "Why not?"', ['"Why?"', '"Why not?"']],
    ["guillemets", "«Why?» she asked.", ["«Why?»"]],
    ["low and high", "„Why?“ she asked.", ["„Why?“"]],
    ["of old wires", "``Why?'' she asked. ''Why not?''", ["``Why?''", "''Why not?''"]],
    ["an opening mark that closes", "“Why?“ she asked.", ["“Why?“"]],
    ["a closing mark that opens", "She asked: ”Why?” Nobody knew.", ["”Why?”"]],
    ["a straight mark that closes a curly one", '“Why?" she asked.', ['“Why?"']],
    ["single ones", "‘Nobody came,’ she said.", ["‘Nobody came,’"]],
    ["straight single ones", "'Nobody came,' she said.", ["'Nobody came,'"]],
    [
      "a wrong-direction single one that opens",
      "“He said, ’You know it,’ and left.”",
      ["“He said, ’You know it,’ and left.”", ">’You know it,’"],
    ],
  ])("are read: %s", (_, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });
});

describe("apostrophes", () => {
  it.each([
    ["inside words", "It’s the mayor’s, isn't it?"],
    ["of plural owners", "The ministers’ plan and the unions’ answer failed."],
    ["of a plural owner at the end", "The plan was the ministers’."],
    ["of dropped letters", "Rock ’n’ roll of the ’90s got ’em till ’tis done, ’cause it’s ’bout time."],
    ["straight, of dropped letters", "The '90s got 'em 'til the end."],
    ["of feet and inches", "The gate is 6' 2\" high."],
  ])("open no quotation: %s", (_, text) => {
    expect(quotations(text)).toEqual([]);
  });

  it.each([
    [
      "with apostrophes inside",
      "‘It’s the mayor’s plan, and we don’t want it,’ he said.",
      ["‘It’s the mayor’s plan, and we don’t want it,’"],
    ],
    ["with a plural owner inside", "‘The ministers’ plan is dead,’ he said.", ["‘The ministers’ plan is dead,’"]],
    ["with a decade inside", "‘Back in the ’90s we waited,’ he said.", ["‘Back in the ’90s we waited,’"]],
    ["that end with s", "She called it ‘a mess’ twice.", ["‘a mess’"]],
    ["two of them", "‘Yes,’ he said. ‘The unions’ answer is no.’", ["‘Yes,’", "‘The unions’ answer is no.’"]],
  ])("do not end a British quotation %s", (_, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });
});

describe("nesting", () => {
  it.each([
    ["single in double", "“She said ‘no’ to us,” he said.", ["“She said ‘no’ to us,”", ">‘no’"]],
    ["double in single", "‘She said “no” to us,’ he said.", ["‘She said “no” to us,’", ">“no”"]],
    ["straight single in straight double", "\"She said 'no' to us,\" he said.", ["\"She said 'no' to us,\"", ">'no'"]],
    ["three deep", "“A ‘b “c d” e’ f,” he said.", ["“A ‘b “c d” e’ f,”", ">‘b “c d” e’", ">>“c d”"]],
    ["closing together", "“He told us: ‘Go home.’” Nobody went.", ["“He told us: ‘Go home.’”", ">‘Go home.’"]],
    ["side by side", "“‘Yes’ or ‘no’,” he said.", ["“‘Yes’ or ‘no’,”", ">‘Yes’", ">‘no’"]],
  ])("%s", (_, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });
});

describe("a quotation that its paragraph does not close", () => {
  it("reaches to the paragraph's end and goes on in the next that opens with a mark", () => {
    const regions = read("“We waited.\n\n“Nobody came.” He left.");
    expect(regions.map(({ closed, continues, paragraph }) => ({ closed, continues, paragraph }))).toEqual([
      { closed: false, continues: false, paragraph: 0 },
      { closed: true, continues: true, paragraph: 1 },
    ]);
  });

  it("goes on over three paragraphs, nested quotation and all", () => {
    const regions = read("“One.\n“Two ‘inner’.\n“Three.”").filter(({ depth }) => depth === 0);
    expect(regions.map(({ continues }) => continues)).toEqual([false, true, true]);
  });

  it("does not go on where the next paragraph opens without a mark, or with one of another kind", () => {
    expect(read("“We waited.\nThen “nobody” came.").map(({ continues }) => continues)).toEqual([false, false]);
    expect(read("“We waited.\n«Nobody came.»").map(({ continues }) => continues)).toEqual([false, false]);
  });

  it("ends where another opening mark shows that it was never closed", () => {
    expect(quotations("“We waited. “Nobody came,” he said.")).toEqual(["“We waited.", "“Nobody came,”"]);
  });

  it("does not swallow the next paragraph", () => {
    expect(quotations("“We waited.\nNobody spoke.")).toEqual(["“We waited."]);
  });
});

it("tells whether a comma ends a quotation", () => {
  expect(read("“Yes,” he said. “No.”").map(({ endsWithComma }) => endsWithComma)).toEqual([true, false]);
});

it("takes marks with nothing between them for no quotation", () => {
  expect(quotations('An empty “” pair, "" and ‘’.')).toEqual([]);
});

describe.each([
  ["marks", marks],
  ["words and marks", soup],
  ["any text", fc.string({ unit: "grapheme", maxLength: 80 })],
])("in %s", (_, arbitrary) => {
  it("every region lies in its paragraph, its words inside its marks", () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const paragraphs = findParagraphs(text);
        for (const { span, inner, paragraph } of read(text)) {
          const block = paragraphs[paragraph]!.span;
          expect(block.start <= span.start && span.end <= block.end).toBe(true);
          expect(span.start < inner.start && inner.start < inner.end && inner.end <= span.end).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("regions nest or stand apart, in order, at the depth they say", () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const open: QuoteRegion[] = [];
        let last = -1;
        for (const region of read(text)) {
          expect(region.span.start).toBeGreaterThan(last);
          last = region.span.start;
          while (open.length > 0 && open.at(-1)!.span.end <= region.span.start) open.pop();
          const outer = open.at(-1);
          if (outer) expect(outer.inner.start <= region.span.start && region.span.end <= outer.inner.end).toBe(true);
          expect(region.depth).toBe(open.length);
          open.push(region);
        }
      }),
      { numRuns: 300, examples: [["“‘“‘’"], ["“’s“Q:''"]] },
    );
  });
});
