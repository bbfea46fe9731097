import type { Article, Entity, SpeakerKind, Statement } from "../schema/index.js";
import { speakerKey, unknownSpeakerKey } from "./speaker-key.js";
import { isUttered, paletteEntry, type SpeakerSlot, speakerPalette } from "./speaker-palette.js";

/** What one speaker says in an article. */
export interface SpeakerGroup {
  key: string;
  /** Null where the text does not give a speaker. */
  name: string | null;
  kind: SpeakerKind;
  entity: Entity | null;
  slot: SpeakerSlot;
  initials: string;
  /** In text order; imagined and denied utterances are among them, to be shown as such. */
  statements: Statement[];
  /** Statements the article reports as uttered: hypothetical and negated ones are not counted. */
  count: number;
  /** Words of those statements. */
  words: number;
}

/** Who said what: statements by speaker, speakers in order of first appearance, statements without a speaker last. */
export function speakerGroups(article: Pick<Article, "statements" | "entities">): SpeakerGroup[] {
  const palette = speakerPalette(article);
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]));
  const groups = new Map<string, SpeakerGroup>();
  for (const statement of article.statements) {
    const { speaker } = statement;
    const key = speakerKey(speaker);
    const group = groups.get(key) ?? {
      key,
      name: speaker.name,
      kind: speaker.kind,
      entity: (speaker.entityId !== null && entities.get(speaker.entityId)) || null,
      ...paletteEntry(palette, statement),
      statements: [],
      count: 0,
      words: 0,
    };
    groups.set(key, group);
    group.statements.push(statement);
    if (isUttered(statement)) {
      group.count += 1;
      group.words += statement.prominence.words;
    }
  }
  const unknown = groups.get(unknownSpeakerKey);
  groups.delete(unknownSpeakerKey);
  return unknown ? [...groups.values(), unknown] : [...groups.values()];
}
