import { describe, expect, it } from "vitest";
import { isCommunicationCue } from "./communication-cues.ts";

describe("isCommunicationCue", () => {
  it.each(["said", "has repeatedly denied", "according to", ":", "Tweeted", "pointed out", "announced", "a statement"])(
    "%s reports speech",
    (cue) => {
      expect(isCommunicationCue(cue)).toBe(true);
    },
  );

  it.each(["believes", "hopes that", "wants", "pointed", "points  to", "essays", "announc", ""])(
    "%s does not",
    (cue) => {
      expect(isCommunicationCue(cue)).toBe(false);
    },
  );
});
