/** What decides whether there is colour. */
export interface ColourSituation {
  /** Value of `--color`. */
  asked: string | undefined;
  terminal: boolean;
  environment: Readonly<Record<string, string | undefined>>;
}

/**
 * True when output may be coloured: `--color` decides, then NO_COLOR, then FORCE_COLOR, then whether it goes to a terminal that is not dumb
 * (no-color.org: any value but the empty one counts).
 */
export function useColour({ asked, terminal, environment }: ColourSituation): boolean {
  if (asked === "always" || asked === "never") return asked === "always";
  if (environment.NO_COLOR) return false;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return terminal && environment.TERM !== "dumb";
}
