import type { EntityKind } from "../../schema/index.js";
import { peoples } from "../lexicon/demonyms.js";
import { houseMetonyms } from "../lexicon/metonyms.js";
import { knownOrganizations, knownOthers } from "../lexicon/organizations.js";
import { placeNames, stateAbbreviations } from "../lexicon/places.js";
import { lexiconKey } from "./name-key.js";

const kinds = new Map<string, EntityKind>();
const add = (names: Iterable<string>, kind: EntityKind): void => {
  for (const name of names) kinds.set(lexiconKey(name), kind);
};
add(knownOthers, "other");
add(knownOrganizations, "organization");
add(peoples, "group");
add(placeNames, "place");
add(stateAbbreviations, "place");
add(houseMetonyms.keys(), "place");

/** The kind of a name our lexicons list, or undefined. */
export function knownKind(name: string): EntityKind | undefined {
  return kinds.get(lexiconKey(name));
}
