import { createReadStream } from "node:fs";
import type { Located, Location } from "@org/library/sources";
import { suggestion } from "../cli/did-you-mean.js";
import { type Sample, sampleFile, sampleIndex } from "./sample-index.js";

const prefix = "sample:";

/** True for `sample:NAME`. */
export function isSampleName(input: string): boolean {
  return input.startsWith(prefix);
}

/** A sample as an input, with what its index tells about it. */
export function sampleLocation({ id, title, byline, publisher, publishedAt, section }: Sample): Location {
  return {
    name: `${prefix}${id}`,
    source: { file: `${prefix}${id}` },
    given: { title, publisher, publishedAt, section, ...(byline === null ? {} : { byline }) },
    open: () => createReadStream(sampleFile(id)),
  };
}

/** Finds the sample that `sample:NAME` stands for. */
export async function locateSample(input: string): Promise<Located> {
  const samples = await sampleIndex();
  const id = input.slice(prefix.length);
  const sample = samples.find((candidate) => candidate.id === id);
  if (sample) return { location: sampleLocation(sample) };
  const ids = samples.map((candidate) => candidate.id);
  const message = `there is no such sample; there are ${ids.join(", ")}.${suggestion(id, ids, prefix)}`.replace(
    /\.$/,
    "",
  );
  return { failure: { code: "not-found", message, input } };
}
