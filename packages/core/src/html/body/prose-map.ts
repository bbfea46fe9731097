import type { Block, Container, Outline } from "../blocks/outline.js";
import { anyTextIn, proseIn } from "./prose.js";

/** Less running text than this on a whole page, and other lines count as well. */
const littleProse = 600;

/** How much running text stands where. */
export interface ProseMap {
  /** In the block with this index. */
  ofBlock(index: number): number;
  inside(container: Container): number;
}

/** Sums that answer for any range at once. */
export function proseMap(amounts: readonly number[]): ProseMap {
  const sums = new Float64Array(amounts.length + 1);
  amounts.forEach((amount, index) => {
    sums[index + 1] = (sums[index] ?? 0) + amount;
  });
  return {
    ofBlock: (index) => amounts[index] ?? 0,
    inside: ({ first, last }) => (sums[last] ?? 0) - (sums[first] ?? 0),
  };
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** The running text of each block. */
export function proseOfBlocks({ blocks }: Outline): number[] {
  const strict = blocks.map(proseIn);
  return total(strict) < littleProse ? blocks.map(anyTextIn) : strict;
}

/** The same without the blocks that fulfil a condition. */
export function without(
  amounts: readonly number[],
  blocks: readonly Block[],
  leftOut: (block: Block) => boolean,
): number[] {
  return amounts.map((amount, index) => {
    const block = blocks[index];
    return block && leftOut(block) ? 0 : amount;
  });
}
