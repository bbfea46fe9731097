import { determiners, possessives, prepositions } from "../lexicon/function-words.js";
import type { Reality } from "../predicates/status.js";
import { isNounLike, nounPhraseEnd, nounPhraseStart, opensNounPhrase } from "../statements/noun-phrase.js";
import type { Unit, UnitRange } from "../statements/unit.js";
import { eventNouns, ownersSuffer, together } from "./data/event-nouns.js";
import { type EventDraft, type EventReading, participant } from "./event-context.js";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words before an event that make it one to come, or one that may never be. */
const planned = words("planned upcoming scheduled expected next coming forthcoming future impending");
const imagined = words(
  "possible potential alleged feared any future if for avoid prevent demand demanding demanded demands seek seeking sought urge urged urging want wants wanted threatened threat threaten threatens without request requested calls",
);
const joining = words("of by between with on against");

/** Adjectives and numbers between an owner and the event: Lund's *first* visit. */
const nearby = 3;

/** Who owns the event: *Lund's* resignation, *his* death. */
function ownerOf(units: readonly Unit[], head: number): UnitRange | null {
  for (let index = head - 1; index >= Math.max(0, head - nearby); index--) {
    const lower = units[index]?.lower ?? "";
    if (lower === "'s" || lower === "'") {
      const from = nounPhraseStart(units, index, Math.max(0, index - 8));
      return from < index ? { from, to: index } : null;
    }
    if (possessives.has(lower)) return { from: index, to: index + 1 };
    if (determiners.has(lower) || prepositions.has(lower) || units[index]?.token?.kind === "mark") return null;
  }
  return null;
}

/** What an event is of, by or between, behind it. */
function complementOf(units: readonly Unit[], head: number): { preposition: string; range: UnitRange } | null {
  const preposition = units[head + 1]?.lower ?? "";
  if (!joining.has(preposition) || !opensNounPhrase(units, head + 2)) return null;
  const to = nounPhraseEnd(units, head + 2, units.length);
  return to > head + 2 ? { preposition, range: { from: head + 2, to } } : null;
}

function realityOf(units: readonly Unit[], from: number, head: number): Reality {
  for (let index = from; index < head; index++) {
    const lower = units[index]?.lower ?? "";
    if (lower === "no") return "negated";
    if (planned.has(lower)) return "planned";
    if (imagined.has(lower)) return "hypothetical";
  }
  for (let index = from - 1; index >= Math.max(0, from - 3); index--) {
    const unit = units[index];
    if (unit?.token?.kind === "mark") break;
    if (imagined.has(unit?.lower ?? "")) return "hypothetical";
  }
  return "reported";
}

const compounds = words("heart panic personal general next primary special attack");

/** The events that nouns tell, where somebody owns them or is told behind them. */
export function nounEvents(reading: EventReading): EventDraft[] {
  const { units } = reading;
  const drafts: EventDraft[] = [];
  units.forEach((unit, head) => {
    const type = unit.token?.capital && head > 0 ? undefined : eventNouns.get(unit.lower);
    if (type === undefined || unit.token?.kind !== "word" || compounds.has(units[head - 1]?.lower ?? "")) return;
    if (isNounLike(units, head + 1) && units[head + 1]?.token?.kind === "word") return;
    const owner = ownerOf(units, head);
    const complement = complementOf(units, head);
    const owning = participant(reading, owner);
    const told = complement ? participant(reading, complement.range) : null;
    const ids = [
      ...(owning === null ? [] : [{ entityId: owning, role: roleOfOwner(type) }]),
      ...(told === null || told === owning || !complement
        ? []
        : [{ entityId: told, role: roleBehind(type, complement.preposition) }]),
    ];
    if (ids.length === 0) return;
    const from = owner?.from ?? nounPhraseStart(units, head + 1, Math.max(0, head - 6));
    drafts.push({
      type,
      trigger: { from: head, to: head + 1 },
      head,
      participants: ids,
      reality: realityOf(units, from, head),
      confidence: 0.65,
    });
  });
  return drafts;
}

function roleOfOwner(type: EventDraft["type"]): EventDraft["participants"][number]["role"] {
  if (together.has(type)) return "participant";
  return ownersSuffer.has(type) ? "patient" : "agent";
}

function roleBehind(type: EventDraft["type"], preposition: string): EventDraft["participants"][number]["role"] {
  if (together.has(type)) return "participant";
  if (preposition === "by") return "agent";
  return preposition === "of" && !ownersSuffer.has(type) && type === "resign" ? "agent" : "patient";
}
