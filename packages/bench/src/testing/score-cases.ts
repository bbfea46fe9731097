import type { ScoreOptions } from "../metric/prepare.ts";
import type { GoldRow, RowQuote, RowSpeaker } from "../metric/quote-row.ts";
import type { Span } from "../metric/span.ts";

/** A small article with gold and predictions; its figures stand in `score-expected.json` under the name. */
export interface ScoreCase {
  name: string;
  gold: GoldRow[];
  predictions: Record<string, RowQuote[]>;
  options: ScoreOptions;
}

/** Writes a quotation by its words; `from` is where the words are looked for. */
interface Written {
  content: string[];
  cue?: string;
  speaker?: string;
  from?: number;
  more?: Partial<Omit<RowQuote, "content" | "cue" | "speaker">>;
  who?: Partial<RowSpeaker>;
}

function place(text: string, part: string, from: number): Span {
  const start = text.indexOf(part, from);
  if (start < 0) throw new Error(`the case has no words "${part}"`);
  return { start, end: start + part.length };
}

function row(text: string, { content, cue, speaker, from = 0, more = {}, who = {} }: Written): RowQuote {
  return {
    content: { spans: content.map((part) => place(text, part, from)) },
    cue: cue === undefined ? null : { ...place(text, cue, from), text: cue },
    speaker: speaker === undefined ? null : { ...place(text, speaker, from), text: speaker, ...who },
    ...more,
  };
}

const harbour = [
  "“We asked for years,” Mara Lindqvist said on Monday. “Nobody came.”",
  "She told the council that the bridge was “never meant for lorries” and would close.",
  "Critics fear a long detour, according to a port spokesman.",
  "“The ferry stays.",
  "“It stays until spring,” the mayor wrote.",
  "The plan was criticized as „too late“ and «too dear».",
  "Tom Berg: ”No comment.”",
  "The “Old Bridge” opened in 1931. It has been denied that it will fall.",
].join("\n");

const harbourGold: RowQuote[] = [
  row(harbour, {
    content: ["“We asked for years,”", "“Nobody came.”"],
    cue: "said",
    speaker: "Mara Lindqvist",
    more: { type: "direct" },
    who: { headType: "name", canonical: "Mara Lindqvist", head: place(harbour, "Lindqvist", 0) },
  }),
  row(harbour, {
    content: ["that the bridge was “never meant for lorries” and would close"],
    cue: "told",
    speaker: "She",
    more: { type: "mixed" },
    who: { headType: "pron", canonical: "Mara Lindqvist", canonicalBy: "hand", accept: ["Ms. Lindqvist"] },
  }),
  row(harbour, { content: ["a long detour"], cue: "fear", speaker: "Critics", more: { type: "indirect" } }),
  row(harbour, {
    content: ["Critics fear a long detour"],
    cue: "according to",
    speaker: "a port spokesman",
    more: { type: "indirect" },
    who: { headType: "nominal" },
  }),
  row(harbour, {
    content: ["“The ferry stays.\n“It stays until spring,”"],
    cue: "wrote",
    speaker: "the mayor",
    more: { type: "direct" },
  }),
  row(harbour, {
    content: ["„too late“ and «too dear»"],
    cue: "criticized",
    more: { type: "mixed", tier: "position" },
  }),
  row(harbour, { content: ["”No comment.”"], cue: ":", speaker: "Tom Berg", more: { type: "direct", tier: "core" } }),
  row(harbour, { content: ["that it will fall"], cue: "denied", more: { type: "indirect", tier: "optional" } }),
];

const harbourPredicted: RowQuote[] = [
  row(harbour, {
    content: ["“We asked for years,”"],
    cue: "said",
    speaker: "Lindqvist",
    who: { canonical: "Lindqvist" },
  }),
  row(harbour, { content: ["“Nobody came.”"], cue: "said on", speaker: "Monday" }),
  row(harbour, {
    content: ["the bridge was “never meant for lorries”"],
    cue: "told",
    speaker: "She",
    who: { canonical: "Mrs. Mara Lindqvist" },
  }),
  row(harbour, { content: ["a long detour, according to"], cue: "according to", speaker: "a port" }),
  row(harbour, { content: ["“The ferry stays."], speaker: "Critics" }),
  row(harbour, { content: ["“It stays until spring,”"], cue: "wrote", speaker: "the mayor", more: { type: "direct" } }),
  row(harbour, { content: ["„too late“"], cue: "criticized as", speaker: "The plan" }),
  row(harbour, { content: ["”No comment.”"], cue: ":", speaker: "Tom Berg", who: { canonical: null } }),
  row(harbour, { content: ["“Old Bridge”"] }),
  row(harbour, { content: ["that it will fall"], cue: "denied", speaker: "It has" }),
  row(harbour, { content: ["."], cue: "said", speaker: "Mara" }),
];

const dashes = '– Is it far? she asked.\n– Not at all, said the boy.\nHe thinks it is near. "Near is a"\n';

const dashesGold: RowQuote[] = [
  row(dashes, { content: ["Is it far?"], cue: "asked", speaker: "she", more: { type: "direct" } }),
  row(dashes, {
    content: ["Not at all"],
    cue: "said",
    speaker: "the boy",
    more: { type: "direct" },
    who: { spans: [place(dashes, "the", 0), place(dashes, "boy", 0)] },
  }),
  row(dashes, { content: ["it is near"], cue: "thinks", speaker: "He", more: { type: "indirect", speech: true } }),
];

const dashesPredicted: RowQuote[] = [
  row(dashes, { content: ["Is it far? she"], cue: "asked", speaker: "she", more: { type: "direct" } }),
  row(dashes, { content: ["Not at all"], cue: "said", speaker: "the", more: { type: "direct" } }),
  row(dashes, { content: ['"Near is a"'], speaker: "He" }),
];

const market = [
  "Anna Holm of the port said the U.S.-backed plan was “dead“. The mayor Tom Berg agreed: “Dead.”",
  "Anna Holm: “It is “over” now.”",
  "Nobody: why ask? “Well,” Tom Berg shrugged.",
].join("\n");

const marketGold: RowQuote[] = [
  row(market, {
    content: ["the U.S.-backed plan was “dead“"],
    cue: "said",
    speaker: "Anna Holm of the port",
    more: { type: "mixed" },
    who: { head: place(market, "Holm", 0), canonical: "Anna Holm", accept: ["the port authority"] },
  }),
  row(market, {
    content: ["“Dead.”"],
    cue: ":",
    speaker: "Tom Berg",
    more: { type: "direct" },
    who: { canonical: "Tom Berg" },
  }),
  row(market, { content: ["“It is “over” now.”"], cue: ":", speaker: "Anna Holm", from: 94, more: { type: "direct" } }),
  row(market, { content: ["“Well,”"], cue: "shrugged", speaker: "Tom Berg", from: 125, more: { type: "direct" } }),
];

const marketPredicted: RowQuote[] = [
  row(market, {
    content: ["backed plan was “dead“."],
    cue: "said",
    speaker: "Anna Holm",
    who: { canonical: "Port Authority" },
  }),
  row(market, { content: ["“Dead.”"], cue: " agreed:", speaker: "The mayor ", from: 59 }),
  row(market, { content: ["“Dead.”"], cue: "agreed", speaker: "Tom Berg", from: 59 }),
  row(market, { content: ["“It is “over” now.”"], cue: ": “", speaker: "Anna Holm", from: 94 }),
  row(market, { content: ["“It is “over” now.”"], cue: "?", speaker: "Anna Holm", from: 94 }),
  row(market, { content: ["over” now.”"], from: 94 }),
  row(market, { content: ["“Well,”"], cue: "why ask", speaker: "Tom Berg", from: 125 }),
];

const silent = "Nothing is said here. “Ever”";

const silentPredicted: RowQuote[] = [row(silent, { content: ["“Ever”"], cue: "said", speaker: "Nothing" })];

const articles: GoldRow[] = [
  { id: "harbour", text: harbour, quotes: harbourGold },
  { id: "dashes", text: dashes, quotes: dashesGold },
  { id: "market", text: market, quotes: marketGold },
  { id: "silent", text: silent, quotes: [] },
];

const predictions = {
  harbour: harbourPredicted,
  dashes: dashesPredicted,
  market: marketPredicted,
  silent: silentPredicted,
};

/** Own cases that between them meet every rule of the metric. */
export const scoreCases: readonly ScoreCase[] = [
  { name: "all", gold: articles, predictions, options: {} },
  { name: "speech", gold: articles, predictions, options: { speech: true } },
  { name: "core", gold: articles, predictions, options: { tier: "core" } },
  { name: "nothing predicted", gold: articles, predictions: {}, options: {} },
  { name: "nothing to find", gold: [{ id: "harbour", text: harbour, quotes: [] }], predictions, options: {} },
  {
    name: "gold itself",
    gold: articles,
    predictions: { harbour: harbourGold, dashes: dashesGold, market: marketGold },
    options: { speech: true },
  },
];
