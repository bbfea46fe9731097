import { isDigit, isLetter, isUpper } from "../../../text/chars.js";

/** Classes of characters that a shape is made of. */
function characterClass(code: number): number {
  if (isUpper(code)) return 1;
  if (isLetter(code)) return 2;
  if (isDigit(code)) return 3;
  if (code === 0x2e) return 4;
  if (code === 0x2d) return 5;
  return 6;
}

/** The shape of a word as a number: its classes of characters in order, runs cut to two. “McDonald” and “DeSantis” have one shape. */
export function wordShape(text: string): number {
  let shape = 0;
  let last = 0;
  let run = 0;
  for (let index = 0; index < text.length; index++) {
    const found = characterClass(text.charCodeAt(index));
    run = found === last ? run + 1 : 1;
    last = found;
    if (run <= 2) shape = (Math.imul(shape, 7) + found) | 0;
  }
  return shape;
}
