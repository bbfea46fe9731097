import { months, shortMonths } from "../../../extract/times/data/months.js";

/** Names of the months as pages of other languages write them, January first; own table. Abbreviations are the first three or four letters. */
const names: readonly string[] = [
  "januar februar märz april mai juni juli august september oktober november dezember",
  "jänner feber maerz",
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  "januari februari maart april mei juni juli augustus september oktober november december",
  "januari februari mars april maj juni juli augusti september oktober november december",
  "januar februar marts april maj juni juli august september oktober november december",
  "januar februar mars april mai juni juli august september oktober november desember",
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
  "ledna února března dubna května června července srpna září října listopadu prosince",
  "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
  "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
  "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
  "januari februari maret april mei juni juli agustus september oktober november desember",
  "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
  "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
  "január február március április május június július augusztus szeptember október november december",
];

/** Abbreviations that are not the first letters. */
const others: readonly (readonly [string, number])[] = [
  ["märz", 3],
  ["mrz", 3],
  ["mär", 3],
  ["janv", 1],
  ["févr", 2],
  ["avr", 4],
  ["juil", 7],
  ["déc", 12],
  ["ene", 1],
  ["abr", 4],
  ["ago", 8],
  ["dic", 12],
  ["gen", 1],
  ["mag", 5],
  ["giu", 6],
  ["lug", 7],
  ["set", 9],
  ["ott", 10],
  ["fev", 2],
  ["mai", 5],
  ["out", 10],
  ["dez", 12],
  ["okt", 10],
  ["mrt", 3],
  ["des", 12],
];

function table(): ReadonlyMap<string, number> {
  const found = new Map<string, number>([...months, ...shortMonths]);
  for (const line of names)
    for (const [index, name] of line.split(" ").entries()) if (!found.has(name)) found.set(name, index + 1);
  // The list "jänner feber maerz" has the months in order too.
  for (const [name, month] of others) if (!found.has(name)) found.set(name, month);
  return found;
}

/** Months by their names and abbreviations in lower case; 1 is January. */
export const monthNames: ReadonlyMap<string, number> = table();
