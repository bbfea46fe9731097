import { Box, Text } from "ink";
import { createContext, type ReactNode, useContext } from "react";
import { type TextStyle, withoutColour } from "../output/mark-style.js";

/** A run of text, safe for a terminal, and how it is shown. */
export interface StyledRun extends TextStyle {
  text: string;
}

/** Whether colours are shown. Without them everything else stays: underline, slant, weight, initials. */
export const ColourContext = createContext(true);

function StyledText({ run }: { run: StyledRun }): ReactNode {
  const coloured = useContext(ColourContext);
  const { text, ...style } = run;
  const { color, dim, ...rest } = coloured ? style : { ...withoutColour(style), color: undefined };
  return (
    <Text {...rest} {...(dim ? { dimColor: true } : {})} {...(color ? { color } : {})}>
      {text}
    </Text>
  );
}

/** Lines of one cell's height in a box; what is missing at the bottom stays blank, what is too wide is cut. */
export function StyledLines(props: {
  lines: readonly (readonly StyledRun[])[];
  width: number;
  height: number;
}): ReactNode {
  const lines = props.lines.slice(0, props.height);
  return (
    <Box flexDirection="column" width={props.width} height={props.height} flexShrink={0} overflow="hidden">
      {lines.map((runs, row) => (
        <Text key={row} wrap="truncate">
          {runs.length === 0 ? " " : runs.map((run, index) => <StyledText key={index} run={run} />)}
        </Text>
      ))}
    </Box>
  );
}
