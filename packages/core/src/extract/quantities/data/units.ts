/** Symbols of measures by the words and signs for them, lower case; own table after the SI brochure and the imperial units of news. */
const lists: Readonly<Record<string, string>> = {
  km: "km kilometer kilometers kilometre kilometres",
  m: "metre metres meter meters",
  cm: "cm centimeter centimeters centimetre centimetres",
  mm: "mm millimeter millimeters millimetre millimetres",
  mi: "mile miles",
  yd: "yard yards",
  ft: "foot feet ft",
  in: "inch inches",
  ac: "acre acres",
  ha: "hectare hectares",
  kg: "kg kilogram kilograms kilo kilos",
  g: "gram grams gramme grammes",
  mg: "mg milligram milligrams",
  t: "ton tons tonne tonnes",
  lb: "lb lbs pound pounds",
  oz: "oz ounce ounces",
  l: "liter liters litre litres",
  gal: "gallon gallons",
  bbl: "barrel barrels",
  mph: "mph",
  "km/h": "kph km/h kmh",
  kn: "knot knots",
  W: "watt watts",
  kW: "kw kilowatt kilowatts",
  MW: "mw megawatt megawatts",
  GW: "gw gigawatt gigawatts",
  kWh: "kwh kilowatt-hour kilowatt-hours",
  MWh: "mwh megawatt-hour megawatt-hours",
  V: "volt volts",
  GB: "gb gigabyte gigabytes",
  TB: "tb terabyte terabytes",
  MB: "mb megabyte megabytes",
  Hz: "hertz",
  MHz: "mhz megahertz",
  GHz: "ghz gigahertz",
  dB: "db decibel decibels",
  cal: "calorie calories",
  bu: "bushel bushels",
  "°": "degree degrees °",
};

/** The symbol of a unit by its words. */
export const units: ReadonlyMap<string, string> = new Map(
  Object.entries(lists).flatMap(([symbol, words]) => words.split(" ").map((word) => [word, symbol] as const)),
);

/** Lengths whose squares and cubes are units: square miles, cubic metres. */
export const powers: ReadonlyMap<string, string> = new Map([
  ["square", "²"],
  ["cubic", "³"],
]);

/** Lengths that "per hour" makes a speed. */
export const speeds: ReadonlyMap<string, string> = new Map([
  ["mi", "mph"],
  ["km", "km/h"],
]);

/** What stands behind "degrees" or °. */
export const scales: ReadonlyMap<string, string> = new Map([
  ["celsius", "°C"],
  ["centigrade", "°C"],
  ["c", "°C"],
  ["fahrenheit", "°F"],
  ["f", "°F"],
]);
