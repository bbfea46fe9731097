/** Words that report speech as they stand. */
const words = new Set(
  `say says said saying tell tells told telling according add adds added adding note notes noted noting write writes wrote writing
  written post posts posted posting ask asks asked asking report reports reported reporting call calls called calling state states
  stated stating deny denies denied denying reply replies replied replying agree agrees agreed agreeing joke jokes joked joking
  cite cites cited citing order orders ordered ordering spoke statement remarks speech concluded muses mused`.split(
    /\s+/,
  ),
);

/** Beginnings that report speech alone and with any ending: "claim", "claimed". */
const stems =
  `tweet suggest claim explain insist warn confirm vow respond admit predict stress contend assert complain demand reject recommend
  quip mention remark repeat slam blast mock boast brag comment defend condemn dismiss highlight inform invit maintain object
  proclaim question recall refer remind retort shout speak talk thank threat tout interview lament chant yell scream`.split(
    /\s+/,
  );

/** Beginnings that need an ending: "announced". */
const openStems =
  `announc argu criticiz accus urg acknowledg declin describ promis pledg declar conced testif alleg conclud disclos reiterat prais
  blam continu denounc disput emphasi observ propos quot voic opin advis endors apologi spokes`.split(/\s+/);

/** "pointed out", "points to": two words with one space between them. */
const pointing = /\bpoint(?:s|ed|ing)? (?:out|to)\b/i;

function reports(word: string): boolean {
  return (
    words.has(word) ||
    stems.some((stem) => word.startsWith(stem)) ||
    openStems.some((stem) => word.length > stem.length && word.startsWith(stem))
  );
}

/** True when the words of a cue report speech or writing, and not a thought, a feeling or an attitude ("believes", "hopes"). */
export function isCommunicationCue(cue: string): boolean {
  if (cue === ":" || pointing.test(cue)) return true;
  return Array.from(cue.matchAll(/\w+/g), (match) => match[0].toLowerCase()).some(reports);
}
