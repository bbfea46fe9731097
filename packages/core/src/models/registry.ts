import type { ModelCard } from "../extract/model/model-file.js";
import { trainingSources } from "./sources.js";

/** Every `*.weights.ts` file of this folder, by its name before `.weights.ts`. The tests fail on a file that is not listed, or not as it says. */
export const modelCards = {
  names: {
    name: "names",
    version: "1",
    licence: "CC-BY-SA-4.0",
    sources: [
      trainingSources.wikiGold,
      trainingSources.gumFree,
      trainingSources.unerEwt,
      trainingSources.unerPud,
      trainingSources.own,
    ],
    trainedBy: "pnpm bench train names",
  },
  pos: {
    name: "pos",
    version: "1",
    licence: "CC-BY-SA-4.0",
    sources: [trainingSources.ewt, trainingSources.gumFree],
    trainedBy: "pnpm bench train pos",
  },
} as const satisfies Readonly<Record<string, ModelCard>>;
