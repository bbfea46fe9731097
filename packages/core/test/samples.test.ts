import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Article, extract } from "../src/index.js";
import { compareSaid, type Difference } from "./compare-said.js";
import { parseSaid, type SaidFile, type SaidLine } from "./said-notation.js";

const folder = new URL("../../../samples/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");
const slugs = readdirSync(folder)
  .filter((name) => name.endsWith(".said"))
  .map((name) => name.slice(0, -".said".length))
  .sort();

interface Sample {
  readonly truth: SaidFile;
  readonly article: Article;
  readonly differences: readonly Difference[];
}

function readSample(slug: string): Sample {
  const truth = parseSaid(read(`${slug}.said`));
  const article = extract(read(`${slug}.txt`), { publishedAt: truth.publishedAt ?? undefined });
  return { truth, article, differences: compareSaid(article, truth) };
}

function problemsOf({ differences }: Sample, line: SaidLine): readonly string[] {
  return differences.find((difference) => difference.line === line)?.problems ?? [];
}

/** What a line of the notation says, short enough for a list of tests. */
function title({ line, paragraph, speaker, cue, content, expected }: SaidLine): string {
  const words = content[0]?.starts ?? "";
  const what = expected === "spurious" ? words : `${speaker ?? "-"} · ${cue ?? "-"} · ${words}`;
  return `${line}: ¶${paragraph} ${what.length > 90 ? `${what.slice(0, 90)}…` : what}`;
}

it("every article has its truth, and every truth its article", () => {
  const texts = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  expect(texts.map((name) => name.slice(0, -".txt".length)).sort()).toEqual(slugs);
  expect(slugs.length).toBeGreaterThan(0);
});

describe.each(slugs)("%s", (slug) => {
  const sample = readSample(slug);
  const { article, truth, differences } = sample;

  it("has a truth of words that stand in its article", () => {
    const paragraphs = article.paragraphs.map(({ span }) => article.text.slice(span.start, span.end));
    const absent = truth.lines.flatMap(({ line, paragraph, content, cue, mention }) => {
      // A quotation may go on in later paragraphs, and a speaker be named in the one before.
      const from = paragraphs.slice(paragraph - 1).join("\n");
      const words = content.flatMap(({ starts, ends }) => [starts, ends]).filter((piece) => !from.includes(piece));
      const around = paragraphs.slice(Math.max(0, paragraph - 2)).join("\n");
      const reporting = [cue, mention].filter((piece) => piece !== null && !around.includes(piece));
      return [...words, ...reporting].map((piece) => `line ${line}: ${piece}`);
    });
    expect(absent).toEqual([]);
  });

  for (const line of truth.lines) {
    const problems = problemsOf(sample, line);
    if (line.expected === "right") {
      it(title(line), () => {
        expect(problems).toEqual([]);
      });
    } else {
      it(`is still wrong: ${title(line)}`, () => {
        expect(line.because, "an expected failure says why").toBeTruthy();
        expect(problems, "this line has become right: take the x away").not.toEqual([]);
      });
    }
  }

  it("reports nothing that no line tells of", () => {
    const extra = differences.filter(({ line }) => line === null);
    expect(
      extra.map(({ statement }) => {
        const words = statement?.content.map(({ start, end }) => article.text.slice(start, end)).join(" [+] ");
        return `${statement?.speaker.name ?? "-"} · ${statement?.cue?.text ?? "-"} · ${words}`;
      }),
    ).toEqual([]);
  });
});
