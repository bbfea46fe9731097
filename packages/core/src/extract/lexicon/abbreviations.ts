/** Abbreviations that keep their full stop and do not end a sentence. Own list, English news. */
export const titleAbbreviations = new Set(
  (
    "mr mrs ms mx dr prof rev fr sr jr st gen col lt sgt maj capt cmdr adm pvt cpl hon rep sen gov pres sec supt insp det " +
    "atty asst messrs mmes amb del ald dist treas i.e e.g"
  ).split(" "),
);

/** Other abbreviations; the sentence may end after these when a capital follows. */
export const plainAbbreviations = new Set(
  (
    "inc corp co ltd bros llc plc dept univ assn jan feb mar apr jun jul aug sept sep oct nov dec vs etc no nos vol fig pp ed eds " +
    "est approx ave blvd rd ft mt ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore " +
    "pa tenn tex va vt wash wis wyo ala u.s u.k u.n e.u a.m p.m d.c ph.d m.d b.a m.a"
  ).split(" "),
);

/** Abbreviations only in front of a number: "No. 5", "p. 12"; "he said no." ends. */
export const numberAbbreviations = new Set("no nos vol fig figs p pp ca ch op".split(" "));
