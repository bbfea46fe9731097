import type { LinearModel } from "../model/linear-model.js";
import {
  leftFeatures,
  mostFeatures,
  outside,
  ownFeatures,
  rightFeatures,
  secondLeftFeatures,
  secondRightFeatures,
} from "./tag-features.js";
import { tagNames } from "./tags.js";
import { hashWord, roomForWords, type TaggedWord, type WordHashes } from "./word-hashes.js";

/** Labels of the model. */
const labels = tagNames.length;

/** Words and rows of scores that are kept; about 2 MB. */
const roomOfWords = 4096;
const roomOfRows = 16_384;

/** Most words that are tagged together with what is kept. */
export const mostTogether = 1000;

/** Most rows that a word of a sentence asks for. */
const rowsOfWord = 5;

/** Where the rows of a word are: for the words beside it, and by the tag before (or none) for its own tag and for that of the word before. */
const asLeft = 0;
const asSecondLeft = 1;
const asSecondRight = 2;
const asOwn = 3;
const asRight = asOwn + labels + 1;
const slots = asRight + labels + 1;

/**
 * What single words add to the scores of tags, added up once for each word, as most words of an article come again. The sums are what the
 * model gives: to forget them changes nothing but the time taken. When there is no more room all are forgotten.
 */
export class WordScores {
  readonly #model: LinearModel;
  readonly #ids = new Map<string, number>();
  readonly #lowers: string[] = [];
  readonly #words: WordHashes = roomForWords(roomOfWords);
  /** For each word (the first is the one beyond the ends) and slot the number of a row, 0 while there is none. */
  readonly #slots = new Uint16Array((roomOfWords + 1) * slots);
  readonly #rows = new Int16Array((roomOfRows + 1) * labels);
  #used = 0;
  readonly #features = new Int32Array(mostFeatures);
  readonly #sum = new Int32Array(labels);

  constructor(model: LinearModel) {
    this.#model = model;
  }

  get words(): WordHashes {
    return this.#words;
  }

  /** The places of words in `words`; valid until it is called again. At most `mostTogether`. */
  placesOf(words: readonly TaggedWord[]): Int32Array {
    const together = words.length + 1;
    if (this.#lowers.length + together > roomOfWords || this.#used + together * rowsOfWord > roomOfRows) this.#forget();
    const places = new Int32Array(words.length);
    for (let index = 0; index < words.length; index++) places[index] = this.#placeOf(words[index] as TaggedWord);
    return places;
  }

  #placeOf(word: TaggedWord): number {
    const known = this.#ids.get(word.text);
    if (known !== undefined && this.#lowers[known] === word.lower) return known;
    const place = this.#lowers.push(word.lower) - 1;
    this.#ids.set(word.text, place);
    hashWord(this.#words, place, word);
    return place;
  }

  #forget(): void {
    this.#ids.clear();
    this.#lowers.length = 0;
    this.#slots.fill(0);
    this.#used = 0;
  }

  /** The scores of a word's tags by what it and the words beside it say, each by itself; written into `scores`. */
  score(
    at: number,
    left: number,
    left2: number,
    right: number,
    right2: number,
    tagLeft: number,
    scores: Int32Array,
  ): void {
    const rows = this.#rows;
    const own = this.#rowOf(at, asOwn + tagLeft + 1, tagLeft);
    const before = this.#rowOf(left, asLeft, tagLeft);
    const before2 = this.#rowOf(left2, asSecondLeft, tagLeft);
    const behind = this.#rowOf(right, asRight + tagLeft + 1, tagLeft);
    const behind2 = this.#rowOf(right2, asSecondRight, tagLeft);
    for (let label = 0; label < labels; label++)
      scores[label] =
        (rows[own + label] as number) +
        (rows[before + label] as number) +
        (rows[before2 + label] as number) +
        (rows[behind + label] as number) +
        (rows[behind2 + label] as number);
  }

  #rowOf(word: number, slot: number, tagLeft: number): number {
    const place = (word - outside) * slots + slot;
    return ((this.#slots[place] as number) || this.#makeRow(place, word, slot, tagLeft)) * labels;
  }

  #makeRow(place: number, word: number, slot: number, tagLeft: number): number {
    const row = ++this.#used;
    this.#sum.fill(0);
    this.#model.add(this.#features, this.#featuresOf(word, slot, tagLeft), this.#sum);
    this.#rows.set(this.#sum, row * labels);
    this.#slots[place] = row;
    return row;
  }

  #featuresOf(word: number, slot: number, tagLeft: number): number {
    if (slot === asLeft) return leftFeatures(this.#words, word, this.#features);
    if (slot === asSecondLeft) return secondLeftFeatures(this.#words, word, this.#features);
    if (slot === asSecondRight) return secondRightFeatures(this.#words, word, this.#features);
    if (slot < asRight) return ownFeatures(this.#words, word, tagLeft, this.#features);
    return rightFeatures(this.#words, word, tagLeft, this.#features);
  }
}
