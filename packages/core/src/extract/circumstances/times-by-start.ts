import type { Time } from "../../schema/index.js";
import type { Unit } from "../statements/unit.js";
import { presentTimes } from "../times/index.js";

/** The dates of an article that can tell when something was said, asked by where they begin; "now" does not tell it. */
export class TimesByStart {
  readonly #times = new Map<number, Time>();

  constructor(times: readonly Time[]) {
    for (const time of times)
      if (time.kind === "date" && !presentTimes.has(time.text.toLowerCase())) this.#times.set(time.span.start, time);
  }

  /** The time that begins at an offset. */
  at(start: number): Time | null {
    return this.#times.get(start) ?? null;
  }

  /** Index of the first unit behind a time that begins at unit `index`. */
  behind(units: readonly Unit[], index: number, time: Time): number {
    let next = index;
    while (next < units.length && (units[next]?.start ?? time.span.end) < time.span.end) next++;
    return next;
  }
}
