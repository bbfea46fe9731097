import { describe, expect, it } from "vitest";
import { wordSpans } from "../metric/tokens.ts";
import { readNameCorpus } from "./name-corpus.ts";

/** Words that stand before persons' names and belong to none. */
const titleWords: ReadonlySet<string> = new Set(
  (
    "Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Professor Sir Dame Lord Lady President Prime Minister Gen Gen. General Col Col. Colonel Maj. Major " +
    "Capt Capt. Captain Lt Lt. Lieutenant Sgt Sgt. Sergeant Judge Justice Senator Sen. Rep. Governor Gov. Mayor King Queen Prince Princess Sheikh " +
    "Pope Bishop Archbishop Cardinal Father Sister Rev Rev. Imam Ambassador Secretary Chancellor Chief Inspector Superintendent Commissioner " +
    "Councillor Detective Admiral Adm. Brigadier Coach Vice Deputy Datuk Tun Herr Frau Señor Señora Madame"
  ).split(" "),
);

/** Names that end like a possessive. */
const possessiveNames: ReadonlySet<string> = new Set(["Moody's", "McDonald's", "Lloyd's"]);

const articles = readNameCorpus();

/** Every name of the corpus with its text, for messages that say which one is wrong. */
const names = articles.flatMap(({ id, text, names }) =>
  names.map((name) => ({ ...name, id, name: text.slice(name.start, name.end), before: text[name.start - 1] ?? "" })),
);

describe("the name corpus", () => {
  it("is as large as its README says", () => {
    expect(articles.length).toBe(190);
    expect(articles.reduce((sum, { text }) => sum + wordSpans(text).length, 0)).toBeGreaterThan(54_000);
  });

  it("has every article once, with names of more than one type", () => {
    expect(new Set(articles.map(({ text }) => text)).size).toBe(articles.length);
    for (const { id, names } of articles) expect(new Set(names.map(({ type }) => type)).size, id).toBeGreaterThan(1);
  });

  it("keeps titles and determiners out of names", () => {
    const wrong = names.filter(({ type, name }) => {
      const [first = "", second] = name.split(" ");
      return ["the", "a", "an"].includes(first) || (type === "PER" && second !== undefined && titleWords.has(first));
    });
    expect(wrong).toEqual([]);
  });

  it("keeps possessives and punctuation out of names, and starts and ends them with words", () => {
    const plain = names.filter(({ name }) => !possessiveNames.has(name));
    expect(plain.filter(({ name }) => /['’]s$|[,;:!?"“”]$|^[^\p{L}\p{N}']|\(|\)/u.test(name))).toEqual([]);
    expect(names.filter(({ before }) => /[\p{L}\p{N}]/u.test(before))).toEqual([]);
  });

  it("marks a name of several words wherever its article has it", () => {
    const missed = articles.flatMap(({ id, text, names }) => {
      const repeated = new Set(
        names.map(({ start, end }) => text.slice(start, end)).filter((name) => name.includes(" ")),
      );
      return [...repeated].flatMap((name) => {
        const places: string[] = [];
        for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
          const inside = /[\p{L}\p{N}]/u.test(text[at + name.length] ?? "");
          if (!inside && !names.some(({ start, end }) => start <= at && at + name.length <= end))
            places.push(`${id}: ${name}`);
        }
        return places;
      });
    });
    expect(missed).toEqual([]);
  });
});
