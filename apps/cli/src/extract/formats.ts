/** What `extract` can write. */
export const formats = ["pretty", "json", "ndjson", "md", "csv"] as const;
export type Format = (typeof formats)[number];

/** The format that a file name asks for. */
const byExtension: Readonly<Record<string, Format>> = {
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".json": "json",
  ".md": "md",
  ".csv": "csv",
  ".txt": "pretty",
};

/** What decides on the format, strongest first. */
export interface FormatChoice {
  asked: Format | undefined;
  outFile: string | undefined;
  terminal: boolean;
}

/** The format asked for, else that of the output file's name, else pretty on a terminal and NDJSON off it. */
export function chooseFormat({ asked, outFile, terminal }: FormatChoice): Format {
  if (asked) return asked;
  if (outFile === undefined) return terminal ? "pretty" : "ndjson";
  const dot = outFile.lastIndexOf(".");
  return byExtension[outFile.slice(dot).toLowerCase()] ?? "ndjson";
}
