const sentenceEnds = new Set(".!?…。！？:;\"”»“'’)]」』");

/** True when a line ends as sentences do. */
export function endsSentence(text: string): boolean {
  return sentenceEnds.has(text.slice(-1));
}
