import { markStatement, type StatementElements } from "./statement-elements";

/** Which statement is lit, and which the pointer is on. At most one of each. */
export interface StatementLight {
  /** Id of the lit statement. */
  readonly lit: string | null;
  light: (id: string | null) => void;
  hover: (id: string | null) => void;
}

/** Lights words and card of one statement together, and puts the last ones out. */
export function statementLight(statements: ReadonlyMap<string, StatementElements>): StatementLight {
  const current: Record<"data-lit" | "data-hover", string | null> = { "data-lit": null, "data-hover": null };
  const change = (attribute: keyof typeof current, id: string | null): void => {
    const before = current[attribute];
    if (before === id) return;
    if (before !== null) markStatement(statements.get(before), attribute, false);
    if (id !== null) markStatement(statements.get(id), attribute, true);
    current[attribute] = id;
  };
  return {
    get lit() {
      return current["data-lit"];
    },
    light: (id) => change("data-lit", id),
    hover: (id) => change("data-hover", id),
  };
}
