/**
 * The countries of the world with what news calls them. Compiled by hand from common knowledge (2026).
 * One line a country: names | capital, first the usual spelling | adjective | its people, where the word is not the adjective with an s.
 */
export interface Country {
  readonly names: readonly string[];
  readonly capitals: readonly string[];
  readonly adjective: string;
  /** One of its people: Briton, Dane. */
  readonly citizen: string;
  /** Its people together: Britons, Danes. */
  readonly people: readonly string[];
}

const rows = `
Afghanistan | Kabul | Afghan
Albania | Tirana | Albanian
Algeria | Algiers | Algerian
Andorra | Andorra la Vella | Andorran
Angola | Luanda | Angolan
Antigua and Barbuda, Antigua | | Antiguan
Argentina | Buenos Aires | Argentine | Argentine, Argentines, Argentinian, Argentinians
Armenia | Yerevan | Armenian
Australia | Canberra | Australian
Austria | Vienna | Austrian
Azerbaijan | Baku | Azerbaijani | Azerbaijani, Azerbaijanis, Azeris
Bahamas | Nassau | Bahamian
Bahrain | Manama | Bahraini
Bangladesh | Dhaka | Bangladeshi
Barbados | Bridgetown | Barbadian
Belarus | Minsk | Belarusian
Belgium | | Belgian
Belize | Belmopan | Belizean
Benin | Porto-Novo | Beninese | Beninese, Beninese
Bhutan | Thimphu | Bhutanese | Bhutanese, Bhutanese
Bolivia | La Paz | Bolivian
Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina | Sarajevo | Bosnian
Botswana | Gaborone | Botswanan
Brazil | Brasilia, Brasília | Brazilian
Brunei | Bandar Seri Begawan | Bruneian
Bulgaria | Sofia | Bulgarian
Burkina Faso | Ouagadougou | Burkinabe
Burundi | Bujumbura, Gitega | Burundian
Cambodia | Phnom Penh | Cambodian
Cameroon | Yaounde, Yaoundé | Cameroonian
Canada | Ottawa | Canadian
Cape Verde, Cabo Verde | Praia | Cape Verdean
Central African Republic | Bangui | Central African
Chad | N'Djamena | Chadian
Chile | Santiago | Chilean
China, People's Republic of China | Beijing, Peking | Chinese | Chinese, Chinese
Colombia | Bogota, Bogotá | Colombian
Comoros | Moroni | Comorian
Congo, Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC, Republic of Congo | Kinshasa, Brazzaville | Congolese | Congolese, Congolese
Costa Rica | San Jose, San José | Costa Rican
Croatia | Zagreb | Croatian | Croatian, Croatians, Croats
Cuba | Havana | Cuban
Cyprus | Nicosia | Cypriot
Czech Republic, Czechia | Prague | Czech
Denmark | Copenhagen | Danish | Dane, Danes
Djibouti | | Djiboutian
Dominica | Roseau | Dominican
Dominican Republic | Santo Domingo | Dominican
East Timor, Timor-Leste | Dili | Timorese | Timorese, Timorese
Ecuador | Quito | Ecuadorian | Ecuadorian, Ecuadorians, Ecuadoreans
Egypt | Cairo | Egyptian
El Salvador | San Salvador | Salvadoran
Equatorial Guinea | Malabo | Equatoguinean
Eritrea | Asmara | Eritrean
Estonia | Tallinn | Estonian
Eswatini, Swaziland | Mbabane | Swazi
Ethiopia | Addis Ababa | Ethiopian
Fiji | Suva | Fijian
Finland | Helsinki | Finnish | Finn, Finns
France | Paris | French | Frenchman, Frenchmen
Gabon | Libreville | Gabonese | Gabonese, Gabonese
Gambia | Banjul | Gambian
Georgia | Tbilisi | Georgian
Germany | Berlin | German
Ghana | Accra | Ghanaian
Greece | Athens | Greek
Grenada | | Grenadian
Guatemala | | Guatemalan
Guinea | Conakry | Guinean
Guinea-Bissau | Bissau | Bissau-Guinean
Guyana | Georgetown | Guyanese | Guyanese, Guyanese
Haiti | Port-au-Prince | Haitian
Honduras | Tegucigalpa | Honduran
Hungary | Budapest | Hungarian
Iceland | Reykjavik, Reykjavík | Icelandic | Icelander, Icelanders
India | New Delhi, Delhi | Indian
Indonesia | Jakarta | Indonesian
Iran, Islamic Republic of Iran, Islamic Republic | Tehran, Teheran | Iranian
Iraq | Baghdad | Iraqi
Ireland, Republic of Ireland | Dublin | Irish | Irishman, Irishmen
Israel | Jerusalem, Tel Aviv | Israeli
Italy | Rome | Italian
Ivory Coast, Côte d'Ivoire, Cote d'Ivoire | Yamoussoukro, Abidjan | Ivorian
Jamaica | Kingston | Jamaican
Japan | Tokyo | Japanese | Japanese, Japanese
Jordan | Amman | Jordanian
Kazakhstan | Astana | Kazakh
Kenya | Nairobi | Kenyan
Kiribati | Tarawa | I-Kiribati
Kosovo | Pristina | Kosovar | Kosovar, Kosovars, Kosovans
Kuwait | Kuwait City | Kuwaiti
Kyrgyzstan | Bishkek | Kyrgyz | Kyrgyz, Kyrgyz
Laos | Vientiane | Laotian
Latvia | Riga | Latvian
Lebanon | Beirut | Lebanese | Lebanese, Lebanese
Lesotho | Maseru | Basotho
Liberia | Monrovia | Liberian
Libya | Tripoli | Libyan
Liechtenstein | Vaduz | Liechtensteiner
Lithuania | Vilnius | Lithuanian
Luxembourg | | Luxembourgish | Luxembourger, Luxembourgers
Madagascar | Antananarivo | Malagasy | Malagasy, Malagasy
Malawi | Lilongwe | Malawian
Malaysia | Kuala Lumpur, Putrajaya | Malaysian
Maldives | | Maldivian
Mali | Bamako | Malian
Malta | Valletta | Maltese | Maltese, Maltese
Marshall Islands | Majuro | Marshallese | Marshallese, Marshallese
Mauritania | Nouakchott | Mauritanian
Mauritius | Port Louis | Mauritian
Mexico | Mexico City | Mexican
Micronesia | Palikir | Micronesian
Moldova | Chisinau, Chișinău | Moldovan
Monaco | | Monegasque
Mongolia | Ulaanbaatar | Mongolian
Montenegro | Podgorica | Montenegrin
Morocco | Rabat | Moroccan
Mozambique | Maputo | Mozambican
Myanmar, Burma | Naypyidaw, Yangon | Burmese | Burmese, Burmese
Namibia | Windhoek | Namibian
Nauru | | Nauruan
Nepal | Kathmandu | Nepalese | Nepalese, Nepalis
Netherlands, Holland | The Hague, Amsterdam | Dutch | Dutchman, Dutchmen
New Zealand | Wellington | New Zealand | New Zealander, New Zealanders, Kiwis
Nicaragua | Managua | Nicaraguan
Niger | Niamey | Nigerien
Nigeria | Abuja | Nigerian
North Korea, Democratic People's Republic of Korea, DPRK | Pyongyang | North Korean
North Macedonia, Macedonia | Skopje | Macedonian
Norway | Oslo | Norwegian
Oman | Muscat | Omani
Pakistan | Islamabad | Pakistani
Palau | | Palauan
Palestine | Ramallah | Palestinian
Panama | Panama City | Panamanian
Papua New Guinea | Port Moresby | Papua New Guinean
Paraguay | Asuncion, Asunción | Paraguayan
Peru | Lima | Peruvian
Philippines | Manila | Philippine | Filipino, Filipinos
Poland | Warsaw | Polish | Pole, Poles
Portugal | Lisbon | Portuguese | Portuguese, Portuguese
Qatar | Doha | Qatari
Romania | Bucharest | Romanian
Russia, Russian Federation, Soviet Union, USSR, U.S.S.R. | Moscow | Russian
Rwanda | Kigali | Rwandan
Saint Lucia, St. Lucia | Castries | Saint Lucian
Samoa | Apia | Samoan
San Marino | | Sammarinese | Sammarinese, Sammarinese
Saudi Arabia, Saudi | Riyadh | Saudi
Senegal | Dakar | Senegalese | Senegalese, Senegalese
Serbia | Belgrade | Serbian | Serbian, Serbians, Serbs
Seychelles | | Seychellois | Seychellois, Seychellois
Sierra Leone | Freetown | Sierra Leonean
Singapore | | Singaporean
Slovakia | Bratislava | Slovak
Slovenia | Ljubljana | Slovenian | Slovene, Slovenes, Slovenians
Solomon Islands | Honiara | Solomon Islander
Somalia | Mogadishu | Somali
South Africa | Pretoria, Cape Town | South African
South Korea, Republic of Korea, Korea | Seoul | South Korean | South Korean, South Koreans, Koreans
South Sudan | Juba | South Sudanese | South Sudanese, South Sudanese
Spain | Madrid | Spanish | Spaniard, Spaniards
Sri Lanka | Colombo | Sri Lankan
Sudan | Khartoum | Sudanese | Sudanese, Sudanese
Suriname | Paramaribo | Surinamese | Surinamese, Surinamese
Sweden | Stockholm | Swedish | Swede, Swedes
Switzerland | Bern | Swiss | Swiss, Swiss
Syria | Damascus | Syrian
Taiwan | Taipei | Taiwanese | Taiwanese, Taiwanese
Tajikistan | Dushanbe | Tajik
Tanzania | Dodoma, Dar es Salaam | Tanzanian
Thailand | Bangkok | Thai
Togo | Lome, Lomé | Togolese | Togolese, Togolese
Tonga | Nuku'alofa | Tongan
Trinidad and Tobago, Trinidad | Port of Spain | Trinidadian
Tunisia | Tunis | Tunisian
Turkey, Türkiye, Turkiye | Ankara | Turkish | Turk, Turks
Turkmenistan | Ashgabat | Turkmen | Turkmen, Turkmens
Tuvalu | Funafuti | Tuvaluan
Uganda | Kampala | Ugandan
Ukraine | Kyiv, Kiev | Ukrainian
United Arab Emirates, UAE, U.A.E., Emirates | Abu Dhabi | Emirati
United Kingdom, UK, U.K., Britain, Great Britain | London | British | Briton, Britons, Brits
United States, United States of America, US, U.S., USA, U.S.A., America | Washington, Washington D.C., Washington DC | American
Uruguay | Montevideo | Uruguayan
Uzbekistan | Tashkent | Uzbek
Vanuatu | Port Vila | Vanuatuan
Vatican, Holy See, Vatican City | | Vatican | Vatican, Vatican
Venezuela | Caracas | Venezuelan
Vietnam | Hanoi | Vietnamese | Vietnamese, Vietnamese
Yemen | Sanaa, Sana'a | Yemeni
Zambia | Lusaka | Zambian
Zimbabwe | Harare | Zimbabwean
England | | English | Englishman, Englishmen
Scotland | Edinburgh | Scottish | Scot, Scots
Wales | Cardiff | Welsh | Welshman, Welshmen
Northern Ireland | Belfast, Stormont | Northern Irish
`;

function list(cell: string | undefined): string[] {
  return (cell ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** All countries, in the order of the table. */
export const countries: readonly Country[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [names, capitals, adjective = "", people] = row.split("|").map((cell) => cell.trim());
    const [citizen = adjective, ...plural] = list(people);
    return {
      names: list(names),
      capitals: list(capitals),
      adjective,
      citizen,
      people: plural.length > 0 ? plural : [`${adjective}s`],
    };
  });
