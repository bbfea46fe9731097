import type { Command } from "../cli/command.js";
import { colorFlag, publishedAtFlag } from "./flags.js";

/** `saidby read`: one article in the terminal reader, or as a plain report. */
export const readCommand: Command = {
  name: "read",
  operands: "INPUT",
  maxOperands: 1,
  summary: "read one article with everything that is said in it marked",
  details: [
    "INPUT is a file, - for stdin, or sample:NAME for one of the sample articles (saidby without arguments lists them). On a terminal the article opens in the reader: press ? for the keys. Elsewhere it is printed: who said what, then the text with the speakers' initials in the margin.",
  ],
  flags: [publishedAtFlag, colorFlag],
  examples: [
    { line: "saidby read article.txt", purpose: "read an article; ? shows the keys, q quits" },
    { line: "saidby read sample:court-report | less", purpose: "print a sample article with who said what" },
  ],
  load: async () => (await import("../read/run-read.js")).runRead,
};
