import { countries } from "./countries.js";
import { phrases, words } from "./word-list.js";

/** Places of the news other than countries and their capitals. Compiled by hand from common knowledge. */
const states = phrases(`
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa,
Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada,
New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island,
South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming,
District of Columbia, Puerto Rico, Guam, Ontario, Quebec, Québec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia,
New Brunswick, Newfoundland, Yukon, Queensland, New South Wales, Tasmania, South Australia, Western Australia, Northern Territory`);

/** Abbreviations of US states as news writes them: behind a town (Omaha, Neb.) and alone in tables. */
export const stateAbbreviations: ReadonlySet<string> = new Set(
  words(`
Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. N.H. N.J. N.M. N.Y.
N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. D.C. B.C. Ont. Que. NSW NY NJ DC CA TX FL`),
);

const cities = phrases(`
Aberdeen, Abidjan, Abuja, Adelaide, Aden, Agra, Ahmedabad, Albany, Albuquerque, Aleppo, Alexandria, Almaty, Anchorage, Antalya, Antwerp,
Arlington, Arles, Atlanta, Atlantic City, Auckland, Austin, Avignon, Bakhmut, Bali, Baltimore, Bangalore, Bengaluru, Barcelona, Basel, Basra,
Baton Rouge, Beersheba, Benghazi, Bergen, Bilbao, Birmingham, Blackpool, Boise, Bologna, Bombay, Bonn, Bordeaux, Boston, Bradford, Bremen,
Brighton, Brisbane, Bristol, Brooklyn, Bronx, Bruges, Buffalo, Busan, Bucha, Calais, Calcutta, Calgary, Cambridge, Cancun, Cannes,
Canterbury, Casablanca, Charleston, Charlotte, Charlottesville, Chattanooga, Chelsea, Chengdu, Chennai, Chernobyl, Chicago, Chongqing,
Christchurch, Cincinnati, Cleveland, Cologne, Columbus, Coventry, Dallas, Davos, Dayton, Denver, Derby, Des Moines, Detroit, Dnipro, Donetsk,
Dortmund, Dover, Dresden, Dubai, Duluth, Dundee, Durban, Durham, Düsseldorf, El Paso, Essex, Exeter, Fallujah, Ferguson, Flint, Florence,
Fort Lauderdale, Fort Worth, Frankfurt, Fukushima, Gaza City, Gdansk, Geneva, Genoa, Ghent, Glasgow, Gothenburg, Grand Rapids, Grozny,
Guangzhou, Guadalajara, Haifa, Halifax, Hamburg, Hanover, Harlem, Harrisburg, Hartford, Heidelberg, Herat, Hiroshima, Ho Chi Minh City,
Hollywood, Homs, Honolulu, Houston, Hull, Hyderabad, Idlib, Indianapolis, Inverness, Ipswich, Irbil, Erbil, Istanbul, Izmir, Jacksonville,
Jaffa, Jeddah, Johannesburg, Kabul, Kandahar, Kano, Kansas City, Karachi, Kashmir, Kazan, Kharkiv, Kharkov, Kherson, Khan Younis, Knoxville,
Kobe, Kolkata, Krakow, Kramatorsk, Kyoto, Lagos, Lahore, Las Vegas, Lausanne, Leeds, Leicester, Leipzig, Lhasa, Lille, Little Rock, Liverpool,
Los Angeles, Louisville, Luhansk, Lviv, Lyon, Lyons, Macau, Madison, Malmo, Malmö, Manchester, Mandalay, Manhattan, Marrakech, Mariupol,
Marseille, Marseilles, Mecca, Medellin, Medina, Melbourne, Memphis, Miami, Milan, Milwaukee, Minneapolis, Mombasa, Monterrey,
Montgomery, Montreal, Mosul, Mumbai, Munich, Nagasaki, Nagoya, Naples, Nashville, Newark, Newcastle, New Haven, New Orleans, New York City,
Norfolk, Nottingham, Novosibirsk, Nuremberg, Oakland, Odesa, Odessa, Oklahoma City, Omaha, Orlando, Osaka, Oxford, Palermo, Palo Alto,
Peshawar, Perth, Philadelphia, Phoenix, Pittsburgh, Plymouth, Portland, Porto, Portsmouth, Providence, Pune, Queens, Rafah, Raleigh, Raqqa,
Recife, Reno, Richmond, Rio de Janeiro, Rochester, Rostov, Rotterdam, Sacramento, Saint Petersburg, St. Petersburg, Salt Lake City, Salzburg,
San Antonio, San Bernardino, San Diego, San Francisco, San Juan, Santa Fe, Sao Paulo, São Paulo, Savannah, Seattle, Selma, Seville, Shanghai,
Sheffield, Shenzhen, Silicon Valley, Southampton, Srebrenica, Srinagar, St. Louis, St. Paul, Stalingrad, Staten Island, Strasbourg,
Stuttgart, Surrey, Swansea, Sydney, Syracuse, Tabriz, Tallahassee, Tampa, Tangier, The Hague, Tianjin, Tijuana, Toledo, Topeka, Toronto,
Toulouse, Trenton, Trieste, Tulsa, Turin, Utrecht, Valencia, Vancouver, Varanasi, Venice, Verona, Vladivostok, Volgograd, Wuhan, Xi'an,
Yekaterinburg, Yokohama, York, Zaporizhzhia, Zaporizhia, Zürich, Zurich, Brussels, Haymarket, Chappaqua, Guantanamo Bay, Guantánamo Bay,
Beverly Hills, Cedar Rapids, Colorado Springs, Green Bay, Long Beach, Newtown, Orange County, Salem, Santa Monica, Sioux City, Tucson,
Westminster, Windsor, Belgravia, Soho, Camden, Croydon, Luton,  Sunderland, Wolverhampton, Cape Canaveral, Pearl Harbor`);

const regions = phrases(`
Africa, Antarctica, Asia, Europe, North America, South America, Latin America, Central America, Oceania, Eurasia, Middle East, Far East,
Near East, Central Asia, South Asia, Southeast Asia, South-East Asia, East Asia, Eastern Europe, Western Europe, Central Europe,
Northern Europe, West Africa, East Africa, North Africa, Southern Africa, Central Africa, Horn of Africa, Sahel, Sahara, Balkans, Baltics,
Caucasus, Scandinavia, Iberia, Crimea, Donbas, Donbass, Chechnya, Dagestan, Siberia, Transnistria, Abkhazia, South Ossetia, Ossetia,
Nagorno-Karabakh, Gaza, Gaza Strip, West Bank, East Jerusalem, Golan Heights, Sinai, Kurdistan, Hong Kong, Tibet, Xinjiang, Inner Mongolia,
Kashmir, Punjab, Bengal, Kerala, Tamil Nadu, Gujarat, Bihar, Uttar Pradesh, Maharashtra, Sindh, Balochistan, Darfur, Tigray, Biafra, Catalonia,
Bavaria, Saxony, Brittany, Normandy, Provence, Corsica, Sicily, Sardinia, Lombardy, Tuscany, Flanders, Wallonia, Andalusia, Galicia, Greenland,
Faroe Islands, Gibraltar, Falkland Islands, Falklands, Isle of Man, Jersey, Guernsey, Bermuda, Cayman Islands, British Virgin Islands,
Cornwall, Devon, Dorset, Kent, Sussex, Lancashire, Yorkshire, Cumbria, Northumberland, Norfolk, Suffolk, Hampshire, Oxfordshire,
Midwest, Deep South, New England, Rust Belt, Bay Area, Pacific Northwest, Long Island, Cape Cod, Appalachia, Great Plains, Great Lakes,
Caribbean, Mediterranean, Atlantic, Pacific, Arctic, Adriatic, Aegean, Baltic Sea, Black Sea, Red Sea, Dead Sea, North Sea, South China Sea,
East China Sea, Caspian Sea, Atlantic Ocean, Pacific Ocean, Indian Ocean, Arctic Ocean, Persian Gulf, Gulf of Mexico, English Channel,
Strait of Hormuz, Bering Strait, Suez Canal, Panama Canal, Nile, Danube, Rhine, Thames, Volga, Amazon, Mississippi River, Rio Grande,
Yangtze, Mekong, Ganges, Euphrates, Tigris, Dnieper, Dnipro River, Alps, Andes, Himalayas, Pyrenees, Urals, Rockies, Appalachians, Everest,
Kilimanjaro, Levant, Mesopotamia, Anatolia, Galilee, Judea, Samaria, Helmand, Waziristan, Kunduz, Nangarhar, Anbar, Nineveh, Patagonia,
Yucatan, Chiapas, Oaxaca, Sinaloa, Bahia, Northern Cyprus, Mars, Earth, Moon, Eastern Cape, Western Cape, KwaZulu-Natal, Gauteng`);

/** Names of places, exactly as they are written. */
export const placeNames: ReadonlySet<string> = new Set([
  ...countries.flatMap((country) => [...country.names, ...country.capitals]),
  ...states,
  ...cities,
  ...regions,
]);

/** Last words of names of places: Oru River, Fish Street. */
export const placeHeads: ReadonlySet<string> = new Set(
  words(`
river rivers lake lakes sea ocean bay gulf strait canal channel creek island islands isle isles peninsula mountain mountains mount valley hills
hill gorge canyon desert forest beach coast cape harbor harbour port county province district region state republic territory city town
township village borough parish prefecture oblast governorate street road avenue boulevard lane highway square bridge tunnel dam airport
station park gardens garden plaza tower towers stadium arena pier terminal heights falls springs plains delta basin crater point quay
cemetery reservoir neighborhood neighbourhood border crossing spring wadi emirate canton kingdom commonwealth freeway crescent close wharf`),
);

/** First words of names of places: Lake Chad, Mount Etna, New Harbour, South Holm. */
export const placeOpeners: ReadonlySet<string> = new Set(
  words("lake mount fort port camp cape gulf isle rio san santa são sao los las el puerto strait bay sea"),
);

/** Words of direction that belong to the name of a place when a capital follows. */
export const directions: ReadonlySet<string> = new Set(
  words("north south east west northern southern eastern western central upper lower inner outer new old greater"),
);

/** Words before a name by which it may be a place when nothing else is known of it. */
export const weakLocatives: ReadonlySet<string> = new Set(words("at from of to for via between"));

/** Words before a name by which it is a place: in Terzan, near Didcot. */
export const locatives: ReadonlySet<string> = new Set(
  words("in near outside around across throughout toward towards into inside northwest northeast southwest southeast"),
);
