import { dayNumber } from "../../../extract/times/calendar.js";
import type { Candidate, Ranked } from "../candidate.js";
import type { DateReading } from "./read-date.js";

/** What a date gives to the day beside its own (time zones), and to the other day it may be. */
const besides = 0.5;
const either = 0.9;

type Voter = Candidate<DateReading>;

/**
 * Ranks the dates of a page by the votes of all places that tell the same day. Each kind of place has one vote for a day: twenty comments of one
 * day say no more than one. Of one day the reading with time and zone stands first.
 */
export function rankDates(candidates: readonly Voter[]): Ranked<DateReading>[] {
  return candidates
    .flatMap((candidate) => {
      const { other } = candidate.value;
      return other ? [candidate, { ...candidate, value: { value: other, precision: "day" as const } }] : [candidate];
    })
    .map((candidate) => ({ ...candidate, votes: votesFor(dayOf(candidate.value), candidates) }))
    .sort((a, b) => b.votes - a.votes || precision(b.value) - precision(a.value) || b.weight - a.weight);
}

function votesFor(day: string, voters: readonly Voter[]): number {
  const best = new Map<string, number>();
  for (const { value, weight, where } of voters)
    best.set(where, Math.max(best.get(where) ?? 0, weight * support(value, day)));
  return [...best.values()].reduce((sum, vote) => sum + vote, 0);
}

function support(voter: DateReading, day: string): number {
  if (dayOf(voter) === day) return 1;
  if (voter.other === day) return either;
  return Math.abs(numberOf(dayOf(voter)) - numberOf(day)) === 1 ? besides : 0;
}

const dayOf = ({ value }: DateReading): string => value.slice(0, 10);

function numberOf(day: string): number {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  return dayNumber(year, month, dayOfMonth);
}

function precision({ value, precision: told }: DateReading): number {
  if (told === "day") return 0;
  return /(?:Z|[+-]\d\d:\d\d)$/.test(value) ? 2 : 1;
}
