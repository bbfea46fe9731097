import { nameOutcome } from "../canonical/outcome.ts";
import type { PreparedQuote } from "../metric/prepare.ts";
import { overlaps, trimEdges } from "../metric/span.ts";
import { intersectionOverUnion } from "../metric/tokens.ts";
import { figures, percent, type Section, type Table } from "../table.ts";
import type { Comparison, ErrorKind } from "./case.ts";
import type { ComparedArticle } from "./compare.ts";
import { Counts } from "./counts.ts";
import { cueKey } from "./cue-key.ts";
import { headTypeOf, speakerOutcome } from "./find-cases.ts";

const longestList = 15;

function shareTable(heading: string, hit: string, counts: Counts): Table {
  const rows = counts
    .top(longestList)
    .map(({ key, hits, total }) => [key, String(hits), String(total), percent(hits / total)]);
  return figures([heading, hit, "of", "%"], rows);
}

const outcomes = ["right", "wrong", "null", "not found"] as const;

function outcomeTable(
  heading: string,
  comparisons: readonly Comparison[],
  keyOf: (comparison: Comparison) => string,
): Table {
  const keys = [...new Set(comparisons.map(keyOf))].sort();
  const row = (key: string, members: readonly Comparison[]): string[] => {
    const counts = outcomes.map((outcome) => members.filter((member) => speakerOutcome(member) === outcome).length);
    return [key, ...counts.map(String), percent((counts[0] ?? 0) / Math.max(1, members.length))];
  };
  const rows = keys.map((key) =>
    row(
      key,
      comparisons.filter((comparison) => keyOf(comparison) === key),
    ),
  );
  return figures([heading, ...outcomes, "right %"], [...rows, row("all", comparisons)]);
}

/** Where the headline figure is lost: each gold fragment of direct speech, by how gold names the speaker and by how we found ours. */
function speakerSummary(articles: readonly ComparedArticle[]): Section[] {
  const fragments = articles.flatMap((article) => article.fragments);
  const indirect = articles
    .flatMap((article) => article.quotes)
    .filter(({ gold, article }) => gold?.type === "indirect" && article.inScope(gold));
  const stray = articles.reduce((total, article) => total + article.strayFragments, 0);
  const method = ({ statement }: Comparison): string => statement?.speaker.method ?? "(not found)";
  return [
    {
      title: `Speakers of direct speech, by fragment (and ${stray} fragments of ours that gold does not have)`,
      table: outcomeTable("gold speaker", fragments, headTypeOf),
    },
    { table: outcomeTable("our method", fragments, method) },
    { title: "Speakers of indirect speech", table: outcomeTable("gold speaker", indirect, headTypeOf) },
    { table: outcomeTable("our method", indirect, method) },
  ];
}

/** Whose names are wrong, by how gold names the speaker. */
function canonicalSummary(articles: readonly ComparedArticle[]): Section[] {
  const named = articles
    .flatMap((article) => article.quotes)
    .filter((comparison) => nameOutcome(comparison) !== null && nameOutcome(comparison) !== "not found");
  return sharesOf(
    "Names of speakers not right, of statements found",
    "not right",
    { "gold speaker": headTypeOf, "our method": ({ statement }) => statement?.speaker.method ?? "" },
    named,
    (comparison) => nameOutcome(comparison) !== "right",
  );
}

function sharesOf(
  title: string,
  hit: string,
  keys: Readonly<Record<string, (comparison: Comparison) => string>>,
  comparisons: readonly Comparison[],
  isHit: (comparison: Comparison) => boolean,
): Section[] {
  return Object.entries(keys).map(([heading, keyOf], index) => {
    const counts = new Counts();
    for (const comparison of comparisons) counts.add(keyOf(comparison), isHit(comparison));
    return { ...(index === 0 ? { title } : {}), table: shareTable(heading, hit, counts) };
  });
}

function missedSummary(articles: readonly ComparedArticle[]): Section[] {
  const gold = articles
    .flatMap((article) => article.quotes)
    .filter((comparison) => comparison.gold && comparison.article.inScope(comparison.gold));
  return sharesOf(
    "Missed, of gold in the speech scope",
    "missed",
    { type: ({ gold }) => gold?.type ?? "", "gold cue": ({ gold }) => cueKey(gold?.row.cue?.text) },
    gold,
    ({ ours }) => ours === null,
  );
}

function spuriousSummary(articles: readonly ComparedArticle[]): Section[] {
  const ours = articles.flatMap((article) => article.quotes).filter((comparison) => comparison.ours);
  return sharesOf(
    "Spurious, of ours (gold has nothing there, in any scope)",
    "spurious",
    {
      type: (comparison) => comparison.ours?.type ?? "",
      "our cue": ({ statement }) => statement?.cue?.lemma ?? "(no cue)",
      "our method": ({ statement }) => statement?.speaker.method ?? "",
    },
    ours,
    ({ gold }) => gold === null,
  );
}

const rightEdge = "(right)";

/** The first words of the stretch between where gold and ours begin (or end): what we took too much (+) or too little (−). */
function edgeWords({ gold, ours, article }: Comparison, edge: "start" | "end"): string {
  const spans = [gold, ours].map((quote) => {
    const content = quote?.content ?? [];
    return trimEdges(article.text, { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 })[edge];
  });
  const [truth = 0, mine = 0] = spans;
  if (truth === mine) return rightEdge;
  const stretch = article.text
    .slice(Math.min(truth, mine), Math.max(truth, mine))
    .trim()
    .split(/\s+/)
    .slice(0, 2)
    .join(" ");
  const tooMuch = edge === "start" ? mine < truth : mine > truth;
  return `${tooMuch ? "+" : "−"} ${stretch.toLowerCase()}`;
}

function contentSummary(articles: readonly ComparedArticle[]): Section[] {
  const pairs = articles.flatMap((article) => article.quotes).filter(({ gold, ours }) => gold && ours);
  const exact = ({ gold, ours }: Comparison): boolean =>
    gold !== null && ours !== null && intersectionOverUnion(gold.ids, ours.ids) === 1;
  const byType = sharesOf(
    "Content not exact, of pairs that overlap",
    "wrong",
    { "gold type": ({ gold }) => gold?.type ?? "", "gold cue": ({ gold }) => cueKey(gold?.row.cue?.text) },
    pairs,
    (comparison) => !exact(comparison),
  );
  const edges = (["start", "end"] as const).map((edge) => {
    const counts = new Counts();
    for (const comparison of pairs) {
      const key = edgeWords(comparison, edge);
      counts.add(key, key !== rightEdge);
    }
    return { table: shareTable(`${edge}: + too much, − too little`, "times", counts) };
  });
  return [...byType, ...edges];
}

function sharesCue(a: PreparedQuote, b: PreparedQuote): boolean {
  return overlaps(a.cue, b.cue);
}

/** Cues are looked for among all cues of the article, whatever their content: a right cue with wrong content is no missed cue. */
function cueSummary(articles: readonly ComparedArticle[]): Section[] {
  const missed = new Counts();
  const spurious = new Counts();
  for (const { gold, predicted, inScope } of articles.map(({ article }) => article)) {
    for (const truth of gold)
      if (truth.cue && inScope(truth))
        missed.add(cueKey(truth.row.cue?.text), !predicted.some((ours) => sharesCue(truth, ours)));
    for (const ours of predicted)
      if (ours.cue) spurious.add(cueKey(ours.row.cue?.text), !gold.some((truth) => sharesCue(truth, ours)));
  }
  return [
    { title: "Cues missed, of gold in the speech scope", table: shareTable("gold cue", "missed", missed) },
    { title: "Cues of ours where gold has none", table: shareTable("our cue", "spurious", spurious) },
  ];
}

const summaries: Readonly<Record<ErrorKind, (articles: readonly ComparedArticle[]) => Section[]>> = {
  speaker: speakerSummary,
  canonical: canonicalSummary,
  cue: cueSummary,
  content: contentSummary,
  spurious: spuriousSummary,
  missed: missedSummary,
};

/** The counts of one kind of error, so that it can be seen where most is lost. */
export function summarize(kind: ErrorKind, articles: readonly ComparedArticle[]): Section[] {
  return summaries[kind](articles);
}
