/** What text in one language looks like when it is read in the encodings it is written in. */
export interface LanguageLetters {
  /** ISO 639 codes. */
  languages: readonly string[];
  /** Encodings of such text, the likelier first. */
  encodings: readonly string[];
  /** Characters outside ASCII that stand in most texts, in lower case. */
  common: string;
  /** Ranges of the script's other characters, as pairs of first and last. */
  script?: string;
}

const western = ["windows-1252", "iso-8859-15", "macintosh"];
const central = ["windows-1250", "iso-8859-2"];
const baltic = ["windows-1257", "iso-8859-13"];
const cyrillic = ["windows-1251", "koi8-r", "ibm866", "iso-8859-5", "x-mac-cyrillic"];

/**
 * Languages by the letters their texts hold, the first of equals wins. Written from the alphabets (Unicode CLDR exemplar characters) and, for
 * Chinese, from the characters most frequent in running text.
 */
export const languageLetters: readonly LanguageLetters[] = [
  { languages: ["en"], encodings: western, common: "éèêïöüçñáíóäàâåôæøœ" },
  { languages: ["fr"], encodings: western, common: "éèêëàâîïôùûüçœæ" },
  { languages: ["de"], encodings: western, common: "äöüß" },
  { languages: ["es", "ca"], encodings: western, common: "áéíóúñü¿¡ºª" },
  { languages: ["pt"], encodings: western, common: "ãõáéíóúâêôàçºª" },
  { languages: ["it"], encodings: western, common: "àèéìòù" },
  { languages: ["sv", "fi", "no", "nb", "da"], encodings: western, common: "åäöæøé" },
  { languages: ["pl"], encodings: central, common: "ąćęłńóśźż" },
  { languages: ["cs"], encodings: central, common: "áčďéěíňóřšťúůýž" },
  { languages: ["sk"], encodings: central, common: "áäčďéíĺľňóôŕšťúýž" },
  { languages: ["hu"], encodings: central, common: "áéíóöőúüű" },
  { languages: ["ro"], encodings: central, common: "ăâîşţ" },
  { languages: ["hr", "sl", "bs"], encodings: central, common: "čćđšž" },
  { languages: ["tr"], encodings: ["windows-1254"], common: "çğıİöşüâî" },
  // Behind Turkish, whose ğ, ı and ş stand at the places of ð, ý and þ.
  { languages: ["is"], encodings: western, common: "áéíóúýþðæö" },
  { languages: ["lt"], encodings: baltic, common: "ąčęėįšųūž" },
  { languages: ["lv"], encodings: baltic, common: "āčēģīķļņšūž" },
  { languages: ["et"], encodings: baltic, common: "äöõüšž" },
  { languages: ["vi"], encodings: ["windows-1258"], common: "ăâđêôơưàáéèíìóòúùý\u0300\u0301\u0303\u0309\u0323₫" },
  { languages: ["ru", "bg"], encodings: cyrillic, common: "оеаинтсрвлкмдпуыья", script: "аяёё" },
  {
    languages: ["uk", "be"],
    encodings: ["windows-1251", "koi8-u", "iso-8859-5"],
    common: "оаиінтевсрлкудмпяь",
    script: "аьюяєєїїґґўў",
  },
  {
    languages: ["sr", "mk"],
    encodings: ["windows-1251", "iso-8859-5"],
    common: "аиоенрстувјкдпм",
    script: "ашђђљљњњћћџџ",
  },
  { languages: ["el"], encodings: ["windows-1253", "iso-8859-7"], common: "αοιετνσηρπκμλςυάίόέήώύ", script: "αώ" },
  { languages: ["he", "yi"], encodings: ["windows-1255", "iso-8859-8"], common: "אבדהוחילמםנןערשת", script: "את" },
  {
    languages: ["ar", "fa", "ur"],
    encodings: ["windows-1256", "iso-8859-6"],
    common: "النيمروتبةعدسفهكق",
    script: "ءي",
  },
  {
    languages: ["ko"],
    encodings: ["euc-kr"],
    common: "이다는의을에하고가로한지사기를도대자은인정시나아어서해리수일그라전스원부장상여주보제들만",
    script: "가힣",
  },
  {
    languages: ["th"],
    encodings: ["windows-874"],
    common: "านรกอเงมยลวดตสทบคปหนจพใไแโ\u0e31\u0e34\u0e35\u0e48\u0e49\u0e38\u0e37ะ",
    script: "ก๛",
  },
  {
    languages: ["ja"],
    encodings: ["shift_jis", "euc-jp"],
    common:
      "あぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんスアイトルシリーラ日本人年大会国事者前後上中下時分出行見言話今明首相議論",
    script: "ぁゖァヺーー",
  },
  {
    languages: ["zh"],
    encodings: ["gb18030"],
    common:
      "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世信北少关并内加化由却代军产入先山五太市总统认需谈严肃",
  },
  {
    languages: ["zh"],
    encodings: ["big5"],
    common:
      "的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可裡後小麼心多天而能好都然沒日於起還發成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長知民樣現分將外但身些與高意進把法此實回二理美點月明其種聲全工己話兒者向情部正名定女問力機給等幾很業最間新什打便位因重被走電四第門相次東政海口使教西再平真聽世信北少關並內加化由卻代軍產入先山五太市總統認需談嚴肅",
  },
];

/** Marks of print that any language may hold. */
export const commonMarks = "“”‘’„‚«»‹›–—…•·€£§°©®™×½\u00a0、。，「」『』（）〈〉《》・：；？！";
