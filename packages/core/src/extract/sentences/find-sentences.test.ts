import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { soup } from "../../../test/soup.js";
import type { Span } from "../../schema/index.js";
import { reportsQuotation } from "../cues/reports-quotation.js";
import { findParagraphs } from "../paragraphs/find-paragraphs.js";
import { findQuoteRegions } from "../quotes/find-quote-regions.js";
import { findSentences } from "./find-sentences.js";

function read(text: string): { paragraphs: Span[]; sentences: { span: Span; paragraph: number }[] } {
  const paragraphs = findParagraphs(text).map(({ span }) => span);
  const regions = findQuoteRegions(text, paragraphs);
  return { paragraphs, sentences: findSentences(text, paragraphs, regions, (at) => reportsQuotation(text, at)) };
}

/** The sentences of a text, cut where a bar stands in it. */
function expectCuts(marked: string): void {
  const text = marked.replaceAll(" | ", " ");
  const found = read(text).sentences.map(({ span }) => text.slice(span.start, span.end));
  expect(found.join(" | ")).toBe(marked);
}

describe("full stops", () => {
  it.each([
    "The council met. | Nobody came.",
    "Nobody came! | Why? | The doors were shut… | Then it rained.",
    "It cost 3.5 million. | The bridge is 2.2 miles long.",
    "She left (early.) | He stayed.",
    "It ended. | 12 people stayed.",
    "Who knew?! | Nobody did.",
  ])("end sentences: %s", (marked) => {
    expectCuts(marked);
  });

  it.each([
    "The U.S. Army and the U.K. Navy met Mr. Reid, Rep. Ana Berg and Dr. J. R. Holm.",
    "Harbour Inc. shares fell after Jan. 14 in St. Ives.",
    "Gen. Tom Reid and Sen. Ana Berg, D-Ore., spoke at 9 a.m. on Tuesday.",
    "The case, No. 14, was heard.",
    "He moved to Washington, D.C., in May.",
    "Visit example.org now.",
    "The judges upheld Roe v. Wade, as in Reid v. Holm.",
    "It has many parts (e.g. The Long Way), some of them old (c. 1580).",
    "He starred in Go! (1998) and on the grid. (credit: Ana Berg)",
    "The plan (p. 12) says so, as it did ca. 1990.",
    "2. Methods of the council",
    "4.1. The bridge",
  ])("of abbreviations do not: %s", (marked) => {
    expectCuts(marked);
  });

  it.each([
    "He came home to the U.S. | The mayor met him.",
    "They met at 9 a.m. | She spoke first.",
    "He works for Harbour Inc. | It makes boats.",
    "Asked again, he said no. | Nobody asked why.",
    "She posted it on X. | Nobody spoke.",
    "It stands on www.example.org. | Names are told there.",
    "They ate at Sylvia’s. | Nobody paid.",
    "It opened in 1998. [1 – 3] | The mayor came.",
    "Nobody is taller than I. | The mayor is.",
    "The vote was yes to Plan B. | The mayor left.",
    "It opened in 1998. [3] [14] | The mayor came. [2]",
    "She called it “a ruin.” [5] | Nobody spoke.",
    "She came in 1998. | [Laughter] Nobody spoke.",
  ])("of abbreviations do where a sentence follows: %s", (marked) => {
    expectCuts(marked);
  });
});

describe("a quotation", () => {
  it.each([
    "“We waited. Nobody came. Why?” she asked.",
    "“Why?” she asked. | “Why not?”",
    "“Stop!” Mayor Ana Berg shouted. | Nobody stopped.",
    "“Why?” asked Ana Berg, the mayor, on Tuesday.",
    "“Nobody came,” she said. | “We waited.”",
    "She said: “We waited. Nobody came.” | Then she left.",
    "He called it “a mess.” | The council laughed.",
    "“We waited.” | The mayor left.",
    "‘Why wait?’ he asked. | ‘Go home.’",
    '"Why?" she asked. | "Why not?"',
    "“You know? I’d say no,” he said, “and go.”",
    "The “big” plan failed. | It cost too much.",
  ])("is never cut, and ends a sentence unless what follows reports it: %s", (marked) => {
    expectCuts(marked);
  });
});

it("does not cross paragraphs", () => {
  expect(read("No stop here\nNobody came").sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
});

describe.each([
  ["words and marks", soup],
  ["any text", fc.string({ unit: "grapheme", maxLength: 80 })],
])("in %s sentences", (_, arbitrary) => {
  it("stand in order inside their paragraphs", () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const { paragraphs, sentences } = read(text);
        let at = 0;
        for (const { span, paragraph } of sentences) {
          const block = paragraphs[paragraph]!;
          expect(at <= span.start && span.start < span.end).toBe(true);
          expect(block.start <= span.start && span.end <= block.end).toBe(true);
          at = span.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it("cover every character that is not blank", () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const { sentences } = read(text);
        const gaps = [{ end: 0 }, ...sentences.map(({ span }) => span)].map(({ end }, index) =>
          text.slice(end, sentences[index]?.span.start ?? text.length),
        );
        expect(gaps.join("").trim()).toBe("");
      }),
      { numRuns: 300 },
    );
  });

  it("cut no quotation", () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const { paragraphs, sentences } = read(text);
        const edges = sentences.flatMap(({ span }) => [span.start, span.end]);
        for (const { span, depth } of findQuoteRegions(text, paragraphs)) {
          if (depth > 0) continue;
          expect(edges.filter((edge) => span.start < edge && edge < span.end)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
