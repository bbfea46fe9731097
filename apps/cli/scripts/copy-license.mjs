import { cpSync } from "node:fs";
import { basename, join } from "node:path";

/** Puts our own licence, and the notice on the weights in the bundle, into the package. */
export function copyLicense(...files) {
  return {
    name: "copy-license",
    writeBundle({ dir }) {
      for (const file of files) cpSync(file, join(dir, basename(file)));
    },
  };
}
