import { cpSync } from "node:fs";
import { join } from "node:path";

/** Puts our own licence into the package. */
export function copyLicense(file) {
  return { name: "copy-license", writeBundle: ({ dir }) => cpSync(file, join(dir, "LICENSE")) };
}
