import type { Command } from "../cli/command.js";
import { inputsDetail, webDetail } from "./details.js";
import { colorFlag, fromFlag, publishedAtFlag } from "./flags.js";

/** `saidby read`: one article in the terminal reader, or as a plain report. */
export const readCommand: Command = {
  name: "read",
  operands: "INPUT",
  maxOperands: 1,
  summary: "read one article with everything that is said in it marked",
  details: [
    inputsDetail,
    "On a terminal the article opens in the reader, several to choose from: press ? for the keys. Elsewhere it is printed: who said what, then the text with the speakers' initials in the margin. saidby without arguments lists the sample articles.",
    webDetail,
  ],
  flags: [publishedAtFlag, fromFlag, colorFlag],
  examples: [
    { line: "saidby read article.txt", purpose: "read an article; ? shows the keys, q quits" },
    { line: "saidby read sample:court-report | less", purpose: "print a sample article with who said what" },
  ],
  load: async () => (await import("../read/run-read.js")).runRead,
};
