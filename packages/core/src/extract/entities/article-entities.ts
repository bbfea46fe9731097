import { ItemIds } from "../assemble/item-ids.js";
import type { NameMention, Reading } from "../names/name-mention.js";
import { type TokenPlaces, tokenPlaces } from "../names/token-places.js";
import type { EntityDraft } from "./entity-draft.js";
import { RoleFinder } from "./find-roles.js";
import { type ClusteredName, NameClusters } from "./name-clusters.js";
import { NominalRegistry } from "./nominal-registry.js";
import { PhraseReader } from "./phrase.js";
import { RoleIndex } from "./role-index.js";
import { placeWeight, Salience } from "./salience.js";

/** All that is known of an article's entities, shared by those who decide whom words stand for. */
export interface ArticleEntities {
  readonly reading: Reading;
  readonly places: TokenPlaces;
  readonly names: readonly ClusteredName[];
  readonly named: readonly EntityDraft[];
  readonly byId: ReadonlyMap<string, EntityDraft>;
  readonly phrases: PhraseReader;
  readonly roles: RoleIndex;
  readonly salience: Salience;
  readonly nominals: NominalRegistry;
  /** The name that starts at a token. */
  nameAt(token: number): ClusteredName | undefined;
  /** The name whose last token is before this one. */
  nameBefore(token: number): ClusteredName | undefined;
}

/** Joins the names of an article to entities and reads what the article says of them. Linear in the text. */
export function readEntities(reading: Reading, mentions: readonly NameMention[]): ArticleEntities {
  const ids = new ItemIds();
  const places = tokenPlaces(reading);
  const { entities, clustered } = new NameClusters(reading, mentions, places, ids);
  const roleFinder = new RoleFinder(reading);
  const salience = new Salience(places);
  const starts = new Map<number, ClusteredName>();
  const ends = new Map<number, ClusteredName>();
  for (const name of clustered) {
    const { tokenStart, tokenEnd } = name.mention;
    starts.set(tokenStart, name);
    ends.set(tokenEnd, name);
    roleFinder.read(name);
    salience.add(tokenStart, name.entity, placeWeight(reading.tokens, tokenStart, tokenEnd));
  }
  const roles = new RoleIndex();
  for (const entity of entities) roles.add(entity);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    reading,
    places,
    names: clustered,
    named: entities,
    byId,
    phrases: new PhraseReader(reading.tokens, (token) => starts.get(token)),
    roles,
    salience,
    nominals: new NominalRegistry(reading, ids, entities.length, (entity) => byId.set(entity.id, entity)),
    nameAt: (token) => starts.get(token),
    nameBefore: (token) => ends.get(token),
  };
}
