import { countryByAdjective } from "../lexicon/demonyms.js";
import { organizationSynonyms, roleSynonyms, vagueNouns } from "../lexicon/roles.js";
import type { EntityDraft, RoleDraft } from "./entity-draft.js";

/** An entity with the role by which a noun phrase fits it. */
export interface RoleMatch {
  readonly entity: EntityDraft;
  readonly role: RoleDraft | null;
}

/** Most bearers of one role that are weighed against each other. */
const maxBearers = 24;

/** Entities by the nouns of their roles and by the last words of their names. */
export class RoleIndex {
  readonly #byHead = new Map<string, RoleMatch[]>();
  readonly #byName = new Map<string, EntityDraft[]>();

  add(entity: EntityDraft): void {
    for (const role of entity.roles) {
      const list = this.#byHead.get(role.head) ?? [];
      if (list.length < maxBearers) list.push({ entity, role });
      this.#byHead.set(role.head, list);
    }
    if (entity.kind !== "organization") return;
    for (const word of new Set(entity.name.toLowerCase().split(/\s+/))) {
      const list = this.#byName.get(word) ?? [];
      if (list.length < maxBearers) list.push(entity);
      this.#byName.set(word, list);
    }
  }

  /** Persons whose role a definite phrase repeats: its noun or a more special one, with all words before the noun. */
  persons(head: string, modifiers: readonly string[]): RoleMatch[] {
    if (vagueNouns.has(head)) return [];
    const own = this.#fitting(head, modifiers).filter(({ entity }) => entity.kind === "person");
    if (own.length > 0) return own;
    return [...(roleSynonyms.get(head) ?? [])]
      .flatMap((noun) => this.#fitting(noun, modifiers))
      .filter(
        ({ entity }, index, all) =>
          entity.kind === "person" && all.findIndex((other) => other.entity === entity) === index,
      );
  }

  #fitting(head: string, modifiers: readonly string[]): RoleMatch[] {
    const seen = new Set<EntityDraft>();
    return (this.#byHead.get(head) ?? []).filter(({ entity, role }) => {
      if (
        seen.has(entity) ||
        !role ||
        !modifiers.every((word) => role.words.has(word) || this.#isCountryOf(word, role))
      )
        return false;
      seen.add(entity);
      return true;
    });
  }

  /** “the Russian leader” for the president of Russia. */
  #isCountryOf(adjective: string, role: RoleDraft): boolean {
    const country = countryByAdjective.get(adjective)?.toLowerCase();
    return country !== undefined && role.words.has(country);
  }

  /** Organisations a definite phrase may take up: the agency, the union, the company. */
  organizations(head: string, modifiers: readonly string[]): RoleMatch[] {
    const fits = (entity: EntityDraft): boolean => {
      const name = entity.name.toLowerCase();
      return modifiers.every((word) => name.includes(word) || entity.roles.some((role) => role.words.has(word)));
    };
    const nouns = [head, ...(organizationSynonyms.get(head) ?? [])];
    const named = nouns.flatMap((noun) => this.#byName.get(noun) ?? []).map((entity) => ({ entity, role: null }));
    const described = (this.#byHead.get(head) ?? []).filter(({ entity }) => entity.kind === "organization");
    return [...described, ...named].filter(
      ({ entity }, index, all) => fits(entity) && all.findIndex((other) => other.entity === entity) === index,
    );
  }
}
