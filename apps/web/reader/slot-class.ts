import type { SpeakerSlot } from "@org/core/view";

/** The class that sets a speaker's colour: `slot-0` to `slot-7`, `slot-others`, `slot-unknown`. */
export function slotClass(slot: SpeakerSlot): string {
  return `slot-${slot}`;
}
