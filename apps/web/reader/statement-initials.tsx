import { formatAnchor, unknownSpeakerLabel } from "@org/core/view";
import type { ReactNode } from "react";
import type { StatementLink } from "./reader-model";
import { slotClass } from "./slot-class";

/**
 * The speaker's initials in the margin, a link from the words to their statement. The letters are drawn by the style sheet, so that the
 * text of the page stays the text of the article: for copying, for finding, for a screen reader's reading.
 */
export function StatementInitials({ link }: { link: StatementLink }): ReactNode {
  const { id, number, speaker, initials, slot, wordsAnchor } = link;
  const who = slot === "unknown" ? unknownSpeakerLabel : speaker;
  return (
    <a
      className={`initials ${slotClass(slot)}`}
      href={formatAnchor({ kind: "statement", id })}
      {...(wordsAnchor === null ? {} : { id: wordsAnchor })}
      data-link={id}
      data-initials={initials}
      aria-label={`Statement ${number}: ${who}`}
      draggable={false}
    />
  );
}
