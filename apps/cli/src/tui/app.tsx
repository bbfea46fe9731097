import type { Article } from "@org/core";
import { useApp, useInput } from "ink";
import { type ReactNode, useState } from "react";
import { exitCode } from "../cli/exit-code.js";
import { type Choice, Chooser } from "./chooser.js";
import { Reader } from "./reader.js";
import { ColourContext } from "./styled-lines.js";

/** An article that may have to be made first. */
export interface Shelf {
  heading: string;
  choices: readonly Choice[];
  open: (index: number) => Promise<Article>;
}

/** What the terminal interface is given: one article, or a shelf to choose from. */
export interface AppProps {
  coloured: boolean;
  article: Article | null;
  shelf: Shelf | null;
}

function ignore(): void {}

/** The terminal interface: the chooser, and the reader it opens. It ends with the exit code of the program. */
export function App({ coloured, article, shelf }: AppProps): ReactNode {
  const { exit } = useApp();
  // Listens as long as the interface lives: between one view and the next, Ink would let go of the keyboard and the program would end.
  useInput(ignore);
  const [open, setOpen] = useState(article);
  const [chosen, setChosen] = useState(0);
  const quit = (): void => exit(exitCode.ok);
  const interrupt = (): void => exit(exitCode.interrupted);
  const choose = (index: number): void => {
    setChosen(index);
    shelf
      ?.open(index)
      .then(setOpen, (error: unknown) => exit(error instanceof Error ? error : new Error(String(error))));
  };
  let content: ReactNode = null;
  if (open) {
    const leave = shelf ? () => setOpen(null) : quit;
    content = <Reader article={open} leave={shelf ? "back" : "quit"} onLeave={leave} onInterrupt={interrupt} />;
  } else if (shelf) {
    const { heading, choices } = shelf;
    content = (
      <Chooser
        heading={heading}
        choices={choices}
        first={chosen}
        onChoose={choose}
        onLeave={quit}
        onInterrupt={interrupt}
      />
    );
  }
  return <ColourContext value={coloured}>{content}</ColourContext>;
}
