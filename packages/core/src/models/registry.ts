import type { ModelCard } from "../extract/model/model-file.js";
import { namesModel } from "./names.weights.js";

/** Every `*.weights.ts` file of this folder, by its name before `.weights.ts`. The tests fail on a file that is not listed, or not as it says. */
export const modelCards: Readonly<Record<string, ModelCard>> = { names: namesModel };
