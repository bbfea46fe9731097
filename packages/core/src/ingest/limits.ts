/** Longest text that is read, in UTF-16 code units; what is longer is cut at a line end and noted `text-truncated`. */
export const maxTextLength = 10_000_000;

/** Most bytes of one input that the apps accept. */
export const maxInputBytes = 10_000_000;
