/** One system measured with the same metric. Figures are F1 in percent; a hyphen where it does not do the task. */
export interface Baseline {
  system: string;
  figures: Readonly<Record<string, number>>;
}

/**
 * Figures to hold ours against, all measured with this metric on the test part of PolNeAR (84 other articles than those of `dev`; systems
 * were within 2 points of each other on both), speech scope. "Rules" and "regex" were prototypes of ours. "Human" is one annotator
 * measured against another on 24 articles: what can be reached at all.
 */
export const baselines: readonly Baseline[] = [
  {
    system: "A regex",
    figures: {
      "direct.exact": 94.7,
      "direct+speakerHead.e2e": 62.8,
      "direct+canonical.e2e": 59.6,
      "content.all.exact": 46.1,
      "content.all.ggt30": 72.7,
      "content.all.ggt80": 63.9,
      "content.all.token": 83.0,
      "content.indirect+mixed.iou50": 52.9,
      "cue.exact": 60.6,
      "cue.overlap": 71.4,
      "citron.all.exact": 27.3,
    },
  },
  {
    system: "C rules",
    figures: {
      "direct.exact": 95.2,
      "direct+speakerHead.e2e": 80.0,
      "direct+canonical.e2e": 73.7,
      "content.all.exact": 54.4,
      "content.all.ggt30": 82.2,
      "content.all.ggt80": 76.6,
      "content.all.token": 86.7,
      "content.indirect+mixed.iou50": 63.6,
      "cue.exact": 60.7,
      "cue.overlap": 81.7,
      "citron.all.exact": 40.0,
    },
  },
  {
    system: "E rules + learnt cues",
    figures: {
      "direct.exact": 95.5,
      "direct+speakerHead.e2e": 82.2,
      "direct+canonical.e2e": 74.1,
      "content.all.exact": 56.2,
      "content.all.ggt30": 83.4,
      "content.all.ggt80": 78.7,
      "content.all.token": 88.1,
      "content.indirect+mixed.iou50": 66.7,
      "cue.exact": 72.9,
      "cue.overlap": 84.1,
      "citron.all.exact": 43.3,
    },
  },
  {
    system: "human",
    figures: {
      "direct.exact": 97.4,
      "direct+speakerHead.e2e": 95.4,
      "direct+canonical.e2e": 97.7,
      "content.all.exact": 75.0,
      "content.all.ggt30": 88.0,
      "content.all.ggt80": 83.7,
      "content.all.token": 93.3,
      "content.indirect+mixed.iou50": 81.6,
      "cue.exact": 76.5,
      "cue.overlap": 86.2,
      "citron.all.exact": 63.0,
    },
  },
];

/** The measures that are held against the baselines, in the order they are printed, with what they mean. */
export const headlines: Readonly<Record<string, string>> = {
  "direct+speakerHead.e2e": "direct speech found with its speaker",
  "direct+canonical.e2e": "the same, by the speaker's full name",
  "direct.exact": "direct speech, exact",
  "content.all.exact": "all speech, exact",
  "content.all.ggt30": "all speech, 30 % covered",
  "content.all.ggt80": "all speech, 80 % covered",
  "content.all.token": "all speech, words",
  "content.indirect+mixed.iou50": "indirect and mixed, half",
  "cue.exact": "cue, exact",
  "cue.overlap": "cue, found",
  "citron.all.exact": "cue, speaker and content exact",
};
