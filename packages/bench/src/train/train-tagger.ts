import { featureKey, hashWords, mostFeatures, tagFeatures, tagNames } from "@org/core/training";
import { numbersFrom } from "../random.ts";
import type { TaggedSentence } from "../tagging/treebank.ts";
import { AveragedPerceptron, FeatureIndex } from "./averaged-perceptron.ts";

export interface TaggerTraining {
  keyBits: number;
  rounds: number;
  /** Features seen less often are left out. */
  leastSeen: number;
  seed: number;
}

/** Sentences one after the other make paragraphs of this many, as a tagger meets them. */
const longestParagraph = 4;

interface Paragraph {
  hashes: ReturnType<typeof hashWords>;
  tags: Uint8Array;
}

function toParagraphs(sentences: readonly TaggedSentence[], seed: number): Paragraph[] {
  const next = numbersFrom(seed);
  const paragraphs: Paragraph[] = [];
  for (let at = 0; at < sentences.length; ) {
    const size = 1 + Math.floor(next() * longestParagraph);
    const group = sentences.slice(at, at + size);
    const hashes = hashWords(group.flatMap(({ tokens }) => tokens));
    paragraphs.push({
      hashes,
      tags: Uint8Array.from(group.flatMap(({ tags }) => [...tags])),
    });
    at += size;
  }
  return paragraphs;
}

function countFeatures(paragraphs: readonly Paragraph[], keyBits: number): Map<number, number> {
  const counts = new Map<number, number>();
  const features = new Int32Array(mostFeatures);
  for (const { hashes, tags } of paragraphs)
    for (let at = 0; at < tags.length; at++) {
      const count = tagFeatures(hashes, tags, at, features);
      for (let index = 0; index < count; index++) {
        const key = featureKey(features[index]!, keyBits);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  return counts;
}

function shuffle<Item>(items: Item[], next: () => number): void {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(next() * (index + 1));
    [items[index], items[other]] = [items[other] as Item, items[index] as Item];
  }
}

/** Trains the tagger on its own guesses for the tags before, as it will have no others. The same data and seed give the same weights. */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  { keyBits, rounds, leastSeen, seed }: TaggerTraining,
  progress: (what: string) => void,
): AveragedPerceptron {
  const paragraphs = toParagraphs(sentences, seed);
  const index = new FeatureIndex(keyBits, countFeatures(paragraphs, keyBits), leastSeen);
  const perceptron = new AveragedPerceptron(index, tagNames.length);
  const features = new Int32Array(mostFeatures);
  const rows = new Int32Array(mostFeatures);
  const next = numbersFrom(seed + 1);
  for (let round = 1; round <= rounds; round++) {
    shuffle(paragraphs, next);
    let right = 0;
    let all = 0;
    for (const { hashes, tags } of paragraphs) {
      const guesses = new Uint8Array(tags.length);
      for (let at = 0; at < tags.length; at++) {
        const count = tagFeatures(hashes, guesses, at, features);
        let known = 0;
        for (let feature = 0; feature < count; feature++) {
          const row = index.rowOf(features[feature]!);
          if (row >= 0) rows[known++] = row;
        }
        const guess = perceptron.predict(rows, known);
        perceptron.learn(rows, known, tags[at]!, guess);
        guesses[at] = guess;
        all++;
        if (guess === tags[at]) right++;
      }
    }
    progress(`round ${round}: ${((100 * right) / all).toFixed(2)} % right, ${index.size} features`);
  }
  return perceptron;
}
