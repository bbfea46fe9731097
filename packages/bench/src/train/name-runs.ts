import {
  mayFollow,
  mostNameFeatures,
  nameFacts,
  nameFeatures,
  nameLabels,
  openRuns,
  readForNames,
} from "@org/core/training";
import type { NameDocument } from "../names/name-row.ts";
import { tokenLabels } from "../names/token-labels.ts";

/** A run of tokens as the tagger meets it: hashes of features, and the labels gold gives. */
export interface NameRun {
  hashes: Int32Array[];
  labels: Uint8Array;
}

/**
 * The runs of a document. A name that does not begin and end with tokens (“London” in “London-based”) is left out: the tagger could not name it,
 * and a rule finds it.
 */
export function nameRuns({ text, names }: NameDocument): NameRun[] {
  const reading = readForNames(text);
  const { facts } = nameFacts(reading);
  const starts = new Set(reading.tokens.map(({ start }) => start));
  const ends = new Set(reading.tokens.flatMap(({ end, text: word }) => (word.endsWith(".") ? [end, end - 1] : [end])));
  const whole = names.filter(({ start, end }) => starts.has(start) && ends.has(end));
  const labels = tokenLabels(reading.tokens, whole).map((label) => nameLabels.indexOf(label));
  const buffer = new Int32Array(mostNameFeatures);
  return openRuns(facts).map(({ from, to }) => {
    const hashes: Int32Array[] = [];
    for (let at = from; at < to; at++) hashes.push(buffer.slice(0, nameFeatures(facts, at, buffer)));
    const run = Uint8Array.from(labels.slice(from, to));
    // A name cut by a line or sentence begins anew behind it.
    if (run[0] !== undefined && run[0] > 0 && !mayFollow(run[0], 0)) run[0]--;
    return { hashes, labels: run };
  });
}
