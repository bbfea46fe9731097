import type { Runner } from "../runner.ts";
import { errors } from "./errors.ts";
import { quotes } from "./quotes.ts";

/** All benchmarks, in the order the help lists them. */
export const runners: readonly Runner[] = [quotes, errors];
