import { readFile } from "node:fs/promises";

/** What is known about a sample article; an entry of `samples/index.json`. */
export interface Sample {
  id: string;
  title: string;
  byline: string | null;
  publisher: string;
  publishedAt: string;
  section: string;
  style: string;
  note: string;
}

/** The folder that the build puts beside the program. */
const folder = new URL("./samples/", import.meta.url);

/** The sample articles that come with the program, in the order of their index. */
export async function sampleIndex(): Promise<readonly Sample[]> {
  return JSON.parse(await readFile(new URL("index.json", folder), "utf8"));
}

/** Where the text of a sample stands. */
export function sampleFile(id: string): URL {
  return new URL(`${id}.txt`, folder);
}
