import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { ModelFile } from "@org/core/training";

const folder = resolve(import.meta.dirname, "../../../core/src/models");

/** Writes a model as `<name>.weights.ts` of the core package, with what is known about it before the weights. Returns the file. */
export function writeModel(model: ModelFile, to: string = folder): string {
  const file = resolve(to, `${model.name}.weights.ts`);
  const text = [
    `// Written by \`${model.trainedBy}\`: do not edit. These weights are under ${model.licence}, apart from the code.`,
    'import type { ModelFile } from "../extract/model/model-file.js";',
    "",
    `export const ${model.name}Model: ModelFile = ${JSON.stringify(model, null, 2)};`,
    "",
  ];
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text.join("\n"));
  return file;
}
