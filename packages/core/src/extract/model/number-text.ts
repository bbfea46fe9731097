/**
 * Whole numbers as characters of one alphabet, a character for each small number: unlike base64, whose characters cut numbers in pieces, the text keeps
 * the numbers' statistics, so that gzip and brotli bring it close to its entropy. No character has to be escaped in a string of JavaScript or JSON.
 */
const alphabet = Array.from({ length: 0x7f - 0x23 }, (_, index) => String.fromCharCode(0x23 + index))
  .filter((character) => !"$'<\\`".includes(character))
  .join("");

/** The lower half of the alphabet ends a number, the upper half says that more digits follow. */
const radix = Math.floor(alphabet.length / 2);

const digitOf = new Uint8Array(128);
for (let digit = 0; digit < 2 * radix; digit++) digitOf[alphabet.charCodeAt(digit)] = digit;

/** Writes whole numbers from 0 on, the lowest digit of each first. */
export function encodeNumbers(numbers: Iterable<number>): string {
  const pieces: string[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest >= radix; rest = Math.floor(rest / radix)) pieces.push(alphabet.charAt(radix + (rest % radix)));
    pieces.push(alphabet.charAt(rest));
  }
  return pieces.join("");
}

/**
 * Reads what `encodeNumbers` wrote; as many as there are in the text, at most `into.length`. Returns how many. It takes arrays of one type only, so that
 * engines need not compile it twice while a program starts.
 */
export function decodeNumbers(text: string, into: Uint32Array): number {
  const { length } = into;
  let count = 0;
  for (let index = 0; index < text.length && count < length; index++) {
    let digit = digitOf[text.charCodeAt(index) & 127] as number;
    let number = digit;
    // Each digit but the last is larger by the radix, to say so: the next one, less 1, takes it back.
    for (let unit = radix; digit >= radix; unit *= radix) {
      digit = digitOf[text.charCodeAt(++index) & 127] as number;
      number += (digit - 1) * unit;
    }
    into[count++] = number;
  }
  return count;
}

/** Writes whole numbers of either sign, those near 0 with the fewest characters: 0, −1, 1, −2, 2 … */
export function encodeSigned(numbers: Iterable<number>): string {
  return encodeNumbers(Array.from(numbers, (number) => (number < 0 ? -2 * number - 1 : 2 * number)));
}

/** A number of either sign from the one that `encodeSigned` writes for it. */
export function unfold(folded: number): number {
  return (folded >>> 1) ^ -(folded & 1);
}

/** Reads `count` numbers that `encodeSigned` wrote. */
export function decodeSigned(text: string, count: number): Int32Array {
  const folded = new Uint32Array(count);
  decodeNumbers(text, folded);
  const numbers = new Int32Array(folded.buffer);
  for (let index = 0; index < count; index++) numbers[index] = unfold(folded[index] as number);
  return numbers;
}
