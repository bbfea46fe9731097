import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { BenchError } from "../bench-error.ts";
import type { Runner } from "../runner.ts";
import { figures, whole } from "../table.ts";

const program = resolve(import.meta.dirname, "../size/bundle-process.ts");

/** Bytes, minified, before and after gzip. */
interface Size {
  plain: number;
  gzipped: number;
}

/** What a page may have to load, gzipped, in bytes: the extractor with its models, and without. */
const limits = { all: 2_000_000, withoutModels: 250_000 } as const;

const kilobyte = 1000;

/** Measures what a page loads that extracts articles in the browser. */
export const size: Runner = {
  name: "size",
  summary:
    "size of the extractor bundled for browsers, with and without its models (exit code 1 above 2 MB and 250 KB)",
  needs: "no data set",
  options: {},
  *run() {
    const { stdout, stderr, status } = spawnSync(process.execPath, [program], { encoding: "utf8" });
    if (status !== 0) throw new BenchError(`The extractor could not be bundled: ${stderr.trim()}`);
    const sizes = JSON.parse(stdout) as Record<keyof typeof limits, Size>;
    const row = (name: string, { plain, gzipped }: Size, limit: number): string[] => [
      name,
      whole(plain / kilobyte),
      whole(gzipped / kilobyte),
      whole(limit / kilobyte),
    ];
    yield {
      title: "The extractor bundled for browsers, kilobytes",
      table: figures(
        ["", "minified", "gzipped", "limit"],
        [row("with its models", sizes.all, limits.all), row("without them", sizes.withoutModels, limits.withoutModels)],
      ),
    };
    return sizes.all.gzipped <= limits.all && sizes.withoutModels.gzipped <= limits.withoutModels;
  },
};
