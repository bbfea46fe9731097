import {
  featureKey,
  type ModelFile,
  mayFollow,
  modelCards,
  nameLabels,
  packWeights,
  transitionFeature,
} from "@org/core/training";
import { readNameCorpus } from "../names/name-corpus.ts";
import type { NameDocument } from "../names/name-row.ts";
import { readNameSet } from "../names/name-sets.ts";
import { ChainModel, type TrainingRun } from "./chain-model.ts";
import { nameRuns } from "./name-runs.ts";

/** What is learned from, and how much a document of it counts. Academic and text books use acronyms and terms as news does not. */
const sets: readonly { name: string; weight: number; leaveOut?: RegExp }[] = [
  { name: "wikigold", weight: 1 },
  { name: "gum_ccby", weight: 1, leaveOut: /^GUM_academic_/ },
  { name: "gum_ccbysa", weight: 1, leaveOut: /^GUM_textbook_/ },
  { name: "uner_ewt_dev", weight: 1 },
  { name: "uner_ewt_test", weight: 1 },
  { name: "uner_pud_news", weight: 1 },
  { name: "uner_pud_wiki", weight: 1 },
];

/** How much an article of our own corpus counts: it is the only modern world news among them. */
const corpusWeight = 3;

/** Features seen less often are left out. */
const leastSeen = 2;

const keyBits = 24;

/** What a whole weight of 1 stands for, in natural logarithms. */
const scale = 0.03;

const options = { rounds: 14, averaged: 4, rate: 0.015, shrink: 0.85, penalty: 0.3, seed: 7 };

interface WeightedRun {
  hashes: Int32Array[];
  labels: Uint8Array;
  weight: number;
}

/** All documents that may be learned from; those that names are measured on are not among them. */
function* documents(): Generator<{ document: NameDocument; weight: number }> {
  const measured = new Set(readNameSet("gum_news").map(({ id }) => id));
  for (const { name, weight, leaveOut } of sets)
    for (const document of readNameSet(name))
      if (!measured.has(document.id) && !leaveOut?.test(document.id)) yield { document, weight };
  for (const document of readNameCorpus()) yield { document, weight: corpusWeight };
}

/** Numbers the features that are seen often enough, by their key. */
function rowsOf(runs: readonly WeightedRun[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { hashes } of runs)
    for (const features of hashes)
      for (const hash of features) {
        const key = featureKey(hash, keyBits);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  const rows = new Map<number, number>();
  for (const [key, count] of counts) if (count >= leastSeen) rows.set(key, rows.size);
  return rows;
}

function toTraining({ hashes, labels, weight }: WeightedRun, rows: ReadonlyMap<number, number>): TrainingRun {
  const features = hashes.map((list) =>
    Int32Array.from([...list].map((hash) => rows.get(featureKey(hash, keyBits)) ?? -1).filter((row) => row >= 0)),
  );
  return { features, labels, weight };
}

/** Trains the tagger of names on everything that may be passed on. The same data give the same weights. */
export function trainNames(progress: (what: string) => void): ModelFile {
  const runs: WeightedRun[] = [];
  for (const { document, weight } of documents()) for (const run of nameRuns(document)) runs.push({ ...run, weight });
  const rows = rowsOf(runs);
  progress(`${runs.length} runs, ${rows.size} features`);
  const labels = nameLabels.length;
  const model = new ChainModel({ ...options, labels, rows: rows.size, mayFollow });
  model.learn(
    runs.map((run) => toTraining(run, rows)),
    progress,
  );
  const whole = (weights: Float64Array, row: number): number[] =>
    [...weights.subarray(row * labels, (row + 1) * labels)].map((weight) => Math.round(weight / scale));
  const features = [...rows].map(([key, row]) => ({ key, weights: whole(model.weights, row) }));
  nameLabels.forEach((_, before) => {
    const weights = whole(model.transitions, before).map((weight, label) => (mayFollow(label, before) ? weight : 0));
    features.push({ key: featureKey(transitionFeature(before), keyBits), weights });
  });
  return {
    ...modelCards.names,
    labels: [...nameLabels],
    scale,
    packed: packWeights(features, keyBits),
  };
}
