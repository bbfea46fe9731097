import { availableParallelism } from "node:os";
import { type ArticleOptions, extractAll, type Outcome } from "@org/library/extraction";
import { environmentHosts, type Located, locateInput, openSources, type SourceKind } from "@org/library/sources";
import { isSampleName, locateSample } from "../samples/locate-sample.js";

/** How inputs are read. */
export interface ReadOptions extends ArticleOptions {
  /** Read everything as this kind. */
  from?: SourceKind;
  /** Processes at the same time; as many as the machine has cores when not told. */
  jobs?: number;
}

/** The module that the processes of the pool run, beside this one in the built program. */
const childEntry = new URL("./extract-child.js", import.meta.url);

const urlStart = /^https?:\/\//i;

async function* locateInputs(inputs: readonly string[]): AsyncGenerator<Located> {
  for (const input of inputs) {
    if (isSampleName(input)) yield await locateSample(input);
    else yield* locateInput(input);
  }
}

/**
 * Reads inputs and gives what becomes of each article, in their order: files, folders, globs, addresses, `sample:NAME`, `-` for stdin.
 * Nothing that is wrong with an input throws.
 */
export function readArticles(
  inputs: readonly string[],
  { from, jobs, ...options }: ReadOptions,
): AsyncGenerator<Outcome> {
  const sources = openSources(locateInputs(inputs), {
    ...(from ? { from } : {}),
    bulk: inputs.filter((input) => urlStart.test(input)).length > 1,
    web: { allowedHosts: environmentHosts() },
  });
  return extractAll(sources, { entry: childEntry, jobs: jobs ?? availableParallelism(), options });
}
