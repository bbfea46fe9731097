import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Article, extract, readText } from "@org/core";
import { listSamples, type Sample, samplesFolder } from "./sample-list";

/** A sample with its record and its neighbours in the list. */
export interface SampleArticle {
  sample: Sample;
  article: Article;
  previous: Sample | null;
  next: Sample | null;
}

/** Records by sample id. The files do not change while the site runs, so each is read and extracted once. */
const records = new Map<string, Promise<Article>>();

async function extractSample({ id, title, byline, publisher, publishedAt, section }: Sample): Promise<Article> {
  const text = await readFile(join(samplesFolder, `${id}.txt`), "utf8");
  const given = { title, publisher, publishedAt, section, ...(byline === null ? {} : { byline }) };
  return extract(readText(text, given, { kind: "text", file: `${id}.txt` }));
}

function recordOf(sample: Sample): Promise<Article> {
  const known = records.get(sample.id);
  if (known) return known;
  const record = extractSample(sample);
  // A file that could not be read this time may be there the next time.
  record.catch(() => records.delete(sample.id));
  records.set(sample.id, record);
  return record;
}

/** The sample of this id, or null. Only ids of the list are ever made into file names. */
export async function loadSample(id: string): Promise<SampleArticle | null> {
  const samples = await listSamples();
  const index = samples.findIndex((candidate) => candidate.id === id);
  const sample = samples[index];
  if (!sample) return null;
  const article = await recordOf(sample);
  return { sample, article, previous: samples[index - 1] ?? null, next: samples[index + 1] ?? null };
}
