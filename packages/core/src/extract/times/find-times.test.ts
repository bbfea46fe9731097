import { describe, expect, test } from "vitest";
import { timeRows as rows, timesOf as times } from "../../../test/time-rows.js";
import type { PublicationDate } from "../../schema/index.js";
import { findTimes } from "./find-times.js";

describe("days", () => {
  test.each([
    ["Mr. Vale told reporters Thursday that it works.", "Thursday = 2025-11-27"],
    ["The ministry said Friday that two died.", "Friday = 2025-11-28"],
    ["The talks will resume Monday.", "Monday = 2025-12-01"],
    ["The court ruled last Friday.", "last Friday = 2025-11-21"],
    ["The vote is planned for next Friday.", "next Friday = 2025-12-05"],
    ["Voters decide this Sunday.", "this Sunday = 2025-11-30"],
    ["It burned this past Sunday.", "this past Sunday = 2025-11-23"],
    ["It opens this coming Friday.", "this coming Friday = 2025-12-05"],
    ["He left on Tuesday last week.", "Tuesday last week = 2025-11-18"],
    ["The strike hit Saturday night.", "Saturday night = 2025-11-22"],
    ["Police came early Monday morning.", "early Monday morning = 2025-11-24"],
    ["Thursday’s meeting ended.", "Thursday = 2025-11-27"],
    ["They met on Nov. 19 in Basel.", "Nov. 19 = 2025-11-19"],
    ["It was signed on Feb. 24.", "Feb. 24 = 2025-02-24"],
    ["It was extended to run until Jan. 16.", "Jan. 16 = 2026-01-16"],
    ["They stormed it on Jan. 6, 2021, at dawn.", "Jan. 6, 2021 = 2021-01-06"],
    ["It began on 9 May 1950.", "9 May 1950 = 1950-05-09"],
    ["It ended on the 3rd of November.", "3rd of November = 2025-11-03"],
    ["Oslo, Thursday, Nov. 27, 2025.", "Thursday, Nov. 27, 2025 = 2025-11-27"],
    ["Filed 2025-11-03T10:15:00Z by hand.", "2025-11-03T10:15:00Z = 2025-11-03"],
    ["Filed 27/11/2025 by hand.", "27/11/2025 = 2025-11-27"],
    ["The president arrived yesterday.", "yesterday = 2025-11-27"],
    ["Tonight it opens.", "Tonight = 2025-11-28"],
    ["It was found the day before yesterday.", "the day before yesterday = 2025-11-26"],
    ["It exploded at 3 p.m. Thursday.", "3 p.m. Thursday = 2025-11-27"],
    ["It exploded on Thursday at noon.", "Thursday at noon = 2025-11-27"],
    ["He died on Thanksgiving Day.", "Thanksgiving Day = 2025-11-27"],
    ["They will be home by Christmas.", "Christmas = 2025-12-25"],
    ["She sang on New Year’s Eve 2019.", "New Year’s Eve 2019 = 2019-12-31"],
    ["She resigned on Easter Monday.", "Easter Monday = 2025-04-21"],
    ["The attacks of 9/11 changed it.", "9/11 = 2001-09-11"],
  ])("%s → %s", (text, expected) => {
    expect(rows(text)).toEqual([expected]);
  });
});

describe("longer periods", () => {
  test.each([
    ["The company cut jobs in March.", "March = 2025-03"],
    ["She takes office in January.", "January = 2026-01"],
    ["He was elected in December.", "December = 2024-12"],
    ["He was elected in June last year.", "June last year = 2024-06"],
    ["It was unsealed in November 2023.", "November 2023 = 2023-11"],
    ["It broke in January nineteen ninety-seven.", "January nineteen ninety-seven = 1997-01"],
    ["Inflation rose last month.", "last month = 2025-10"],
    ["He goes next week.", "next week = 2025-12-01/2025-12-07"],
    ["Exports fell last year.", "last year = 2024"],
    ["Thousands marched over the weekend.", "the weekend = 2025-11-22/2025-11-23"],
    ["The final is played this weekend.", "this weekend = 2025-11-29/2025-11-30"],
    ["It was taken in 2014.", "2014 = 2014"],
    ["It was taken in the 2014 protests.", "2014 = 2014"],
    ["It was taken in 1812.", "1812 = 1812"],
    ["The war of the 1990s ended.", "the 1990s = 199X"],
    ["The songs of the ’90s ended.", "the ’90s = 199X"],
    ["It was the 20th century.", "the 20th century = 19XX"],
    ["It was retaken in the fall of 2022.", "the fall of 2022 = 2022-23"],
    ["The two met last summer.", "last summer = 2025-22"],
    ["Revenue rose in the third quarter.", "the third quarter = 2025-07/2025-09"],
    ["Q2 results at a glance.", "Q2 = 2025-04/2025-06"],
    ["Revenue rose in the 2024 third quarter.", "the 2024 third quarter = 2024-07/2024-09"],
    ["Sales fell in the first half of the year.", "the first half of the year = 2025-01/2025-06"],
    ["The truce began three weeks ago.", "three weeks ago = 2025-11-03/2025-11-09"],
    ["A decade ago it throve.", "A decade ago = 2015"],
    ["Half a century ago it throve.", "Half a century ago = 1975"],
    ["The body was found two days ago.", "two days ago = 2025-11-26"],
    ["It will open in three days.", "three days = 2025-12-01"],
  ])("%s → %s", (text, expected) => {
    expect(rows(text)).toEqual([expected]);
  });
});

describe("intervals", () => {
  test.each([
    ["He was there from Monday to Wednesday.", "Monday to Wednesday = 2025-11-24/2025-11-26"],
    ["He served 2019–2021.", "2019–2021 = 2019/2021"],
    ["The forum took place Nov. 14-16 in Basel.", "Nov. 14-16 = 2025-11-14/2025-11-16"],
    ["It ran 14–16 November 2024.", "14–16 November 2024 = 2024-11-14/2024-11-16"],
  ])("%s → %s", (text, expected) => {
    expect(rows(text)).toEqual([expected]);
  });

  test.each([
    ["He served between 2019 and 2021.", ["2019 = 2019", "2021 = 2021"]],
    ["It will run from November to March.", ["November = 2025-11", "March = 2026-03"]],
    ["It is held from November 20 to January 11.", ["November 20 = 2025-11-20", "January 11 = 2026-01-11"]],
    ["It was open May 2 through July 9, 2019.", ["May 2 = 2019-05-02", "July 9, 2019 = 2019-07-09"]],
    ["It snowed between December and February 2020.", ["December = 2019-12", "February 2020 = 2020-02"]],
    ["Warming over 2000 - 2050 was studied.", ["2000 = 2000", "2050 = 2050"]],
  ])("%s is two dated times, the second after the first", (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test("a time that is moved has no interval", () => {
    expect(rows("They moved the vote from Monday to Wednesday.")).toHaveLength(2);
  });
});

describe("parts of periods: the value names the whole, the bounds the part", () => {
  test.each([
    ["In mid-October, he called.", "mid-October", "2025-10", "2025-10-11", "2025-10-20"],
    ["He told us earlier this week.", "earlier this week", "2025-11-24/2025-11-30", "2025-11-24", "2025-11-28"],
    ["The report is due later this month.", "later this month", "2025-11", "2025-11-28", "2025-11-30"],
    ["It was sold late last year.", "late last year", "2024", "2024-09-01", "2024-12-31"],
    ["It boomed in the mid-1990s.", "the mid-1990s", "199X", "1993-01-01", "1996-12-31"],
    ["It was filed 03/04/2025.", "03/04/2025", null, "2025-03-04", "2025-04-03"],
    ["It broke 15 minutes ago.", "15 minutes ago", "2025-11-27/2025-11-28", "2025-11-27", "2025-11-28"],
  ])("%s", (text, words, value, earliest, latest) => {
    expect(times(text)).toMatchObject([{ text: words, value, earliest, latest, status: "constrained" }]);
  });

  test("the end of a period is its last day behind “by”", () => {
    expect(times("It must close by the end of the year.")).toMatchObject([
      { text: "the end of the year", value: "2025-12-31", status: "resolved" },
    ]);
  });
});

describe("durations and sets", () => {
  test.each([
    ["It lasted for three years.", "three years", "duration", "P3Y"],
    ["It is a five-year deal.", "five-year", "duration", "P5Y"],
    ["It took a year and a half.", "a year and a half", "duration", "P1Y6M"],
    ["They meet every Monday.", "every Monday", "set", "P1W"],
    ["They meet every two weeks.", "every two weeks", "set", "P2W"],
    ["They meet annually.", "annually", "set", "P1Y"],
    ["They meet twice a week.", "a week", "set", "P1W"],
    ["They meet on Sundays.", "Sundays", "set", "P1W"],
  ])("%s", (text, words, kind, value) => {
    expect(times(text)).toMatchObject([{ text: words, kind, value, anchor: "none" }]);
  });

  test("a stretch beside publication has its length as value and its days as bounds", () => {
    expect(times("Twelve died in the past 24 hours.")).toMatchObject([
      { text: "the past 24 hours", kind: "duration", value: "PT24H", earliest: "2025-11-27", latest: "2025-11-28" },
    ]);
  });
});

describe("times counted from the time told before", () => {
  test("the next day", () => {
    expect(rows("On Tuesday he resigned.\nThe next day he fled.\nIt was quiet a day later.")).toEqual([
      "Tuesday = 2025-11-25",
      "The next day = 2025-11-26",
      "a day later = 2025-11-27",
    ]);
  });

  test("a year earlier is the same quarter in an earnings report", () => {
    expect(rows("Profit fell in the third quarter.\nIt was higher a year earlier.")).toEqual([
      "the third quarter = 2025-07/2025-09",
      "a year earlier = 2024-07/2024-09",
    ]);
  });

  test("what has happened is not put behind publication", () => {
    expect(times("He testified on Friday about the ship that sank four days later.").at(-1)).toMatchObject({
      text: "four days later",
      value: null,
      status: "unresolved",
    });
  });
});

describe("without a day of publication", () => {
  test.each([
    "He said so Thursday.",
    "It fell last month.",
    "In mid-October, he left.",
    "They met on Nov. 19.",
    "He recently left.",
    "They go next week.",
  ])("%s is constrained by the day of publication and by nothing else", (text) => {
    const [time] = times(text, null);
    expect(time).toMatchObject({ value: null, status: "constrained", anchor: "none" });
    expect(time).not.toHaveProperty("earliest");
    expect(time).not.toHaveProperty("latest");
  });

  test.each(["He lives there now.", "It opened on a Sunday.", "It opened weeks later."])(
    "%s stays unresolved, as no day of publication would tell it",
    (text) => {
      expect(times(text, null)).toMatchObject([{ value: null, status: "unresolved", anchor: "none" }]);
    },
  );

  test("what the words tell by themselves is resolved", () => {
    expect(times("It began on Jan. 6, 2021.", null)).toMatchObject([
      { value: "2021-01-06", status: "resolved", anchor: "none" },
    ]);
  });

  test("a year of publication bounds what it cannot tell", () => {
    const in2025: PublicationDate = { value: "2025", precision: "year", origin: "given" };
    expect(times("Exports fell last year.", in2025)).toMatchObject([{ value: "2024", status: "resolved" }]);
    expect(times("It fell last month.", in2025)).toMatchObject([
      { value: null, earliest: "2024-12-01", latest: "2025-11-30", status: "constrained" },
    ]);
  });

  test("the dateline serves when it has a date", () => {
    const text = "He said so Thursday.";
    const dateline = { date: "2025-11-28", span: { start: 0, end: 2 } };
    const context = { sentences: [{ start: 0, end: text.length }], publishedAt: null, dateline };
    expect(findTimes(text, context)).toMatchObject([{ value: "2025-11-27", anchor: "dateline" }]);
  });
});

describe("words that are no times", () => {
  test.each([
    "Prime Minister Theresa May said the deal was dead.",
    "They may march on the capital and spring to action.",
    "Mr. March won the 400 meters in 44.5.",
    "The Sun newspaper said he sat beside the queen.",
    "After the fall of Kabul, many fled.",
    "A second lawmaker called for 1,200 soldiers and 2000 jobs.",
    "He ran the 1,500 and won 3-2.",
    "Call 555-2019 or room 2010.",
    "Resolution 1973 passed; it cost $2000.",
    "She watched “Friday Night Lights” and read the Sunday Times.",
    "USA Today and the Daily Mail reported it.",
    "The Weekend Australian reported it, and Midnight Oil played.",
    "April Smith bought a Christmas tree.",
    "The 12-year-old is 30 years younger; she is 40 years old.",
    "He scored in the fourth quarter and kicked a field goal.",
    "The first half of the film was dull.",
    "It was announced that evening hours would end.",
    "Feb. 30 and Nov. 31 do not exist.",
  ])("%s", (text) => {
    expect(times(text).filter(({ kind }) => kind === "date")).toEqual([]);
  });

  test("a weekday in general is not dated", () => {
    expect(times("It opened on a Sunday.")).toMatchObject([{ text: "Sunday", value: null, status: "unresolved" }]);
  });
});
