const words = (list: string): readonly string[] => list.split(" ");

/**
 * The most frequent function words of nine languages; own lists of common knowledge. Words that several languages share
 * ("de", "la", "en") stand in each of them, so that they decide nothing alone.
 */
export const languageWords: Readonly<Record<string, readonly string[]>> = {
  en: words(
    "the of and to in that is was for it on with as he his be at by had not are but from or have an they which you were her all she there would their we him been has when who will more no if said what about up its into than them can out so some could other after says",
  ),
  es: words(
    "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está",
  ),
  fr: words(
    "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son aux cette ses elle été mais comme ont ces leur deux nous être fait même tout après aussi d l qu s n c",
  ),
  de: words(
    "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde",
  ),
  it: words(
    "di e il la che in a per un è del non una le si con i da sono della al dei come ha più anche ma nel alla lo gli delle o su se dal nella ai degli questo era dalla essere hanno stato due suo tra ci",
  ),
  pt: words(
    "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos são",
  ),
  nl: words(
    "de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft hij ze wordt door over tot deze die had was meer worden werd wel geen kan zo al hebben na nu onder hun",
  ),
  sv: words(
    "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle ut få finns vara hade alla andra mycket än här",
  ),
  pl: words(
    "w i na z się nie do to że o jest jak za od po a ale przez co jego tym są dla oraz tak ma czy już tylko przy ze który która które może być był była było także ich jej u pod przed latach roku jako go",
  ),
};

/** Scripts other than Latin, by ranges of code units, with the language or the script they tell (BCP 47). */
export const scripts: readonly { value: string; from: number; to: number }[] = [
  { value: "ja", from: 0x3040, to: 0x30ff },
  { value: "ko", from: 0xac00, to: 0xd7af },
  { value: "zh", from: 0x4e00, to: 0x9fff },
  { value: "und-Cyrl", from: 0x400, to: 0x52f },
  { value: "und-Arab", from: 0x600, to: 0x6ff },
  { value: "el", from: 0x370, to: 0x3ff },
  { value: "he", from: 0x590, to: 0x5ff },
  { value: "hy", from: 0x530, to: 0x58f },
  { value: "ka", from: 0x10a0, to: 0x10ff },
  { value: "th", from: 0xe00, to: 0xe7f },
  { value: "und-Deva", from: 0x900, to: 0x97f },
];
