import type { Command } from "../cli/command.js";
import { extractCommand } from "./extract.js";
import { readCommand } from "./read.js";
import { schemaCommand } from "./schema.js";

/** All commands, in the order of the help. */
export const commands: readonly Command[] = [readCommand, extractCommand, schemaCommand];
