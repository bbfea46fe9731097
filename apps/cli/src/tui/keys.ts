import type { Key } from "ink";

/** Keys that arrive as one control character, under the names of the table of actions. */
const controlNames: Readonly<Record<string, string>> = {
  "\r": "enter",
  "\n": "enter",
  "\t": "tab",
  "\u001b": "escape",
  "\u007f": "backspace",
  "\b": "backspace",
};

const specialKeys: readonly (readonly [keyof Key, string])[] = [
  ["upArrow", "up"],
  ["downArrow", "down"],
  ["pageUp", "pageup"],
  ["pageDown", "pagedown"],
  ["home", "home"],
  ["end", "end"],
  ["return", "enter"],
  ["tab", "tab"],
  ["escape", "escape"],
  ["backspace", "backspace"],
  ["delete", "delete"],
];

function nameOf(character: string): string {
  const named = controlNames[character];
  if (named) return named;
  const code = character.charCodeAt(0);
  return code < 0x20 ? `ctrl+${String.fromCharCode(code + 0x60)}` : character;
}

/**
 * The keys of one input event, by the names of the table of actions: characters as they are, `enter`, `down`, `ctrl+d`. Keys pressed
 * quickly arrive as one event (“jjj”), so there may be several.
 */
export function keysOf(input: string, key: Key): string[] {
  const special = specialKeys.find(([property]) => key[property] === true);
  if (special) return [special[1]];
  if (key.ctrl) return [`ctrl+${input}`];
  // Esc and a key right after it arrive as one event, as Alt with that key does.
  if (key.meta) return ["escape", ...[...input].map(nameOf)];
  return [...input].map(nameOf);
}

/** The key under which the table of actions lists a typed key. */
export function actionKey(key: string): string {
  return key === " " ? "space" : key;
}
