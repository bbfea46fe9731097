/** Figures of other programs on the same pages, in the measures of `PageScores`, as published with the sets. */
export const pageBaselines: Readonly<Record<string, readonly (readonly [program: string, ...figures: string[]])[]>> = {
  "fundus-tests": [
    ["best JavaScript peer of each", "92.8", "", "76.1", "", "85.3", "80.5", "98.4"],
    ["trafilatura (Python)", "95.4", "", "89.3", "", "68.0", "85.1", "98.4"],
    ["goal", "96.5", "", "92.0", "", "92.0", "88.0", "98.5"],
  ],
  naeb: [
    ["best JavaScript peer of each", "92.0", "", "", "", "83.3", "83.4", "90.1"],
    ["trafilatura (Python)", "93.3", "", "", "", "73.3", "81.2", "91.1"],
    ["goal", "95.5", "", "", "", "92.0", "88.0", "94.0"],
  ],
  "wcxb-article": [
    ["best JavaScript peer of each", "93.4", "", "", "", "76.0", "78.5", "71.9"],
    ["trafilatura (Python)", "93.1", "", "", "", "55.3", "81.4", "87.5"],
    ["goal", "94.5", "", "", "", "84.0", "84.0", "89.0", "97.0"],
  ],
  trafilatura: [
    ["best JavaScript peer of each", "", "", "", "88.9", "74.1", "64.0", "68.0"],
    ["trafilatura (Python)", "", "", "", "92.0", "64.7", "65.0", "87.6"],
    ["goal", "", "", "", "93.0", "80.0", "73.0", "89.0"],
  ],
  "postlight-fixtures": [
    ["best JavaScript peer of each", "", "", "", "", "57.6", "49.6", "61.4"],
    ["trafilatura (Python)", "", "", "", "", "83.3", "53.9", "80.7"],
    ["goal", "", "", "", "", "88.0", "66.0", "82.0"],
  ],
  "wcxb-other": [
    ["best JavaScript peer of each", "", "", "", "", "", "", "", "78.0"],
    ["goal: at most", "", "", "", "", "", "", "", "20.0"],
  ],
};
