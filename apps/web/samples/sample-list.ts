import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { cache } from "react";

/** One of the articles that come with saidby, as `samples/index.json` lists it. */
export interface Sample {
  /** Name of the text file without `.txt`, and of the page. */
  id: string;
  title: string;
  byline: string | null;
  publisher: string;
  /** ISO 8601 day. */
  publishedAt: string;
  section: string;
  /** The kind of article: “wire report with a dateline”. */
  style: string;
  /** What makes it worth reading with a tool like this. */
  note: string;
}

/** Next runs with the folder of the app as its working directory, both when it builds and when it serves. */
export const samplesFolder = join(process.cwd(), "../../samples");

/** The sample articles in the order of the list; the first is the one that the site opens on. */
export const listSamples = cache(
  async (): Promise<Sample[]> => JSON.parse(await readFile(join(samplesFolder, "index.json"), "utf8")),
);
