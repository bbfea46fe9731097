import { useColour } from "../output/colour.js";

/** Opens the sample articles to choose from. Needs a terminal. */
export async function runSamples(): Promise<number> {
  const { openSamples } = await import("../tui/open.js");
  return openSamples(useColour({ asked: undefined, terminal: true, environment: process.env }));
}
