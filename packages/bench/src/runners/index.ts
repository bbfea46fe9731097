import type { Runner } from "../runner.ts";
import { calibrate } from "./calibrate.ts";
import { calibration } from "./calibration.ts";
import { canonical } from "./canonical.ts";
import { dates } from "./dates.ts";
import { encodings } from "./encodings.ts";
import { errors } from "./errors.ts";
import { feeds } from "./feeds.ts";
import { grounding } from "./grounding.ts";
import { html } from "./html.ts";
import { memory } from "./memory.ts";
import { names } from "./names.ts";
import { pos } from "./pos.ts";
import { quotes } from "./quotes.ts";
import { report } from "./report.ts";
import { scaling } from "./scaling.ts";
import { seed } from "./seed.ts";
import { sentences } from "./sentences.ts";
import { size } from "./size.ts";
import { speed } from "./speed.ts";
import { train } from "./train.ts";

/** All benchmarks, in the order the help lists them. */
export const runners: readonly Runner[] = [
  quotes,
  errors,
  calibration,
  calibrate,
  canonical,
  seed,
  names,
  pos,
  sentences,
  dates,
  encodings,
  feeds,
  html,
  grounding,
  speed,
  memory,
  size,
  scaling,
  train,
  report,
];
