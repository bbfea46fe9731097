/** Words of address and office that do not tell people apart. */
const titles = new Set(
  "mr mrs ms dr prof sir dame president sen senator rep representative gov governor secretary judge justice the former gen lt sgt capt jr sr".split(
    " ",
  ),
);

const combiningMarks = /[\u0300-\u036f]/g;
const possessive = /[’'`]s\b/g;
const neitherWordNorSpace = /[^\p{L}\p{N} ]+/gu;

/** The words of a name that count: no accents, no case, no titles, no possessive. */
function nameWords(name: string): string[] {
  const plain = name.normalize("NFD").replace(combiningMarks, "").toLowerCase();
  return plain
    .replace(possessive, "")
    .replace(neitherWordNorSpace, " ")
    .split(" ")
    .filter((part) => part !== "" && !titles.has(part));
}

/** True when two names agree: the same words, or one holds all words of the other and both end in the same one ("Putin", "Vladimir Putin"). */
export function sameName(left: string, right: string): boolean {
  const a = nameWords(left);
  const b = nameWords(right);
  if (a.length === 0 || b.length === 0 || a.at(-1) !== b.at(-1)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((part) => long.includes(part));
}
