/**
 * Features of a model are named by 32-bit numbers, so that no string is built while a text is read: the characters of a word are hashed once, and numbers
 * are combined from then on. The hashes are part of every trained model: to change them is to train all models again.
 */

/** Hash of the UTF-16 units of a string from `start` to `end` (FNV-1a over units). */
export function hashText(text: string, start = 0, end: number = text.length): number {
  let hash = 0x811c9dc5;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** One number for two, in their order: `combineHashes(template, value)`. */
export function combineHashes(first: number, second: number): number {
  let hash = Math.imul(first ^ (second + 0x9e3779b9 + (first << 6)), 0x85ebca6b);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0xc2b2ae35);
}

/** The key of a feature: the upper `bits` (1 to 31) of its mixed hash. */
export function featureKey(hash: number, bits: number): number {
  return Math.imul(hash ^ (hash >>> 16), 0x9e3779b1) >>> (32 - bits);
}
