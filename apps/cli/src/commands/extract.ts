import type { Command } from "../cli/command.js";
import { formats } from "../extract/formats.js";
import { inputsDetail, webDetail } from "./details.js";
import { colorFlag, fromFlag, publishedAtFlag } from "./flags.js";

/** `saidby extract`: articles in, records out. */
export const extractCommand: Command = {
  name: "extract",
  operands: "[INPUT…]",
  maxOperands: Number.POSITIVE_INFINITY,
  summary: "extract who said what, as records or as a report",
  details: [
    inputsDetail,
    'NDJSON has one article a line: {"text": …} or {"html": …} with id, url, title, byline, publisher, publishedAt and language if known, or a record. Records are checked and passed on.',
    webDetail,
    'stdout is data only, in the order of the inputs. An input that cannot be read is told on stderr, and in NDJSON also on a line of its own: {"error": {"code", "message", "input"}}; the run goes on and ends with exit code 1.',
    "JSON and NDJSON hold the text exactly. The formats for people (pretty, md, csv) show control characters by visible signs; CSV cells that a spreadsheet would take for a formula begin with an apostrophe, to be taken away by whoever reads them back.",
  ],
  flags: [
    {
      name: "format",
      value: "FORMAT",
      choices: formats,
      summary: "What to write. Default: by the name of --out; else pretty on a terminal, ndjson elsewhere",
    },
    { name: "json", summary: "Short for --format json" },
    publishedAtFlag,
    { name: "out", value: "FILE", summary: "Write to a file instead of stdout, whole or not at all" },
    fromFlag,
    {
      name: "jobs",
      value: "N",
      summary:
        "Processes that read articles at the same time. Default: one for each core; the order of the output is the same",
    },
    { name: "again", summary: "Extract records anew from their text instead of passing them on" },
    { name: "min-confidence", value: "X", summary: "Leave out statements with a confidence below X (0 to 1)" },
    { name: "quiet", summary: "Tell neither failures nor progress on stderr" },
    colorFlag,
  ],
  examples: [
    { line: "saidby extract article.txt", purpose: "who said what, by speaker" },
    {
      line: "cat articles.ndjson | saidby extract > records.ndjson",
      purpose: "a filter: one article a line in, one record a line out",
    },
    {
      line: "saidby extract news/ --format csv --out statements.csv",
      purpose: "every statement of a folder of articles as a table",
    },
    { line: "saidby extract sample:earnings --json", purpose: "one record, indented" },
  ],
  load: async () => (await import("../extract/run-extract.js")).runExtract,
};
