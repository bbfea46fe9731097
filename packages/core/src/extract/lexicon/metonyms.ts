import { countries } from "./countries.js";
import { words } from "./word-list.js";

/** Buildings, streets and cities that stand for who works there. Compiled by hand from common knowledge. */
const houses: readonly (readonly [name: string, stands: string])[] = [
  ["Kremlin", "the Russian government"],
  ["White House", "the U.S. administration"],
  ["Pentagon", "the U.S. Department of Defense"],
  ["Capitol Hill", "the U.S. Congress"],
  ["Foggy Bottom", "the U.S. State Department"],
  ["Langley", "the Central Intelligence Agency"],
  ["Wall Street", "the American financial industry"],
  ["Silicon Valley", "the American technology industry"],
  ["Downing Street", "the British prime minister’s office"],
  ["10 Downing Street", "the British prime minister’s office"],
  ["No 10", "the British prime minister’s office"],
  ["No. 10", "the British prime minister’s office"],
  ["Number 10", "the British prime minister’s office"],
  ["No 11", "the British Treasury"],
  ["Whitehall", "the British civil service"],
  ["Westminster", "the British parliament"],
  ["Buckingham Palace", "the British royal household"],
  ["Kensington Palace", "the household of the Prince of Wales"],
  ["Scotland Yard", "the Metropolitan Police"],
  ["Fleet Street", "the British press"],
  ["Holyrood", "the Scottish parliament"],
  ["Stormont", "the government of Northern Ireland"],
  ["Elysee", "the French presidency"],
  ["Élysée", "the French presidency"],
  ["Élysée Palace", "the French presidency"],
  ["Elysee Palace", "the French presidency"],
  ["Quai d’Orsay", "the French foreign ministry"],
  ["Matignon", "the French prime minister’s office"],
  ["Brussels", "the European Union"],
  ["Berlaymont", "the European Commission"],
  ["Blue House", "the South Korean presidency"],
  ["Zhongnanhai", "the Chinese leadership"],
  ["Bankova", "the Ukrainian presidency"],
  ["Casa Rosada", "the Argentine presidency"],
  ["Planalto", "the Brazilian presidency"],
  ["Planalto Palace", "the Brazilian presidency"],
  ["Quirinal Palace", "the Italian presidency"],
  ["Palazzo Chigi", "the Italian prime minister’s office"],
  ["Holy See", "the government of the Catholic Church"],
  ["Vatican", "the government of the Catholic Church"],
  ["Hollywood", "the American film industry"],
  ["Broadway", "the New York theatre"],
  ["Threadneedle Street", "the Bank of England"],
  ["Foreign Office", "the British foreign ministry"],
];

/** What the name of a house stands for, wherever it speaks or acts. */
export const houseMetonyms: ReadonlyMap<string, string> = new Map(houses);

/** What the name of a capital stands for where it speaks or acts: Kyiv agreed. */
export const capitalMetonyms: ReadonlyMap<string, string> = new Map(
  countries.flatMap(({ capitals, adjective }) =>
    capitals.map((capital): [string, string] => [
      capital,
      capital.startsWith("Washington") ? "the U.S. government" : `the ${adjective} government`,
    ]),
  ),
);

/** Verbs whose subject acts or speaks, in the base form: a city before one of them is its government. */
export const agentVerbs: ReadonlySet<string> = new Set(
  words(`
accept accuse agree announce argue ask assert back blame block call cede claim concede condemn confirm consider criticize criticise decide
declare decline defend demand deny describe dismiss expect express fear hail hope impose insist intend invite maintain negotiate offer oppose
plan pledge praise promise propose push refuse reject release reply report request respond retaliate say seek send sign signal stress suggest
support suspend tell threaten urge view vow want warn welcome withdraw`),
);
