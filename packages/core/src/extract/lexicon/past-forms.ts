import { words } from "./word-list.js";

/** Past forms of irregular verbs that are hardly ever nouns: they end the name before them. Compiled by hand from common knowledge. */
const irregularPasts: ReadonlySet<string> = new Set(
  words(`
arose ate awoke became began bent bit bled blew bought bred broke brought built burst came caught chose clung crept dealt dove drank drew drove dug
fed fell felt fled flew flung forbade forgave forgot fought found froze gave got grew had heard held hid hung kept knelt knew laid leapt learnt led left
lent lit lost made meant met mistook overcame overtook paid quit ran rang rode rose said sang sank sat saw sent shook shot shrank slept slid sold sought
sped spent spoke sprang spun stole stood strode stuck stung strove struck swam swept swore swung taught threw told took tore understood undertook went
wept withdrew woke won wore wove wrote`),
);

/** True for a lower-case word that reads as a past form: launched, threw. Participles before a noun read alike. */
export function isPastForm(lower: string): boolean {
  return irregularPasts.has(lower) || (lower.length > 4 && lower.endsWith("ed"));
}
