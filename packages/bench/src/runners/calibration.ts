import { askedQuoteSet, quoteSetOptions } from "../asked-quote-set.ts";
import { type Answer, type Answers, readAnswers, type Unspoken } from "../calibration/answer.ts";
import { byHead, byName, speakerTrials, statementTrials, strictly } from "../calibration/groups.ts";
import { atLeast, expectedCalibrationError, reliability, shareRight, type Trial } from "../calibration/reliability.ts";
import { quoteSets } from "../data/quote-sets.ts";
import { extractSet } from "../extract-set.ts";
import type { Runner } from "../runner.ts";
import { figures, outOf, percent, type Section } from "../table.ts";

const thresholds = [0.9, 0.8, 0.7] as const;

/** A group of answers that is judged by itself, with the number of gold items it could cover. */
interface Group {
  name: string;
  answers: readonly Answer[];
  gold: number;
}

function reliabilitySection(title: string, columns: Readonly<Record<string, readonly Trial[]>>): Section {
  const tables = Object.values(columns).map(reliability);
  const rows = Array.from({ length: 10 }, (_, index) => [
    `${(index / 10).toFixed(1)}–${((index + 1) / 10).toFixed(1)}`,
    ...tables.flatMap((bins) => {
      const bin = bins[index];
      if (!bin || bin.count === 0) return ["0", "–", "–"];
      return [String(bin.count), percent(bin.confidence), percent(bin.right)];
    }),
  ]);
  const errors = Object.values(columns).flatMap((trials) => [
    String(trials.length),
    "",
    percent(expectedCalibrationError(trials)),
  ]);
  return {
    title,
    table: figures(
      ["confidence", ...Object.keys(columns).flatMap((name) => [`${name}: n`, "mean", "right"])],
      [...rows, ["all; calibration error", ...errors]],
    ),
  };
}

function thresholdSection(groups: readonly Group[]): Section {
  const rows = groups.flatMap(({ name, answers, gold }) =>
    thresholds.map((threshold) => {
      const head = atLeast(speakerTrials(answers, byHead), threshold);
      const strict = atLeast(speakerTrials(answers, strictly), threshold);
      const named = atLeast(speakerTrials(answers, byName), threshold);
      return [
        `${name}, from ${threshold}`,
        percent(shareRight(head)),
        outOf(head.filter(({ right }) => right).length, head.length),
        percent(shareRight(strict)),
        percent(shareRight(named)),
        outOf(named.filter(({ right }) => right).length, named.length),
        percent(gold === 0 ? 0 : head.length / gold),
      ];
    }),
  );
  return {
    title: "The speaker from a confidence upwards, percent",
    table: figures(["", "head right", "", "strict", "name right", "", "of gold"], rows),
    lines: [
      "head right: our words for the speaker cover the head word of gold's, as in the headline figure (gold without speaker wants none); strict: the same, but a statement that gold does not have counts as wrong; name right: our name for the speaker agrees with gold's, where gold has one (it took them from a coreference tool, and they are not always right); of gold: share of gold's items that we found and gave a speaker of this confidence.",
    ],
  };
}

function unspokenSection(unspoken: readonly Unspoken[]): Section {
  const rows = [
    { name: "speech", items: unspoken.filter(({ inScope }) => inScope) },
    { name: "all attributions", items: unspoken },
  ].map(({ name, items }) => {
    const found = items.flatMap(({ speaker }) => speaker ?? []);
    const named = found.filter(({ entityId }) => entityId !== null).length;
    const worded = found.filter(({ span }) => span !== null).length;
    return [
      name,
      String(items.length),
      outOf(items.length - named, items.length),
      percent(items.length === 0 ? 1 : 1 - named / items.length),
      outOf(found.length - named, found.length),
      percent(found.length === 0 ? 1 : 1 - named / found.length),
      percent(found.length === 0 ? 1 : 1 - worded / found.length),
    ];
  });
  return {
    title: "Statements whose gold has no speaker: how often we name nobody",
    table: figures(["", "gold", "nobody, of all", "%", "nobody, of those found", "%", "not even words, %"], rows),
  };
}

function flatten(all: readonly Answers[], part: "fragments" | "statements"): Answer[] {
  return all.flatMap((answers) => answers[part]);
}

function groupsOf(all: readonly Answers[]): [fragments: Group, direct: Group, statements: Group] {
  const gold = (part: keyof Answers["gold"]): number => all.reduce((total, answers) => total + answers.gold[part], 0);
  const statements = flatten(all, "statements");
  const direct = statements.filter(({ statement }) => statement.kind === "direct");
  return [
    { name: "direct fragments", answers: flatten(all, "fragments"), gold: gold("fragments") },
    { name: "direct statements", answers: direct, gold: gold("direct") },
    { name: "all statements", answers: statements, gold: gold("statements") },
  ];
}

/** Tells whether the confidences of the record mean what they say. */
export const calibration: Runner = {
  name: "calibration",
  summary: "whether confidence means what it says: reliability tables, calibration error, precision where we are sure",
  needs: "quotes/polnear.*",
  options: quoteSetOptions,
  *run(request) {
    const { set, rows } = askedQuoteSet(request);
    const all = extractSet(request.core, rows).map(readAnswers);
    const groups = groupsOf(all);
    const [fragments, direct, statements] = groups;
    yield { lines: [`${set}: ${quoteSets[set]?.about}; judged is what gold attributes, whatever the cue.`] };
    yield thresholdSection(groups);
    yield reliabilitySection("Confidence in the speaker, by the head word, percent", {
      [fragments.name]: speakerTrials(fragments.answers, byHead),
      [direct.name]: speakerTrials(direct.answers, byHead),
      [statements.name]: speakerTrials(statements.answers, byHead),
    });
    yield reliabilitySection("Confidence in the speaker, by the full name, percent", {
      [fragments.name]: speakerTrials(fragments.answers, byName),
      [direct.name]: speakerTrials(direct.answers, byName),
      [statements.name]: speakerTrials(statements.answers, byName),
    });
    yield unspokenSection(all.flatMap(({ unspoken }) => unspoken));
    yield {
      ...reliabilitySection("Confidence in the statement, percent", {
        "some words": statementTrials(statements.answers, ({ met }) => met),
        "half the words": statementTrials(statements.answers, ({ found }) => found),
      }),
      lines: [
        "A statement is right when gold attributes some of its words, or at least half of the words of both, to somebody.",
      ],
    };
    return true;
  },
};
