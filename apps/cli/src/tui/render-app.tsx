import { render } from "ink";
import { exitCode } from "../cli/exit-code.js";
import { App, type AppProps } from "./app.js";

/** Draws the interface on its own screen until it is left; gives the exit code. The screen before it comes back in any case. */
export async function renderApp(props: AppProps): Promise<number> {
  const instance = render(<App {...props} />, {
    alternateScreen: true,
    incrementalRendering: true,
    exitOnCtrlC: false,
    // Whether there is a terminal has been checked; Ink's own guess takes CI for none.
    interactive: true,
  });
  const result: unknown = await instance.waitUntilExit();
  return typeof result === "number" ? result : exitCode.ok;
}
