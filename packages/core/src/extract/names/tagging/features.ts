import { combineHashes, hashText } from "../../model/feature-hash.js";
import type { TokenFacts } from "./token-facts.js";

/** Most features of one token. */
export const mostFeatures = 192;

/** Stands for a word before the first or behind the last of a sentence. */
const edge = 0x5bd1e995;

/** Writes the features of a token, as hashes, into `out`; returns how many. Each template has a number of its own. */
export function nameFeatures(facts: TokenFacts, at: number, out: Int32Array): number {
  const { tokens, fresh, word, form, shape, classes, rule, sure, listed, uses, place } = facts;
  let count = 0;
  const put = (template: number, value: number): void => {
    out[count++] = combineHashes(template, value);
  };
  const put2 = (template: number, first: number, second: number): void => {
    out[count++] = combineHashes(combineHashes(template, first), second);
  };
  const before = fresh[at] === 1 ? -1 : at - 1;
  const before2 = before < 0 || fresh[before] === 1 ? -1 : before - 1;
  const after = at + 1 >= tokens.length || fresh[at + 1] === 1 ? -1 : at + 1;
  const after2 = after < 0 || after + 1 >= tokens.length || fresh[after + 1] === 1 ? -1 : after + 1;
  const of = (column: ArrayLike<number>, index: number): number => (index < 0 ? edge : (column[index] as number));
  const bits = (template: number, mask: number): void => {
    for (let rest = mask; rest !== 0; rest &= rest - 1) put(template, rest & -rest);
  };
  const w0 = of(word, at);
  const w1 = of(word, before);
  const w2 = of(word, after);
  const s0 = of(shape, at);
  const s1 = of(shape, before);
  const s2 = of(shape, after);
  const r0 = of(rule, at);
  const r1 = of(rule, before);
  const r2 = of(rule, after);
  const c0 = r0 * 8 + (sure[at] as number);
  const text = tokens[at]?.lower ?? "";
  const length = text.length;

  put(1, 0);
  put(2, w0);
  put(3, of(form, at));
  put(4, w1);
  put(5, w2);
  put(6, of(word, before2));
  put(7, of(word, after2));
  put2(8, w1, w0);
  put2(9, w0, w2);
  put2(10, w1, w2);
  put(11, s0);
  put(12, s1);
  put(13, s2);
  put2(14, s1, s0);
  put2(15, s0, s2);
  out[count++] = combineHashes(combineHashes(combineHashes(16, s1), s0), s2);
  put2(17, of(shape, before2), s1);
  put2(18, s2, of(shape, after2));
  for (let size = 2; size <= 4 && size < length; size++) {
    put(18 + size, hashText(text, 0, size));
    put(23 + size, hashText(text, length - size, length));
  }
  if (before >= 0) {
    const left = tokens[before]?.lower ?? "";
    if (left.length > 3) put(28, hashText(left, left.length - 3, left.length));
  }
  if (after >= 0) {
    const right = tokens[after]?.lower ?? "";
    if (right.length > 3) put(29, hashText(right, right.length - 3, right.length));
  }
  bits(30, classes[at] as number);
  if (before >= 0) bits(31, classes[before] as number);
  if (after >= 0) bits(32, classes[after] as number);
  if (before2 >= 0) bits(33, classes[before2] as number);
  if (after2 >= 0) bits(34, classes[after2] as number);
  put2(35, classes[at] as number, s0);
  put2(36, of(classes, before), s0);
  put2(37, s0, of(classes, after));

  put(40, r0);
  put(41, r1);
  put(42, r2);
  put(43, c0);
  put2(44, r1, r0);
  put2(45, r0, r2);
  put2(46, c0, s0);
  put2(47, c0, w0);
  put2(48, c0, w1);
  put2(49, c0, w2);
  out[count++] = combineHashes(combineHashes(combineHashes(50, r1), r0), r2);
  put2(51, r0, of(rule, before2));

  put(60, listed[at] as number);
  put2(61, listed[at] as number, c0);
  put2(62, of(listed, before), listed[at] as number);
  put2(63, listed[at] as number, of(listed, after));

  const use = uses[at] as number;
  put(70, use);
  bits(71, use);
  put2(72, use, c0);
  put2(73, use, s0);

  const where = place[at] as number;
  put(80, where);
  put2(81, where, s0);
  put2(82, where, r0);
  put2(83, where, use);
  return count;
}
