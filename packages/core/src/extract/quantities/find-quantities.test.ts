import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marks, soup } from "../../../test/soup.js";
import { parseArticle } from "../../schema/index.js";
import { extract } from "../extract.js";

/** The quantities of a text as `kind value–max unit, object`, `~` before one not meant exactly, `≥` and `≤` before a bound. */
function quantitiesOf(text: string): string[] {
  const bounds = { least: "≥", most: "≤" };
  return extract(text).quantities.map(({ kind, value, max, unit, object, approximate, bound }) => {
    const number = `${max === undefined ? value : `${value}–${max}`}${unit ? ` ${unit}` : ""}`;
    const hedge = bound ? bounds[bound] : approximate ? "~" : "";
    return `${kind} ${hedge}${number}${object ? `, ${object}` : ""}`;
  });
}

describe("findQuantities", () => {
  it.each([
    ["12 people came.", "count 12, people"],
    ["Two American sailors came.", "count 2, American sailors"],
    ["They lost three hundred and fifty jobs.", "count 350, jobs"],
    ["A dozen eggs broke.", "count 12, eggs"],
    ["Some 2.5 million residents voted.", "count ~2500000, residents"],
    ["It will cost 12 million.", "count 12000000"],
    ["Half a million people left.", "count 500000, people"],
    ["One soldier came.", "count 1, soldier"],
    ["The 12-member panel met.", "count 12, member"],
    ["It is a twenty-point plan.", "count 20, point"],
    ["It fed five of the judges.", "count 5, judges"],
    ["Zero jobs were cut.", "count 0, jobs"],
  ])("counts in %j", (text, expected) => {
    expect(quantitiesOf(text)).toEqual([expected]);
  });

  it.each([
    ["It cost $5.", "money 5 $"],
    ["It cost US$5.5bn.", "money 5500000000 USD"],
    ["It cost A$20.", "money 20 AUD"],
    ["It cost £3m.", "money 3000000 GBP"],
    ["It cost €1,250.50.", "money 1250.5 EUR"],
    ["It cost 40 million pounds.", "money 40000000 GBP"],
    ["It cost 9 pounds sterling.", "money 9 GBP"],
    ["It cost two and a half million euros.", "money 2500000 EUR"],
    ["It cost 300 U.S. dollars.", "money 300 USD"],
    ["It cost CHF 70.", "money 70 CHF"],
    ["It cost 69 cents.", "money 69 cent"],
    ["It cost 105.34 yen.", "money 105.34 JPY"],
    ["It cost millions of dollars.", "money ≥1000000 $"],
    ["It is a $20-million plan.", "money 20000000 $"],
  ])("reads money in %j", (text, expected) => {
    expect(quantitiesOf(text)).toEqual([expected]);
  });

  it.each([
    ["It fell 4.5 percent.", "percent 4.5 %"],
    ["It fell 4 per cent.", "percent 4 %"],
    ["It fell 4%.", "percent 4 %"],
    ["It fell by five percentage points.", "percent 5 percentage point"],
    ["It fell by 25 basis points.", "percent 25 basis point"],
    ["It was a 30-percent cut.", "percent 30 %"],
  ])("reads a share in %j", (text, expected) => {
    expect(quantitiesOf(text)).toEqual([expected]);
  });

  it.each([
    ["It is 12 kilometres away.", "measure 12 km"],
    ["It is 5km away.", "measure 5 km"],
    ["It was a 10-mile run.", "measure 10 mi"],
    ["It is six feet tall.", "measure 6 ft"],
    ["It grew 3 inches.", "measure 3 in"],
    ["It is 20 yards wide.", "measure 20 yd"],
    ["It covers 40 acres.", "measure 40 ac"],
    ["It covers 40 hectares.", "measure 40 ha"],
    ["It covers 1,200 square miles.", "measure 1200 mi²"],
    ["It holds 30 cubic metres.", "measure 30 m³"],
    ["It weighs 3,000 tonnes.", "measure 3000 t"],
    ["It weighs 12 pounds.", "measure 12 lb"],
    ["It weighs 80 kg.", "measure 80 kg"],
    ["It weighs 2 ounces.", "measure 2 oz"],
    ["It holds 2 litres.", "measure 2 l"],
    ["It holds 9 gallons.", "measure 9 gal"],
    ["It pumps 900 barrels.", "measure 900 bbl"],
    ["It went 60 miles per hour.", "measure 60 mph"],
    ["It went 90 kilometers an hour.", "measure 90 km/h"],
    ["It makes 40 megawatts.", "measure 40 MW"],
    ["It stores 64 gigabytes.", "measure 64 GB"],
    ["It was 30 degrees Celsius.", "measure 30 °C"],
    ["It was 86°F.", "measure 86 °F"],
  ])("measures in %j", (text, expected) => {
    expect(quantitiesOf(text)).toEqual([expected]);
  });

  it.each([
    ["She is the 21st member.", "ordinal 21, member"],
    ["It is the first rule he made.", "ordinal 1, rule"],
    ["It is his third term.", "ordinal 3, term"],
    ["She was the first woman to lead it.", "ordinal 1, woman"],
  ])("reads an ordinal in %j", (text, expected) => {
    expect(quantitiesOf(text)).toEqual([expected]);
  });

  it.each([
    ["It cost $5 to $10 million.", "money 5000000–10000000 $"],
    ["It cost $500,000 to $1 million.", "money 500000–1000000 $"],
    ["Between 10 and 20 percent came.", "percent 10–20 %"],
    ["It cut 10-15% of it.", "percent 10–15 %"],
    ["It cost $10-20 million.", "money 10000000–20000000 $"],
    ["It cut 10–15 jobs.", "count 10–15, jobs"],
    ["It cut two or three jobs.", "count 2–3, jobs"],
  ])("reads a range in %j", (text, expected) => {
    expect(quantitiesOf(text)).toEqual([expected]);
  });

  it("takes two ends that something moves between for two quantities", () => {
    expect(quantitiesOf("It rose from 5 percent to 7 percent.")).toEqual(["percent 5 %", "percent 7 %"]);
  });

  it.each([
    ["About 50 jobs went.", "count ~50, jobs"],
    ["Nearly 40 jobs went.", "count ~40, jobs"],
    ["50 or so jobs went.", "count ~50, jobs"],
    ["More than 50 jobs went.", "count ≥50, jobs"],
    ["At least 50 jobs went.", "count ≥50, jobs"],
    ["Up to 50 jobs went.", "count ≤50, jobs"],
    ["Fewer than 50 jobs went.", "count ≤50, jobs"],
    ["No more than 50 jobs went.", "count ≤50, jobs"],
    ["Dozens of jobs went.", "count ≥12, jobs"],
    ["Tens of thousands of people came.", "count ≥10000, people"],
    ["They fought over 2 bills.", "count 2, bills"],
  ])("keeps what is about, least or most in %j", (text, expected) => {
    expect(quantitiesOf(text)).toEqual([expected]);
  });

  it.each([
    "It happened on May 5, 2016.",
    "It opens at 9 a.m.",
    "It took five years.",
    "It happened five times.",
    "In 1998 she won.",
    "Ana Ruiz, 76, came.",
    "A 12-year-old boy came.",
    "Call 555-0142.",
    "They won 5-3.",
    "It was a 2-3 loss.",
    "It breaks section 5 of the law.",
    "It stands at 12 Main Street.",
    "Room 12 was full.",
    "Apollo 11 landed.",
    "He scored 12.",
    "It stands on Fifth Avenue.",
    "A third of voters came.",
    "One thing is sure.",
    "It is version 2.0.1 of it.",
    "The first of them left.",
    "Agent 007 came.",
    "It was the second highest.",
  ])("takes none from %j", (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });

  it.each([
    ["words and marks", soup],
    ["marks", marks],
    [
      "numbers",
      fc
        .array(
          fc.constantFrom("5", "2.5", "$", "to", "million", "-", "10-20", "%", "a", "of", "dozens", "jobs", "m", "1,2"),
        )
        .map((words) => words.join(" ")),
    ],
  ])("keeps to the text and the schema for %s", (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const article = extract(text);
        expect(parseArticle(article).quantities).toEqual(article.quantities);
        for (const { value, max } of article.quantities) expect(max ?? value + 1).toBeGreaterThan(value);
      }),
      { numRuns: 100 },
    );
  });
});
