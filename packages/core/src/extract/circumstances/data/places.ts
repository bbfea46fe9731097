import { words } from "../../lexicon/word-list.js";

/** Nouns for places one can stand in or before; singular. Own list. */
export const placeNouns: ReadonlySet<string> = new Set(
  words(
    "courthouse court headquarters office home house building airport station school university college campus church mosque temple synagogue " +
      "hotel stadium arena street square park factory plant hospital clinic museum library centre center border capital city town village " +
      "restaurant bar cafe café kitchen garden yard farm bridge port harbour harbor beach island prison jail embassy palace parliament chamber gallery " +
      "steps step lobby room studio store shop plane boat ship train bus car site scene podium stage rotunda capitol pitch dressing-room doorstep " +
      "porch lawn gate entrance dock quay pier mill workshop warehouse barn fairground fairgrounds showground racecourse racetrack gym gymnasium " +
      "auditorium ballroom theater theatre cathedral chapel cemetery graveside bedside wharf marina shipyard ferry terminal depot mosque commons " +
      "lords senate line aisle corridor hallway balcony roof rooftop driveway parking-lot lot tent pavilion clubhouse diner pub tavern bakery " +
      "market marketplace mine quarry forest meadow orchard vineyard ranch stable classroom courtroom newsroom boardroom canteen barracks " +
      "checkpoint crossing roadside riverbank shore seafront promenade sideline touchline locker-room tunnel trail ring paddock statehouse outskirts location tarmac runway compound ruin rubble wreckage remains crater",
  ),
);

/** Places only with their preposition: *on the picket line*, *in the Commons*; the same noun elsewhere is none. */
export const placePrepositionsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["line", new Set(["on"])],
  ["trail", new Set(["on"])],
  ["market", new Set(["at"])],
  ["ring", new Set(["in"])],
  ["car", new Set(["in", "from", "outside", "beside"])],
  ["home", new Set(["at", "outside", "in"])],
  ["house", new Set(["at", "outside", "in", "inside"])],
  ["party", new Set([])],
]);

/** Prepositions that set a place. */
export const placePrepositions: ReadonlySet<string> = new Set(
  words("in at outside inside near aboard on beside behind across by"),
);

/** What somebody stands outside of or inside without being in a place: outside the rules, inside the party. */
export const abstractInsides: ReadonlySet<string> = new Set(
  words(
    "party government administration campaign rules law system group movement organization industry mainstream community process",
  ),
);
