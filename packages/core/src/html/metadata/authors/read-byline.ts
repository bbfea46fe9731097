import { agencies } from "../../../extract/metadata/data/agencies.js";
import { nameParticles } from "../../../extract/metadata/data/labels.js";
import { isDigit, isUpper } from "../../../text/chars.js";
import { joins, roleWords, wideRoles } from "./author-words.js";
import { cutParts, dropDegrees, dropLead } from "./name-parts.js";

const mostWords = 5;
const mostPieces = 40;
const longestWideName = 12;

/**
 * Reads the persons named in the printed pieces of a byline, and the agencies. What is no name in capitals is passed over; a single word is kept
 * only when nothing better follows.
 */
export function readByline(pieces: readonly string[]): string[] {
  const names = new Set<string>();
  let single: string | null = null;
  for (const piece of pieces.slice(0, mostPieces)) {
    const agency = agencyIn(piece);
    const persons = agency ? [agency] : personsIn(piece);
    for (const name of persons) {
      if (agency || name.includes(" ") || isWide(name)) names.add(name);
      else single ??= name;
    }
  }
  return names.size > 0 || single === null ? [...names] : [single];
}

function agencyIn(piece: string): string | null {
  const name = dropLead(piece).replace(/\.$/, "");
  return agencies.has(name.toLowerCase().replace(/^the /, "")) ? name : null;
}

function personsIn(piece: string): string[] {
  const parts = cutParts(dropLead(piece));
  const isJoined = parts.length > 1 && piece.split(" ").some((word) => joins.has(word));
  const names: string[] = [];
  for (const part of parts) {
    const person = readPerson(dropLead(part));
    if (!person) continue;
    // One word that runs on in small letters is how a sentence begins.
    if (!person.runsOn || person.name.includes(" ")) names.push(person.name);
    // What stands behind a role is an outlet or a place.
    if (person.runsOn && !isJoined) break;
  }
  return names;
}

const isWide = (name: string): boolean => name.charCodeAt(0) >= 0x2e80;

interface Person {
  name: string;
  /** A role, a date or a word in small letters follows. */
  runsOn: boolean;
}

/** The person a part begins with: its capitalised words up to a role, a date or a word in small letters. */
function readPerson(part: string): Person | null {
  const text = part
    .replace(/^[\s"'“”‘’:.–—~-]+/, "")
    .replace(/\s?[([（【《].*$/, "")
    .trim();
  if (text === "" || text.includes("@") || text.includes("://")) return null;
  if (isWide(text)) {
    const name = text.replace(wideRoles, "").trim();
    return name.length >= 2 && name.length <= longestWideName ? { name, runsOn: false } : null;
  }
  const all = text.split(" ");
  const end = all.findIndex((word) => !isNameWord(word));
  const words = end < 0 ? all : all.slice(0, end);
  const lastName = words.findLastIndex((word) => isUpper(word.charCodeAt(0)) || !nameParticles.has(word.toLowerCase()));
  const kept = dropDegrees(words.slice(0, lastName + 1));
  const name = kept.join(" ").replace(/[,:;'’"]+$/, "");
  return kept.length <= mostWords && name.length >= 2 && !/[!?]/.test(name) ? { name, runsOn: end >= 0 } : null;
}

/** True for words that may stand in a name: capitalised, a particle, "d’Artagnan"; not a role, a month or a number. */
function isNameWord(word: string): boolean {
  const bare = word.replace(/[.,:!?]+$/, "").toLowerCase();
  if (roleWords.has(bare) || isDigit(word.charCodeAt(0))) return false;
  return isUpper(word.charCodeAt(0)) || nameParticles.has(bare) || /^d['’]\S/.test(word);
}

const accountEnds: ReadonlySet<string> = new Set(["am", "on", "at", "in", "le", "el", "il"]);

/** The name of an account behind "by": one word, with nothing behind it but a date. */
export function readAccount(piece: string): string | null {
  const [first = "", second = ""] = piece.split(" ");
  const name = first.replace(/^@|[,.|·]$/g, "");
  if (!/^[A-Za-z_][\w.-]{2,29}$/.test(name) || roleWords.has(name.toLowerCase())) return null;
  return second === "" || /^[\d·|,(•-]/.test(second) || accountEnds.has(second.toLowerCase()) ? name : null;
}
