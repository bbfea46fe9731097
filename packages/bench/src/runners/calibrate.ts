import { writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { fitShares, withShares } from "../calibration/fit.ts";
import { byHead, byName, speakerTrials, statementTrials } from "../calibration/groups.ts";
import { atLeast, expectedCalibrationError, shareRight } from "../calibration/reliability.ts";
import { sharesFile } from "../calibration/shares-file.ts";
import { type WeighedAnswer, type WeighedAnswers, weighedAnswers } from "../calibration/weighed-answers.ts";
import { readQuoteSet } from "../data/quote-sets.ts";
import { countOption, type Runner, textOption } from "../runner.ts";
import { figures, outOf, percent, type Section } from "../table.ts";

const sharesPath = resolve(import.meta.dirname, "../../../core/src/extract/confidence/shares.ts");

/** Counted in one half of the articles, measured in the other, and the other way round: each answer has a confidence that it did not make. */
function crossed(all: readonly WeighedAnswers[]): { statements: WeighedAnswer[]; fragments: WeighedAnswer[] } {
  const halves = [0, 1].map((half) => all.filter((_, index) => index % 2 === half));
  const [first = [], second = []] = halves;
  const measured = [
    { fitted: first, held: second },
    { fitted: second, held: first },
  ].map(({ fitted, held }) => {
    const shares = fitShares(fitted.flatMap(({ statements }) => statements));
    return {
      statements: withShares(
        held.flatMap(({ statements }) => statements),
        shares,
      ),
      fragments: withShares(
        held.flatMap(({ fragments }) => fragments),
        shares,
      ),
    };
  });
  return {
    statements: measured.flatMap(({ statements }) => statements),
    fragments: measured.flatMap(({ fragments }) => fragments),
  };
}

function crossSection({ statements, fragments }: ReturnType<typeof crossed>): Section {
  const row = (name: string, trials: ReturnType<typeof speakerTrials>): string[] => {
    const sure = atLeast(trials, 0.9);
    return [
      name,
      String(trials.length),
      percent(expectedCalibrationError(trials)),
      percent(shareRight(sure)),
      percent(trials.length === 0 ? 0 : sure.length / trials.length),
    ];
  };
  return {
    title: "Counted in one half of the articles, measured in the other, percent",
    table: figures(
      ["", "n", "calibration error", "right from 0.9", "share from 0.9"],
      [
        row("speakers of direct fragments, head", speakerTrials(fragments, byHead)),
        row("speakers of direct fragments, name", speakerTrials(fragments, byName)),
        row("speakers of all statements, head", speakerTrials(statements, byHead)),
        row("speakers of all statements, name", speakerTrials(statements, byName)),
        row(
          "statements, some words",
          statementTrials(statements, ({ met }) => met),
        ),
      ],
    ),
  };
}

const guesses = new Set(["adjacent-mention", "continuation"]);

/** What guesses cost when those below a confidence are left open: 1 for a wrong speaker, a half for none. */
function guessSection(fragments: readonly WeighedAnswer[]): Section {
  const guessed = speakerTrials(
    fragments.filter(({ statement }) => guesses.has(statement.speaker.method)),
    byHead,
  );
  const rows = [0, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7].map((margin) => {
    const kept = atLeast(guessed, margin);
    const wrong = kept.filter(({ right }) => !right).length;
    const open = guessed.length - kept.length;
    return [String(margin), outOf(kept.length - wrong, kept.length), String(open), (wrong + open / 2).toFixed(1)];
  });
  return {
    title: "Guesses by their place alone: what is left open below a confidence, and what that costs",
    table: figures(["least confidence", "right of given", "open", "cost"], rows),
  };
}

/** Counts how often which evidence is right and writes the confidences of the extractor. */
export const calibrate: Runner = {
  name: "calibrate",
  summary: "counts on PolNeAR train how often which evidence is right, and writes core's table of confidences",
  needs: "quotes/polnear.train",
  options: {
    limit: { type: "string", value: "N", help: "only the first articles" },
    out: { type: "string", value: "FILE", help: "the file to write (packages/core/src/extract/confidence/shares.ts)" },
  },
  *run(request) {
    const rows = readQuoteSet("polnear.train", countOption(request, "limit", Number.POSITIVE_INFINITY));
    const all = rows.map(weighedAnswers);
    const held = crossed(all);
    yield crossSection(held);
    yield guessSection(held.fragments);
    const file = textOption(request, "out") || sharesPath;
    writeFileSync(file, sharesFile(fitShares(all.flatMap(({ statements }) => statements)), rows.length));
    yield { lines: [`Wrote ${relative(process.cwd(), file)}: build core, and measure with "bench calibration".`] };
    return true;
  },
};
