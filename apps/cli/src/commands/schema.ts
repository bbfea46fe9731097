import type { Command } from "../cli/command.js";

/** `saidby schema`: the JSON Schema of the records. */
export const schemaCommand: Command = {
  name: "schema",
  operands: "",
  maxOperands: 0,
  summary: "print the JSON Schema of the article record",
  details: [],
  flags: [],
  examples: [
    { line: "saidby schema > article.schema.json", purpose: "keep the JSON Schema (draft 2020-12) of the records" },
  ],
  load: async () => (await import("../schema/run-schema.js")).runSchema,
};
