/** A kind of text that grows: `unit` repeated `count` times at full size; a unit that is a function is another each time. */
export interface Family {
  name: string;
  unit: string | ((index: number) => string);
  count: number;
}

/** Letters for a number, so that every name is another. */
function letters(index: number): string {
  const alphabet = "abcdefghijklmnopqrstuvwxyz";
  let rest = index;
  let word = "";
  do {
    word += alphabet[rest % 26];
    rest = Math.floor(rest / 26);
  } while (rest > 0);
  return `${word[0]?.toUpperCase()}${word.slice(1)}a`;
}

const sentence =
  "The minister said on Tuesday that the “long promised” bridge would open, but Mara Lindqvist denied it. ";

/** Texts on which rules that look back or ahead without end take time that grows with the square of the length. */
export const families: readonly Family[] = [
  { name: "one paragraph", unit: sentence, count: 10_000 },
  { name: "short paragraphs", unit: `${sentence}\n`, count: 10_000 },
  { name: "no spaces", unit: "a", count: 1_000_000 },
  { name: "newlines", unit: "\n", count: 100_000 },
  { name: "spaces", unit: " ", count: 500_000 },
  { name: "straight marks", unit: '"', count: 100_000 },
  { name: "opening marks", unit: "“", count: 100_000 },
  { name: "opening marks with words", unit: "“so ", count: 100_000 },
  { name: "closing marks with words", unit: "so” ", count: 100_000 },
  { name: "quoted words", unit: "“so” ", count: 100_000 },
  { name: "nested marks", unit: "“he said ‘so ", count: 50_000 },
  { name: "unclosed paragraphs", unit: "“It goes on.\n", count: 50_000 },
  { name: "apostrophes", unit: "’tis ’n’ ", count: 50_000 },
  { name: "capitals", unit: "Mara Lindqvist ", count: 30_000 },
  { name: "titles", unit: "Mr. ", count: 100_000 },
  { name: "many people", unit: (index) => `Tom ${letters(index)} said “so.” He added more.\n`, count: 10_000 },
  { name: "said", unit: "said ", count: 100_000 },
  { name: "he said", unit: "He said. ", count: 50_000 },
  { name: "according to", unit: "according to ", count: 50_000 },
  { name: "and said", unit: "x, and said, ", count: 50_000 },
  { name: "that", unit: "said that ", count: 50_000 },
  { name: "commas", unit: "a, ", count: 200_000 },
  { name: "dashes", unit: "a — ", count: 200_000 },
  { name: "brackets", unit: "(", count: 200_000 },
  { name: "numbers", unit: "1,000 ", count: 100_000 },
  { name: "weekdays", unit: "Monday ", count: 100_000 },
  { name: "initials", unit: "U.S. ", count: 100_000 },
  { name: "told the", unit: "told the ", count: 40_000 },
  { name: "said that they said", unit: "He said that they said that ", count: 10_000 },
  { name: "circumstances", unit: "He said at a rally in Velgrad on Monday during a visit, ", count: 10_000 },
  { name: "events", unit: "Soldiers attacked the village. Her resignation came. ", count: 10_000 },
  { name: "stands", unit: "He backs the plan. If they go, we must reject the deal. ", count: 10_000 },
  { name: "money", unit: "more than $5 million to ", count: 20_000 },
  { name: "told times", unit: "He said the next day, two weeks ago, that it was over. ", count: 10_000 },
  { name: "colons", unit: "Tom Berg: no. ", count: 50_000 },
];

/** A text of a family at a share of its full size. */
export function familyText({ unit, count }: Family, share: number): string {
  const times = Math.round(count * share);
  return typeof unit === "string"
    ? unit.repeat(times)
    : Array.from({ length: times }, (_, index) => unit(index)).join("");
}
