import type { Span, StatementKind } from "../../schema/index.js";
import { isWordChar } from "../../text/chars.js";
import type { QuoteRegion } from "../quotes/quote-region.js";
import { firstFrom } from "../statements/unit.js";

/** The quotations of a depth, in order, as a statement of that depth meets them. */
export class QuotationIndex {
  readonly #byDepth = new Map<number, { regions: QuoteRegion[]; starts: Span[] }>();

  constructor(regions: readonly QuoteRegion[]) {
    for (const region of regions) {
      const level = this.#byDepth.get(region.depth) ?? { regions: [], starts: [] };
      level.regions.push(region);
      level.starts.push(region.span);
      this.#byDepth.set(region.depth, level);
    }
  }

  /** The quotations of a depth that begin inside a span. */
  within(span: Span, depth: number): QuoteRegion[] {
    const level = this.#byDepth.get(depth);
    if (!level) return [];
    const from = firstFrom(level.starts, span.start);
    return level.regions.slice(from, firstFrom(level.starts, span.end));
  }

  /** The parts of the content that stand in quotation marks, marks included. */
  fragments(content: readonly Span[], depth: number): Span[] {
    const level = this.#byDepth.get(depth);
    if (!level) return [];
    return content.flatMap((piece) => {
      const found: Span[] = [];
      for (let index = Math.max(0, firstFrom(level.starts, piece.start) - 1); index < level.regions.length; index++) {
        const region = level.regions[index];
        if (!region || region.span.start >= piece.end) break;
        const start = Math.max(region.span.start, piece.start);
        const end = Math.min(region.span.end, piece.end);
        if (end > start) found.push({ start, end });
      }
      return found;
    });
  }
}

function hasWord(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (isWordChar(text.charCodeAt(index))) return true;
  return false;
}

/** Direct when every word stands in quotation marks, indirect when none does, else mixed. */
export function kindOf(text: string, content: readonly Span[], quoted: readonly Span[]): StatementKind {
  if (quoted.length === 0) return "indirect";
  let next = 0;
  for (const piece of content) {
    let at = piece.start;
    for (let fragment = quoted[next]; fragment && fragment.start < piece.end; fragment = quoted[++next]) {
      if (hasWord(text, at, fragment.start)) return "mixed";
      at = Math.max(at, fragment.end);
    }
    if (hasWord(text, at, piece.end)) return "mixed";
  }
  return "direct";
}
