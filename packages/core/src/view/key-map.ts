import { type ActionId, type ActionSurface, actionsOf } from "./actions.js";

/** What a key press leads to: an action, the beginning of a sequence (to be given back with the next key), or neither. */
export interface KeyResult {
  action: ActionId | null;
  pending: string;
}

/** Reads keys, one after the other. `pending` is what the last result gave, empty at first. */
export type KeyMap = (pending: string, key: string) => KeyResult;

/** The key map of a surface, made of the table of actions. A key that breaks off a sequence is read on its own. */
export function keyMap(surface: ActionSurface): KeyMap {
  const byKeys = new Map<string, ActionId>();
  const beginnings = new Set<string>();
  for (const { id, keys } of actionsOf(surface)) {
    for (const sequence of keys) {
      byKeys.set(sequence, id);
      const parts = sequence.split(" ");
      for (let length = 1; length < parts.length; length++) beginnings.add(parts.slice(0, length).join(" "));
    }
  }
  const read: KeyMap = (pending, key) => {
    const sequence = pending ? `${pending} ${key}` : key;
    const action = byKeys.get(sequence);
    if (action) return { action, pending: "" };
    if (beginnings.has(sequence)) return { action: null, pending: sequence };
    return pending ? read("", key) : { action: null, pending: "" };
  };
  return read;
}
