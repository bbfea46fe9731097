import { isApostrophe, isLetter, isUpper } from "../text/chars.js";

/** Words of names that lend no initial. */
const minorWords = new Set(["a", "an", "and", "at", "de", "for", "in", "la", "of", "on", "the", "to", "van", "von"]);

function wordsOf(name: string): string[] {
  const words: string[] = [];
  let word = "";
  for (const character of `${name} `) {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0xffff || isLetter(code) || (code >= 48 && code <= 57)) word += character;
    else if (word && isApostrophe(code)) word += character;
    else if (word) {
      words.push(word);
      word = "";
    }
  }
  return words;
}

const letters = (word: string): string[] => [...word];

/** Two letters for a name, best first: “Mara Lindqvist” gives ML, then other pairs from the same name. */
function candidates(name: string): string[] {
  const all = wordsOf(name);
  const major = all.filter((word) => !minorWords.has(word.toLowerCase()));
  const named = major.filter((word) => isUpper(word.charCodeAt(0)));
  const words = named.length > 0 ? named : major.length > 0 ? major : all;
  const first = letters(words[0] ?? "?");
  const last = letters(words.at(-1) ?? "?");
  const tails = words.length > 1 ? [...last, ...first.slice(1)] : first.slice(1);
  return (tails.length > 0 ? tails : [""]).map((tail) => `${first[0] ?? "?"}${tail}`.toUpperCase());
}

/** Short forms for names, each different from the others, in the same order: two letters where that is possible. */
export function initials(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const pairs = candidates(name);
    let choice = pairs.find((pair) => !taken.has(pair));
    for (let number = 2; choice === undefined; number++) {
      const numbered = `${letters(pairs[0] ?? "?")[0]}${number}`;
      if (!taken.has(numbered)) choice = numbered;
    }
    taken.add(choice);
    return choice;
  });
}
