import { relative } from "node:path";
import { gzipSync } from "node:zlib";
import type { ModelFile } from "@org/core/training";
import { BenchError } from "../bench-error.ts";
import { type Runner, textOption } from "../runner.ts";
import { whole } from "../table.ts";
import { trainNames } from "../train/train-names.ts";
import { trainPos } from "../train/train-pos.ts";
import { writeModel } from "../train/write-model.ts";

/** What trains each model, by the model's name. */
const trainings: Readonly<Record<string, (progress: (what: string) => void) => ModelFile>> = {
  names: trainNames,
  pos: trainPos,
};

/** Trains a model and writes its weights into the core package; build it again afterwards. */
export const train: Runner = {
  name: "train",
  summary: "trains a model again, byte for byte, and writes its weights file",
  needs: "language/*",
  usage: Object.keys(trainings).join(" | "),
  options: { out: { type: "string", value: "FOLDER", help: "where to write (packages/core/src/models)" } },
  *run(request) {
    const [name = ""] = request.words;
    const training = trainings[name];
    if (!training) throw new BenchError(`Say which model to train: ${Object.keys(trainings).join(", ")}.`, 2);
    const model = training(request.progress);
    const file = writeModel(model, textOption(request, "out") || undefined);
    const packed = gzipSync(JSON.stringify(model.packed)).length;
    yield {
      lines: [
        `${relative(process.cwd(), file)}: ${whole(model.packed.features)} features, ${whole(model.packed.size)} weights, ${whole(packed / 1024)} KB packed.`,
      ],
    };
    return true;
  },
};
