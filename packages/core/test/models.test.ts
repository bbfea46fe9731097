import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { ModelCard, ModelFile } from "../src/extract/model/model-file.js";
import { modelCards } from "../src/models/registry.js";
import { trainingSources } from "../src/models/sources.js";

const home = fileURLToPath(new URL("../../../", import.meta.url));
const notice = readFileSync(join(home, "NOTICE"), "utf8");
const cards: readonly ModelCard[] = Object.values(modelCards);

/** All files that belong to the repository, or would with the next commit. */
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: home,
  encoding: "utf8",
  maxBuffer: 2 ** 26,
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(home, file)));

const weightFiles = files.filter((file) => file.endsWith(".weights.ts"));

/** Licences of training data under which weights may be passed on. */
const openLicences = new Set(["MIT", "CC0-1.0", "CC-BY-4.0", "CC-BY-SA-3.0", "CC-BY-SA-4.0"]);

/** Forms in which weights are usually kept. */
const weightEndings =
  /\.(?:bin|onnx|pt|pth|ckpt|safetensors|gguf|ggml|npy|npz|pkl|h5|tflite|model|weights|mlmodel|pb|wasm)(?:\.gz|\.br)?$/;

/** No line of code, data or prose of ours is this long; numbers written as text are. */
const longestLine = 20_000;

const compressed = /\.(?:png|jpe?g|gif|ico|webp|woff2?|ttf|otf|pdf|gz|br|zip)$/;

function hasLongLine(file: string): boolean {
  return readFileSync(join(home, file), "latin1")
    .split("\n")
    .some((line) => line.length > longestLine);
}

describe("the models", () => {
  it("are all listed, and no listed one is missing", () => {
    expect(weightFiles.map((file) => basename(file, ".weights.ts")).sort()).toEqual(Object.keys(modelCards).sort());
    console.log(
      cards
        .map((card) => `${card.name}: ${card.licence}, from ${card.sources.map(({ title }) => title).join("; ")}`)
        .join("\n"),
    );
  });

  it("lie in the one folder for them", () => {
    expect(weightFiles.filter((file) => !file.startsWith("packages/core/src/models/"))).toEqual([]);
  });

  it("are the only weights in the repository", () => {
    const others = files.filter((file) => !file.endsWith(".weights.ts"));
    expect(others.filter((file) => weightEndings.test(file))).toEqual([]);
    expect(others.filter((file) => !compressed.test(file) && hasLongLine(file))).toEqual([]);
  });

  it.each(cards)("$name says in its file what the list says", async (card) => {
    const file = pathToFileURL(join(home, "packages/core/src/models", `${card.name}.weights.ts`)).href;
    const model = Object.values((await import(file)) as Record<string, ModelFile>)[0];
    const { name, version, licence, sources, trainedBy } = model ?? {};
    expect({ name, version, licence, sources, trainedBy }).toEqual({ ...card });
  });

  it.each(cards)("$name is learned from data that allow it, and carries on their licence", ({ sources, licence }) => {
    const known = new Set<string>(Object.values(trainingSources).map(({ title }) => title));
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) {
      expect(known).toContain(source.title);
      expect(openLicences).toContain(source.licence);
      if (source.licence.startsWith("CC-BY-SA")) expect(licence).toBe("CC-BY-SA-4.0");
    }
  });

  it.each(cards)("$name is named in NOTICE with its licence, sources and whom they ask to name", (card) => {
    expect(notice).toContain(`models/${card.name}.weights.ts`);
    expect(notice).toContain(card.licence);
    for (const { title, attribution, url } of card.sources)
      for (const words of [title, attribution, url]) expect(notice).toContain(words);
  });
});
