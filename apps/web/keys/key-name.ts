/** Keys whose names in the table of actions differ from the browser's (UI Events `key`). */
const names: Record<string, string> = { Enter: "enter", Escape: "escape", " ": "space", Tab: "tab" };

/**
 * The name of a pressed key as the table of actions writes it; null for keys that are not ours to read: with a modifier, while a word is
 * being composed, or pressed in a field.
 */
export function keyName(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest("input, textarea, select, [contenteditable]")) return null;
  return names[event.key] ?? event.key;
}
