import type { LinearModel } from "../model/linear-model.js";
import { leftFeatures, mostFeatures, outside, ownFeatures, rightFeatures } from "./tag-features.js";
import { tagNames } from "./tags.js";
import { hashWord, roomForWords, type TaggedWord, type WordHashes } from "./word-hashes.js";

/** Labels of the model. */
const labels = tagNames.length;

/** Words that are kept; their scores take about 0.6 MB. */
const roomOfWords = 4096;

/** Most words that are tagged together with what is kept. */
export const mostTogether = 1000;

/** The rows of a word: what it says of its own tag, of that of the word behind it, and of that of the word before it. */
const asOwn = 0;
const asLeft = labels;
const asRight = 2 * labels;
const rowsOfWord = 3 * labels;

/**
 * What single words add to the scores of tags, added up once for each word, as most words of an article come again. The sums are what the
 * model gives: to forget them changes nothing but the time taken. When there is no more room all are forgotten.
 */
export class WordScores {
  readonly #model: LinearModel;
  readonly #ids = new Map<string, number>();
  readonly #lowers: string[] = [];
  readonly #words: WordHashes = roomForWords(roomOfWords);
  /** For each word its rows, a score a label; those of the word beyond the ends come first. */
  readonly #rows = new Int16Array((roomOfWords + 1) * rowsOfWord);
  readonly #features = new Int32Array(mostFeatures);
  readonly #sum = new Int32Array(labels);

  constructor(model: LinearModel) {
    this.#model = model;
    this.#addUp(outside, asLeft, leftFeatures(this.#words, outside, this.#features));
    this.#addUp(outside, asRight, rightFeatures(this.#words, outside, this.#features));
  }

  get words(): WordHashes {
    return this.#words;
  }

  /** The places of words in `words`; valid until it is called again. At most `mostTogether`. */
  placesOf(words: readonly TaggedWord[]): Int32Array {
    if (this.#lowers.length + words.length > roomOfWords) this.#forget();
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
    this.#addUp(place, asOwn, ownFeatures(this.#words, place, this.#features));
    this.#addUp(place, asLeft, leftFeatures(this.#words, place, this.#features));
    this.#addUp(place, asRight, rightFeatures(this.#words, place, this.#features));
    return place;
  }

  /** Fills a row of a word with the scores of the first `count` features. */
  #addUp(place: number, row: number, count: number): void {
    this.#sum.fill(0);
    this.#model.add(this.#features, count, this.#sum);
    this.#rows.set(this.#sum, (place - outside) * rowsOfWord + row);
  }

  #forget(): void {
    this.#ids.clear();
    this.#lowers.length = 0;
  }

  /** The scores of a word's tags by what it and the words beside it say, each by itself; written into `scores`. */
  score(at: number, left: number, right: number, scores: Int32Array): void {
    const rows = this.#rows;
    const own = (at - outside) * rowsOfWord + asOwn;
    const before = (left - outside) * rowsOfWord + asLeft;
    const behind = (right - outside) * rowsOfWord + asRight;
    for (let label = 0; label < labels; label++)
      scores[label] =
        (rows[own + label] as number) + (rows[before + label] as number) + (rows[behind + label] as number);
  }
}
