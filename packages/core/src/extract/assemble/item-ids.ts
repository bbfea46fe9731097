import type { Span } from "../../schema/index.js";

/** Gives items ids that follow from their kind and place, so that a second extraction names them the same: `statement-34-140`, then `#2`. */
export class ItemIds {
  readonly #used = new Map<string, number>();

  next(kind: string, spans: readonly Span[]): string {
    const first = spans[0];
    const last = spans.at(-1);
    const base = `${kind}-${first?.start ?? 0}-${last?.end ?? 0}`;
    const count = (this.#used.get(base) ?? 0) + 1;
    this.#used.set(base, count);
    return count === 1 ? base : `${base}#${count}`;
  }
}
