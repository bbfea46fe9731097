import { countries } from "./countries.js";
import { phrases } from "./word-list.js";

/** Adjectives and peoples that belong to no single country, and parties' followers. Compiled by hand from common knowledge. */
const otherAdjectives = phrases(`
European, African, Asian, Arab, Arabian, Western, Soviet, Nordic, Baltic, Balkan, Scandinavian, Latin American, Caribbean, Kurdish, Tibetan,
Uyghur, Uighur, Catalan, Basque, Chechen, Crimean, Flemish, Hispanic, Latino, Latina, Jewish, Muslim, Islamic, Islamist, Christian, Catholic,
Protestant, Orthodox, Anglican, Sunni, Shiite, Shia, Hindu, Buddhist, Sikh, Evangelical, Mormon, Methodist, Roma, Inuit, Native American,
Republican, Democratic, Democrat, Conservative, Labour, Tory, Liberal, Communist, Socialist, Texan, Californian, Hawaiian, Parisian, Bavarian,
Sicilian, Siberian, Kashmiri, Punjabi, Bengali, Tamil, Zionist, Nazi, Marxist, Maoist, Confederate, Korean, Yugoslav, Persian, Ottoman, Roman,
Hellenic, Slavic, Anglo-American, Franco-German, Eurosceptic, Houthi, Rohingya, Tuareg, Zulu, Maori, Māori, Aboriginal, Iberian, Dominican,
Argentinian, Croat, Serb, Slovene, Turkic, Nepali, Bosniak, Libertarian, Emirati, Kosovan, Azeri, Bolshevik, Taliban, Trumpian, Brexit`);

const otherPeoples = phrases(`
Europeans, Africans, Asians, Arabs, Westerners, Soviets, Scandinavians, Latin Americans, Kurds, Tibetans, Uyghurs, Uighurs, Catalans, Basques,
Chechens, Crimeans, Hispanics, Latinos, Latinas, Jews, Muslims, Islamists, Christians, Catholics, Protestants, Anglicans, Sunnis, Shiites,
Hindus, Buddhists, Sikhs, Evangelicals, Mormons, Methodists, Native Americans, African Americans, African-Americans, Asian Americans,
Republicans, Democrats, Conservatives, Tories, Liberals, Communists, Socialists, Greens, Libertarians, Liberal Democrats, Lib Dems, Texans,
Californians, New Yorkers, Londoners, Parisians, Bavarians, Floridians, Iowans, Ohioans, Kashmiris, Punjabis, Bengalis, Tamils, Zionists,
Nazis, Marxists, Maoists, Houthis, Rohingya, Tuareg, Zulus, Maoris, Iraqis, Emiratis, Bosniaks, Brexiteers, Remainers, Palestinians,
Black Americans, House Republicans, House Democrats, Senate Republicans, Senate Democrats, Latter-day Saints`);

/** Adjectives of countries, regions, faiths and parties, as in “Russian troops”: alone they name nobody. */
export const demonymAdjectives: ReadonlySet<string> = new Set([
  ...countries.map((country) => country.adjective),
  ...countries.map((country) => country.citizen),
  ...otherAdjectives,
]);

/** Peoples and followings, in the plural: a group when the article lets them speak or act. */
export const peoples: ReadonlySet<string> = new Set([
  ...countries.flatMap((country) => country.people),
  ...otherPeoples,
]);

/** Country by the adjective news uses for it: Russian to Russia. */
export const countryByAdjective: ReadonlyMap<string, string> = new Map(
  countries.flatMap((country) =>
    country.names[0] === undefined ? [] : [[country.adjective.toLowerCase(), country.names[0]]],
  ),
);
