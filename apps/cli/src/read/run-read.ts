import type { Article } from "@org/core";
import { sourceKinds } from "@org/library/sources";
import { publishedAtOf } from "../cli/article-flags.js";
import type { Arguments } from "../cli/command.js";
import { exitCode } from "../cli/exit-code.js";
import { UsageError } from "../cli/failures.js";
import { flagValue } from "../cli/parse-arguments.js";
import { tellFailure } from "../cli/tell.js";
import { readArticles } from "../input/read-articles.js";
import { useColour } from "../output/colour.js";
import { prettyText, reportWidth } from "../output/pretty-text.js";
import { standardOutput } from "../output/standard-output.js";

const name = "read";

function inputOf(parsed: Arguments): string {
  const input = parsed.inputs[0];
  if (input !== undefined) return input;
  if (!process.stdin.isTTY) return "-";
  throw new UsageError("there is nothing to read: give a file, an address or sample:NAME.", name);
}

/** The reader needs a terminal to draw on and one to take keys from. */
function canDraw(): boolean {
  return Boolean(process.stdin.isTTY && process.stdout.isTTY) && process.env.TERM !== "dumb";
}

/** Opens an article in the reader, or prints it where there is no terminal. */
export async function runRead(parsed: Arguments): Promise<number> {
  const input = inputOf(parsed);
  const from = sourceKinds.find((kind) => kind === flagValue(parsed, "from"));
  const options = { ...publishedAtOf(parsed, name), ...(from ? { from } : {}), again: false };
  const coloured = useColour({
    asked: flagValue(parsed, "color"),
    terminal: Boolean(process.stdout.isTTY),
    environment: process.env,
  });
  const articles: Article[] = [];
  let code: number = exitCode.ok;
  for await (const { article, failure } of readArticles([input], options)) {
    if (article) articles.push(article);
    else {
      tellFailure(failure);
      code = exitCode.input;
    }
  }
  if (articles.length === 0) return code;
  if (canDraw()) {
    const { openReader } = await import("../tui/open.js");
    return Math.max(code, await openReader(articles, coloured));
  }
  const out = standardOutput();
  for (const [index, article] of articles.entries())
    await out.write(
      `${index > 0 ? "\n\n" : ""}${prettyText(article, { width: reportWidth(process.stdout), withText: true }, coloured)}`,
    );
  return code;
}
