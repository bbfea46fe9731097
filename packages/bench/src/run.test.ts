import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { runBench } from "./run.ts";
import { runners } from "./runners/index.ts";
import { scalingWith } from "./runners/scaling.ts";
import type { Growth } from "./speed/growth.ts";
import { coreWith, extractMarks, makeArticle, placeOf } from "./testing/fake-core.ts";
import { sampleArticle, sampleSeed } from "./testing/seed-sample.ts";

const text = "“We asked for years,” Mara Lindqvist said. “Nobody came,” she said on Monday.";

const article = {
  id: "a1",
  text,
  meta: { date: "2025-11-28" },
  quotes: ["“We asked for years,”", "“Nobody came,”"].map((words, index) => ({
    id: `q${index}`,
    type: "direct",
    content: { spans: [placeOf(text, words)] },
    cue: { ...placeOf(text, "said"), text: "said" },
    speaker: {
      ...placeOf(text, "Mara Lindqvist"),
      text: "Mara Lindqvist",
    },
  })),
};

/** The same with the full names of its speakers. */
const namedArticle = {
  ...article,
  quotes: article.quotes.map((quote) => ({ ...quote, speaker: { ...quote.speaker, canonical: "Mara Lindqvist" } })),
};

const gumDocument = { dct: "2025-11-28", text, dates: [{ ...placeOf(text, "Monday"), when: "2025-11-24" }] };
const taggedDocument = {
  id: "n1",
  s: [{ t: ["“", "No", ",", "”", "Gov.", "Mara", "Lund", "said", "."], y: "O O O O O B-PER I-PER O O".split(" ") }],
};
const tagged = [
  {
    x: "Mara waited.",
    t: ["Mara", "waited", "."],
    u: ["PROPN", "VERB", "PUNCT"],
    p: ["NNP", "VBD", "."],
  },
];
const timeBankDocument = { dct: "2025-11-28", text, timex3: [] };

/** A tiny data folder of our own, in the layout of the real one. */
const files: Readonly<Record<string, readonly object[]>> = {
  "quotes/polnear.dev.jsonl.gz": [article],
  "quotes/polnear.train.jsonl.gz": [article],
  "quotes/guardian-guide.jsonl": [article],
  "quotes/litbank.jsonl.gz": [namedArticle],
  "language/ner-worldwide_dev.jsonl.gz": [taggedDocument],
  "language/ner-gum_news.jsonl.gz": [taggedDocument],
  "dates/news60.jsonl": [{ pub: "2025-11-28", sentence: "He sat down.", expr: null }],
  "dates/gum-news.jsonl": [gumDocument],
  "dates/timebank.jsonl.gz": [timeBankDocument],
  "seed/gold.jsonl": [sampleSeed],
  "hostile/naughty-strings/blns.ndjson": [{ id: "b1", s: "“\u202e" }],
  "hostile/unicode-text/cases.ndjson": [{ id: "u1", input: "“😀 yes,” he said." }],
};

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bench-run-"));
  for (const [name, rows] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    const lines = rows.map((row) => JSON.stringify(row)).join("\n");
    writeFileSync(file, name.endsWith(".gz") ? gzipSync(lines) : lines);
  }
  for (const name of ["pud_news", "gum_news", "ewt_dev", "ewt_train", "gum_free"])
    writeFileSync(join(folder, `language/pos_${name}.json.gz`), gzipSync(JSON.stringify(tagged)));
  for (const name of ["gum_news", "gum_other"])
    writeFileSync(
      join(folder, `language/sent_${name}.json.gz`),
      gzipSync(JSON.stringify([{ text: "Tom left.", s: [[0, 9]] }])),
    );
  writeFileSync(join(folder, "seed/article.txt"), sampleSeed.text);
  vi.stubEnv("SAIDBY_BENCH_DATA", folder);
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

interface Outcome {
  code: number;
  output: string;
}

async function bench(commandLine: string, core = coreWith(extractMarks), known = runners): Promise<Outcome> {
  const printed: string[] = [];
  const code = await runBench(commandLine.split(" ").filter(Boolean), {
    runners: known,
    loadCore: () => Promise.resolve(core),
    print: (part) => printed.push(part),
    progress: () => undefined,
  });
  return { code, output: printed.join("\n") };
}

/** The columns of the row that begins with the name. */
function rowOf(output: string, name: string): string[] {
  const line = output.split("\n").find((one) => one.startsWith(`${name} `)) ?? "";
  return line.slice(name.length).trim().split(/\s+/);
}

describe("pnpm bench", () => {
  it("explains itself, every benchmark and option, and where the data are", async () => {
    const { code, output } = await bench("");
    expect(code).toBe(0);
    for (const { name, options } of runners) {
      expect(output).toContain(`  ${name}`);
      for (const option of Object.keys(options)) expect(output).toContain(`--${option}`);
    }
    expect(output).toContain(folder);
    expect((await bench("errors --help")).output).toContain("--kind KIND");
  });

  it.each([
    ["nothing", 'There is no benchmark "nothing": use quotes, errors,'],
    ["quotes --sets x", "Unknown option '--sets'"],
    ["quotes --set x", 'There is no set "x"'],
    ["quotes --limit many", "--limit many is not a count"],
    ["errors", "Say whose errors"],
    ["errors dates --kind cue", "--kind cue is not a kind of error: use value, missed"],
    ["errors dates --kind value --set x", 'There is no set "x"'],
    ["errors quotes", "--kind (none) is not a kind of error: use speaker"],
    ["names --set x", 'There is no set "x": use worldwide_dev'],
    ["dates --set x", 'There is no set "x": use news60'],
    ["grounding --set x", 'There is no set "x"'],
    ["scaling --only x", 'There is no text "x"'],
    ["train", "Say which model to train: names, pos"],
    ["train nothing", "Say which model to train: names, pos"],
    ["report", "Say which day"],
  ])("refuses %s with one sentence", async (commandLine, message) => {
    await expect(bench(commandLine)).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining(message) });
  });

  it("scores quotes, in words and as JSON", async () => {
    const { code, output } = await bench("quotes");
    expect(code).toBe(0);
    expect(rowOf(output, "direct.exact")).toEqual(["100.0", "100.0", "100.0", "2", "2", "2"]);
    expect(rowOf(output, "direct+speakerHead.e2e").slice(0, 3)).toEqual(["0.0", "0.0", "0.0"]);
    const json = JSON.parse((await bench("quotes --set guardian-guide --json")).output);
    expect(json).toMatchObject({ set: "guardian-guide", measures: { "direct.exact": { f1: 1, gold: 2 } } });
  });

  it("names the article on which the extractor throws", async () => {
    const broken = coreWith(() => {
      throw new TypeError("no such thing");
    });
    await expect(bench("quotes", broken)).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringContaining("The extractor threw on the article a1: TypeError: no such thing"),
    });
  });

  it("shows errors with their counts, and the counts alone", async () => {
    const { output } = await bench("errors quotes --kind speaker");
    expect(output).toContain("other: we gave none · a1@0 · direct");
    expect(output).toContain("2 speaker errors, by category");
    expect((await bench("errors quotes --kind speaker --limit 1")).output.match(/a1@/g)).toHaveLength(1);
    expect((await bench("errors quotes --kind speaker --summary")).output).not.toContain("a1@");
    expect((await bench("errors quotes --kind speaker --why @43")).output).toContain("1 speaker errors");
  });

  it("tells whether confidence means what it says", async () => {
    const named = coreWith((words) => {
      const article = extractMarks(words);
      return {
        ...article,
        statements: article.statements.map((statement) => ({
          ...statement,
          speaker: { ...statement.speaker, entityId: "e1", span: placeOf(words, "Mara Lindqvist"), confidence: 0.9 },
        })),
      };
    });
    const { code, output } = await bench("calibration", named);
    expect(code).toBe(0);
    expect(rowOf(output, "direct fragments, from 0.9")).toEqual([
      "100.0",
      "2",
      "of",
      "2",
      "100.0",
      "0.0",
      "0",
      "of",
      "0",
      "100.0",
    ]);
    expect(rowOf(output, "0.9–1.0").slice(0, 3)).toEqual(["2", "90.0", "100.0"]);
    expect(rowOf(output, "all; calibration error").slice(0, 2)).toEqual(["2", "10.0"]);
  });

  it("counts what was right and writes the table of confidences", async () => {
    const file = join(folder, "shares.ts");
    const { code, output } = await bench(`calibrate --out ${file}`);
    expect(code).toBe(0);
    expect(rowOf(output, "speakers of direct fragments, head")[0]).toBe("2");
    const written = readFileSync(file, "utf8");
    expect(written).toContain("in the 1 articles of PolNeAR train");
    expect(written).toContain('export const wordsShares: Shares = {\n  "": [');
  });

  it("checks the acceptance article: exit code 1 while a check fails, 0 when all hold", async () => {
    const failing = await bench("seed");
    expect(failing.code).toBe(1);
    expect(failing.output).toContain("FAIL");
    const passing = await bench("seed", coreWith(sampleArticle));
    expect(passing.code).toBe(0);
    expect(passing.output).not.toContain("FAIL");
  });

  it("scores names, their titles taken off", async () => {
    const core = coreWith((words) => {
      const span = placeOf(words, "Gov. Mara Lund");
      const mention = { id: "m1", span, text: "Gov. Mara Lund", form: "titled" as const, confidence: 1 };
      const person = { id: "e1", kind: "person" as const, name: "Mara Lund", aliases: [], titles: ["Gov."], roles: [] };
      return makeArticle(words, { entities: [{ ...person, mentions: [mention] }] });
    });
    const { code, output } = await bench("names", core);
    expect(code).toBe(0);
    expect(rowOf(output, "worldwide_dev PER")).toEqual(["100.0", "100.0", "100.0", "1", "1"]);
    expect(rowOf(output, "saidby")).toEqual(["100.0", "100.0"]);
  });

  it("tells whose names are right", async () => {
    const { code, output } = await bench("canonical --set litbank");
    expect(code).toBe(0);
    expect(rowOf(output, "other")).toEqual(["0", "0", "2", "0.0", "–", "0"]);
  });

  it("scores dates", async () => {
    const { output } = await bench("dates");
    expect(rowOf(output, "gum-news").slice(0, 2)).toEqual(["1", "0.0"]);
  });

  it("shows errors in dates", async () => {
    const { output } = await bench("errors dates --kind missed");
    expect(output).toContain("9999-99-99");
    expect(output).toContain("“Nobody came,” she said on «Monday».");
    expect(output).toContain("1 missed errors, by category");
    expect((await bench("errors dates --kind missed --set news60")).output).toContain("0 missed errors");
    expect((await bench("errors dates --kind missed --summary")).output).not.toContain("«Monday»");
  });

  it("scores parts of speech", async () => {
    const { output } = await bench("pos");
    expect(rowOf(output, "pud_news").slice(0, 5)).toEqual(["3", "100.0", "100.0", "100.0", "100.0"]);
  });

  it("scores where sentences end", async () => {
    const { output } = await bench("sentences");
    expect(rowOf(output, "gum_news")[0]).toBe("1");
  });

  it("measures memory in a process of its own", async () => {
    expect((await bench("memory")).output).toContain("most while extracting");
  });

  it("trains a model into a file", async () => {
    const { output } = await bench(`train pos --out ${folder}`);
    expect(output).toContain("pos.weights.ts");
    expect(readFileSync(join(folder, "pos.weights.ts"), "utf8")).toContain("export const posModel: ModelFile = {");
  });

  it("checks every text: exit code 1 when one record is wrong", async () => {
    const sound = await bench("grounding");
    expect([sound.code, rowOf(sound.output, "all")]).toEqual([0, ["10", "25", "10", "100.0"]]);
    const broken = await bench(
      "grounding --set seed",
      coreWith((input) => ({ ...extractMarks(input), text: "" })),
    );
    expect(broken.code).toBe(1);
    expect(broken.output).toContain("seed seed: ");
  });

  it("measures speed", async () => {
    expect((await bench("speed --rounds 1")).output).toContain("articles a second");
  });

  it("measures growth: exit code 1 when a text is not linear or dies", async () => {
    const growths: Record<string, Growth> = {
      colons: { seconds: [1, 4, 16], stopped: null },
      said: { seconds: [1], stopped: "over 60 s" },
    };
    const runner = scalingWith((name) => growths[name] ?? { seconds: [1, 2, 4], stopped: null });
    const { code, output } = await bench("scaling", undefined, [runner]);
    expect(code).toBe(1);
    expect(rowOf(output, "colons").slice(1)).toEqual(["1.000", "4.000", "16.000", "4.0", "4.0", "NOT", "LINEAR"]);
    expect(rowOf(output, "said").slice(1)).toEqual(["1.000", "–", "–", "–", "–", "over", "60", "s"]);
    expect(output).toContain("Not linear: said, colons.");
    expect((await bench("scaling --only news", undefined, [runner])).code).toBe(0);
  });

  // It bundles the extractor, which takes its time on a busy machine.
  it("writes the report", { timeout: 60_000 }, async () => {
    const file = join(folder, "benchmarks.md");
    const { code } = await bench(`report --date 2025-11-28 --out ${file}`);
    expect(code).toBe(1);
    const page = readFileSync(file, "utf8");
    expect(page).toContain("Measured on 2025-11-28");
    expect(page.match(/^## .*/gm)).toEqual([
      "## Who said what",
      "## What confidence means",
      "## The acceptance article",
      "## Names",
      "## Parts of speech",
      "## Sentences",
      "## When",
      "## Grounding",
      "## Speed",
      "## Memory",
      "## Size",
    ]);
    expect(page).toContain("| direct.exact | 100.0 | 100.0 | 100.0 | 2 | 2 | 2 |");
  });
});
