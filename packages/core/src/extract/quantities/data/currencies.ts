/** Currencies by the signs before a number: ISO 4217 codes, and `$` where the text does not tell which dollar. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ["$", "$"],
  ["£", "GBP"],
  ["€", "EUR"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["₽", "RUB"],
  ["₩", "KRW"],
  ["₺", "TRY"],
  ["₴", "UAH"],
]);

/** Letters before `$` that tell which dollar: US$, A$, HK$. */
export const dollarPrefixes: ReadonlyMap<string, string> = new Map([
  ["US", "USD"],
  ["U.S.", "USD"],
  ["A", "AUD"],
  ["AU", "AUD"],
  ["C", "CAD"],
  ["CA", "CAD"],
  ["NZ", "NZD"],
  ["HK", "HKD"],
  ["S", "SGD"],
  ["NT", "TWD"],
  ["R", "BRL"],
]);

/** Codes that stand before or behind a number: USD 5 million. */
export const currencyCodes: ReadonlySet<string> = new Set(
  "USD EUR GBP JPY CHF CNY INR RUB CAD AUD SEK NOK DKK PLN UAH TRY BRL".split(" "),
);

/** Words for money behind a number; `pounds` are money only behind a scale word, else a weight. */
export const currencyWords: ReadonlyMap<string, string> = new Map([
  ["dollar", "$"],
  ["dollars", "$"],
  ["bucks", "$"],
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["yen", "JPY"],
  ["yuan", "CNY"],
  ["renminbi", "CNY"],
  ["ruble", "RUB"],
  ["rubles", "RUB"],
  ["rouble", "RUB"],
  ["roubles", "RUB"],
  ["rupee", "INR"],
  ["rupees", "INR"],
  ["hryvnia", "UAH"],
  ["hryvnias", "UAH"],
  ["zloty", "PLN"],
  ["zlotys", "PLN"],
  ["cent", "cent"],
  ["cents", "cent"],
  ["pence", "penny"],
  ["francs", "franc"],
  ["pesos", "peso"],
  ["kroner", "krone"],
  ["kronor", "krona"],
  ["shekels", "ILS"],
  ["rand", "ZAR"],
  ["dirhams", "dirham"],
]);
