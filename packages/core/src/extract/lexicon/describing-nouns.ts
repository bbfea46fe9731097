import { words } from "./word-list.js";

/**
 * Nouns by which news takes up a person it has just named, for want of a pronoun: the candidate, the Texas senator, the billionaire. Those that
 * as often bring in somebody else (the officer, the reporter) are left out. Compiled by hand from common knowledge of news English.
 */
export const describingNouns: ReadonlySet<string> = new Set(
  words(`
candidate nominee contender challenger incumbent frontrunner front-runner businessman businesswoman billionaire millionaire mogul tycoon magnate
entrepreneur senator congressman congresswoman governor lawmaker legislator republican democrat president ex-president chancellor premier
politician statesman celebrity actor actress singer rapper comedian comic filmmaker star novelist author playwright footballer striker midfielder
goalkeeper quarterback golfer boxer sprinter swimmer skater pensioner retiree octogenarian tory socialist conservative liberal independent
native newcomer veteran mayor defender winger forward fullback batsman bowler pitcher wrestler jockey illustrator painter sculptor poet musician
guitarist violinist pianist drummer bassist dancer choreographer soprano father mother grandfather grandmother widow widower dad mom mum`),
);

/** Words that make any noun for a person such a description: the *retired* teacher, the *teaching* assistant. */
export const describingModifiers: ReadonlySet<string> = new Set(
  words("retired former trainee part-time self-employed unemployed teaching nursing award-winning self-taught"),
);

/** Words before such a noun that mean somebody else than the person just named. */
export const contrastingModifiers: ReadonlySet<string> = new Set(
  words(
    "other another second third next previous last first rival fellow eventual opposing new prospective future then-president",
  ),
);
