import type { Article } from "@org/core";
import type { Checked } from "../seed/checks.ts";
import { pairStatements } from "../seed/counterparts.ts";
import type { Seed } from "../seed/seed-data.ts";
import { makeArticle, makeStatement, placeOf } from "./fake-core.ts";

const text = [
  "Vladimir Putin told reporters that talks may begin.",
  "The Russians haven’t said much about it. The plan was criticized for its price.",
  "“Maybe he says: ’You know, we are open,’” Mr. Berg said in the call, according to the transcript.",
  "— This article is based on wire reports.",
].join("\n");

const at = (words: string): { start: number; end: number } => placeOf(text, words);
const described = (words: string): { start: number; end: number; text: string } => ({ ...at(words), text: words });

/** A small article in the form of the acceptance gold, with the quotations that the checks ask for by their ids. */
export const sampleSeed: Seed = {
  id: "sample",
  text,
  quotes: [
    {
      id: "q3",
      tier: "core",
      content: { spans: [at("that talks may begin")] },
      cue: described("told"),
      speaker: { ...described("Vladimir Putin"), canonical: "Vladimir Putin" },
      audience: described("reporters"),
    },
    {
      id: "q8",
      tier: "optional",
      content: { spans: [at("much about it")] },
      cue: described("haven’t said"),
      speaker: null,
    },
    {
      id: "q11",
      tier: "position",
      content: { spans: [at("its price")] },
      cue: described("criticized"),
      speaker: null,
      act: "criticize",
      target: described("The plan"),
    },
    {
      id: "q16",
      tier: "core",
      content: { spans: [at("“Maybe he says: ’You know, we are open,’”")] },
      cue: described("said in"),
      speaker: { ...described("Mr. Berg"), canonical: "Berg" },
      medium: described("in the call"),
      provenance: described("according to the transcript"),
    },
    {
      id: "q17",
      tier: "optional",
      content: { spans: [at("’You know, we are open,’")] },
      cue: described("says"),
      speaker: { ...described("he"), canonical: "Vladimir Putin" },
    },
  ],
  sourcingNotes: [described("This article is based on wire reports.")],
};

/** A record of that article in which everything that is checked holds. */
export function sampleArticle(): Article {
  return makeArticle(text, {
    statements: [
      makeStatement(text, {
        id: "s1",
        content: [at("that talks may begin")],
        cue: at("told"),
        speaker: at("Vladimir Putin"),
        more: { audience: [{ span: at("told reporters"), text: "told reporters" }] },
      }),
      makeStatement(text, { id: "s2", content: [at("much about it")], more: { negated: true } }),
      makeStatement(text, {
        id: "s3",
        content: [at("“Maybe he says: ’You know, we are open,’”")],
        speaker: at("Mr. Berg"),
        more: { via: ["src1"] },
      }),
      makeStatement(text, {
        id: "s4",
        content: [at("’You know, we are open,’")],
        speaker: placeOf(text, "he", text.indexOf("Maybe")),
        name: "Vladimir Putin",
        more: { nestedIn: "s3", hypothetical: true },
      }),
    ],
    positions: [
      {
        id: "p1",
        actorId: null,
        act: "criticize",
        target: { span: at("The plan"), text: "The plan" },
        content: at("its price"),
        polarity: "negative",
        basis: [],
        confidence: 1,
      },
    ],
    sourcing: [
      {
        id: "src1",
        kind: "transcript",
        span: at("the transcript"),
        text: "the transcript",
        scope: "statement",
        confidence: 1,
      },
      { id: "src2", kind: "wire", span: at("wire reports"), text: "wire reports", scope: "article", confidence: 1 },
    ],
  });
}

/** The sample ready to be checked. */
export function checkedSample(article: Article): Checked {
  return { seed: sampleSeed, article, statementFor: pairStatements(sampleSeed.quotes, article) };
}
