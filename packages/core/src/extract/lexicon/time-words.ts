import { words } from "./word-list.js";

/** Stretches of time, and repetitions: no count counts them, and no verb has them as an object of its own. Own list. */
export const timeNouns: ReadonlySet<string> = new Set(
  words(`
seconds second minutes minute hours hour days day nights night weeks week months month quarters quarter years year decades decade centuries century
times fold weekends weekend mornings morning evenings evening afternoons afternoon a.m. p.m. am pm o'clock`),
);

/** What stands before a noun or a day to tell when: last week, early Monday. Own list. */
export const timeModifiers: ReadonlySet<string> = new Set(words("next last this earlier later late early each every"));
