/** Where an action exists. */
export type ActionSurface = "terminal" | "web";

/** Headings of the help, in order. */
export const actionGroups = ["Move", "Statements", "Search", "View"] as const;
export type ActionGroup = (typeof actionGroups)[number];

/** Something a reader can do by a key. */
export interface Action {
  id: string;
  /** For the help: what it does, in the imperative. */
  label: string;
  /**
   * Keys that do it; any of them. A key is a character or a name (`enter`, `down`, `ctrl+d`); keys pressed one after the other are
   * parted by a space (`] q`).
   */
  keys: readonly string[];
  group: ActionGroup;
  surfaces: readonly ActionSurface[];
}

const both: readonly ActionSurface[] = ["terminal", "web"];
const terminal: readonly ActionSurface[] = ["terminal"];
const web: readonly ActionSurface[] = ["web"];

/** The one table of keys: it generates the key map and the help of terminal and web, and `docs/keys.md`. */
export const actions = [
  { id: "down", label: "Go down a line", keys: ["j", "down"], group: "Move", surfaces: terminal },
  { id: "up", label: "Go up a line", keys: ["k", "up"], group: "Move", surfaces: terminal },
  { id: "half-page-down", label: "Go down half a page", keys: ["ctrl+d"], group: "Move", surfaces: terminal },
  { id: "half-page-up", label: "Go up half a page", keys: ["ctrl+u"], group: "Move", surfaces: terminal },
  { id: "page-down", label: "Go down a page", keys: ["space", "pagedown"], group: "Move", surfaces: terminal },
  { id: "page-up", label: "Go up a page", keys: ["b", "pageup"], group: "Move", surfaces: terminal },
  { id: "top", label: "Go to the top", keys: ["g", "home"], group: "Move", surfaces: terminal },
  { id: "bottom", label: "Go to the end", keys: ["G", "end"], group: "Move", surfaces: terminal },
  { id: "next-statement", label: "Next statement", keys: ["] q"], group: "Statements", surfaces: terminal },
  { id: "previous-statement", label: "Previous statement", keys: ["[ q"], group: "Statements", surfaces: terminal },
  { id: "next-statement", label: "Next statement", keys: ["j", "] q"], group: "Statements", surfaces: web },
  { id: "previous-statement", label: "Previous statement", keys: ["k", "[ q"], group: "Statements", surfaces: web },
  { id: "first-statement", label: "First statement", keys: ["g"], group: "Statements", surfaces: web },
  { id: "last-statement", label: "Last statement", keys: ["G"], group: "Statements", surfaces: web },
  {
    id: "open",
    label: "Words of a statement, and back",
    keys: ["enter"],
    group: "Statements",
    surfaces: both,
  },
  { id: "why", label: "Say why this is the speaker", keys: ["w"], group: "Statements", surfaces: both },
  { id: "copy-link", label: "Copy a link to the statement", keys: ["y"], group: "Statements", surfaces: web },
  { id: "search", label: "Search the text", keys: ["/"], group: "Search", surfaces: both },
  { id: "next-match", label: "Next match", keys: ["n"], group: "Search", surfaces: both },
  { id: "previous-match", label: "Previous match", keys: ["N"], group: "Search", surfaces: both },
  { id: "switch-pane", label: "Switch between text and list", keys: ["tab"], group: "View", surfaces: terminal },
  { id: "help", label: "Show the keys", keys: ["?"], group: "View", surfaces: both },
  { id: "close", label: "Close, or clear the search", keys: ["escape"], group: "View", surfaces: both },
  { id: "quit", label: "Quit", keys: ["q"], group: "View", surfaces: terminal },
] as const satisfies readonly Action[];

/** The name of an action. */
export type ActionId = (typeof actions)[number]["id"];

/** The actions of one surface, in the order of the help. */
export function actionsOf(surface: ActionSurface): readonly (Action & { id: ActionId })[] {
  return actions.filter((action) => action.surfaces.includes(surface));
}

const keyNames: Record<string, string> = {
  space: "Space",
  enter: "Enter",
  escape: "Esc",
  tab: "Tab",
  up: "↑",
  down: "↓",
  pageup: "PgUp",
  pagedown: "PgDn",
  home: "Home",
  end: "End",
};

/** A key as help shows it: `ctrl+d` gives “Ctrl-D”, `] q` gives “]q”. */
export function keyLabel(keys: string): string {
  const name = (key: string): string =>
    key.startsWith("ctrl+") ? `Ctrl-${key.slice("ctrl+".length).toUpperCase()}` : (keyNames[key] ?? key);
  return keys.split(" ").map(name).join("");
}
