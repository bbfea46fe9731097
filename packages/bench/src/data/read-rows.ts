import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { BenchError } from "../bench-error.ts";

/** Text of a file, unpacked when its name ends in `.gz`. */
export function readText(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/**
 * The rows of a file with one JSON value a line. The data sets are trusted to have the shape they are documented with.
 * @throws BenchError naming the line that is no JSON.
 */
export function readRows<Row>(file: string): Row[] {
  return readText(file)
    .split("\n")
    .flatMap((line, index) => {
      if (line.trim() === "") return [];
      try {
        return [JSON.parse(line) as Row];
      } catch {
        throw new BenchError(`Line ${index + 1} of ${file} is not JSON: the file is damaged, fetch it again.`);
      }
    });
}
