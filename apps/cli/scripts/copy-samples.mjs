import { cpSync, globSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";

/** Puts the sample articles beside the program: texts and index, not the truths they are tested against. */
export function copySamples(folder) {
  return {
    name: "copy-samples",
    writeBundle({ dir }) {
      const target = join(dir, "samples");
      mkdirSync(target, { recursive: true });
      for (const file of globSync([`${folder}/*.txt`, `${folder}/index.json`]))
        cpSync(file, join(target, basename(file)));
    },
  };
}
