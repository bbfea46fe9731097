import { phrases, words } from "./word-list.js";

/** Words that make a name the name of an organisation. Compiled by hand from common knowledge of news English. */

/** Legal forms behind a company's name. */
export const companySuffixes: ReadonlySet<string> = new Set(
  words(
    "inc inc. incorporated corp corp. corporation co co. ltd ltd. limited llc l.l.c. llp plc ag gmbh sa s.a. spa s.p.a. nv n.v. bv oy ab pty a/s as oyj kg",
  ),
);

/** Last words of companies' names that are left out in the short form. A place is no short form of its newspaper or council. */
export const companyTails: ReadonlySet<string> = new Set([
  ...companySuffixes,
  ...words(
    "foods energy holdings group systems motors technologies industries media entertainment capital securities pharmaceuticals brands logistics " +
      "software partners airlines airways storage electric solutions resources networks labs studios stores hotels ventures wire power water",
  ),
]);

/** Last words of names of organisations, and their first word before “of” and “for”: Ministry of Transport, Institute for Peace. */
export const organizationHeads: ReadonlySet<string> = new Set(
  words(`
academy administration agencies agency air airline airlines airways alliance army assembly associates association athletic attorneys authority bank bar
board brigade broadcaster brotherhood bureau cabinet center centers centre centres chamber charity church city clinic club coalition college command commission
commissioners committee committees commons community company conference confederation congress consortium consulting convention cooperative corps council
councils court courier daily delegation department departments diocese directorate division echo exchange express faculty federation federations financial
firm force forces forum foundation front fund gazette government group groups guard guardian guild herald holdings hospital house household
independent industries infirmary initiative inspectorate institute institution institutes insurance intelligence international journal judiciary
laboratories laboratory labs league legion legislature library lords mail mission ministry monitor monitoring movement museum navy network
networks news newspaper newspapers observatory office operators organisation organization orchestra panel parliament partners partnership party
police politburo post press prison pharmaceuticals railway railways records regiment registry review school schools secretariat senate service
services society soviet squad squadron staff standard star store stores studio studios sun supermarkets syndicate systems taskforce team
technologies telegraph television theater theatre times tribune tribunal trust trustees tv union unit united university voice watch watchdog
weekly workers bundestag knesset duma majlis mirror post-gazette examiner inquirer chronicle dispatch globe republic citizen reporter magazine
media entertainment energy motors electric oil gas power foods brands bancorp capital securities ventures logistics software semiconductor
steel chemical communications telecom wireless solutions equities resources hotels resorts rovers wanderers albion hotspur athletics lawyers
prosecutors directors editors constabulary treasury chancellery presidency embassy consulate mosque synagogue cathedral seminary caucus`),
);

/** Heads that also close names of places, works or people: they count only with another sign. */
export const weakOrganizationHeads: ReadonlySet<string> = new Set(
  words(`
bar board city community court echo express financial front group groups house independent international mail monitor office post power
records republic review school sun star standard staff team unit united voice watch workers citizen reporter star capital oil gas steel energy
media mission movement church library museum hospital prison theatre theater cathedral mosque synagogue times globe mirror`),
);

/** Organisations news writes without any such word. */
export const knownOrganizations: ReadonlySet<string> = new Set(
  phrases(`
NATO, UN, U.N., EU, E.U., FBI, CIA, NSA, IRS, EPA, FDA, DOJ, ICE, DHS, TSA, NASA, FEMA, SEC, FCC, FTC, IMF, WTO, WHO, UNESCO, UNICEF, UNHCR,
OPEC, OSCE, ASEAN, IAEA, ECB, BBC, CNN, NBC, CBS, ABC, MSNBC, CNBC, PBS, NPR, HBO, ESPN, ITV, AFP, AP, TASS, RIA, GOP, DNC, RNC, NRA, ACLU,
NAACP, AFL-CIO, NHS, MI5, MI6, GCHQ, FIFA, UEFA, IOC, NFL, NBA, MLB, NHL, PGA, IBM, AT&T, BP, HSBC, UBS, BMW, Google, Apple, Microsoft,
Amazon, Facebook, Meta, Twitter, YouTube, Instagram, TikTok, Uber, Airbnb, Netflix, Tesla, SpaceX, Boeing, Airbus, Ford, Toyota, Honda, Nissan,
Volkswagen, Samsung, Sony, Intel, Nvidia, OpenAI, Anthropic, Oracle, Cisco, Walmart, Costco, Starbucks, Pfizer, Moderna, AstraZeneca, Novartis,
Goldman Sachs, JPMorgan, JPMorgan Chase, Morgan Stanley, Citigroup, Citibank, Deutsche Bank, Barclays, BlackRock, Exxon, ExxonMobil, Chevron,
Shell, Gazprom, Rosneft, Huawei, Alibaba, Tencent, ByteDance, Reuters, Bloomberg, Associated Press, Politico, Breitbart, Fox News, Fox,
Huffington Post, Newsweek, Vox, BuzzFeed, Slate, Telegram, Interfax, Xinhua, Al Jazeera, Al-Jazeera, Sky News, Agence France-Presse,
Hamas, Hezbollah, Hizbollah, Taliban, Al Qaeda, al-Qaeda, Al-Qaeda, al Qaeda, ISIS, ISIL, Islamic State, Islamic State group, Boko Haram,
Al Shabaab, al-Shabaab, Fatah, PLO, PKK, IRA, ETA, KGB, FSB, GRU, SBU, SVR, Mossad, Shin Bet, IDF, Wagner, Interpol, Europol, Eurostat,
Congress, Senate, House of Representatives, House of Commons, House of Lords, Parliament, Supreme Court, Bundestag, Bundesbank, Knesset, Duma,
State Duma, Commons, Lords, Federal Reserve, Fed, Treasury, European Union, United Nations, African Union, Arab League, European Commission,
European Parliament, European Central Bank, World Bank, Red Cross, Red Crescent, Greenpeace, Oxfam, Amnesty, Amnesty International,
Human Rights Watch, Planned Parenthood, Black Lives Matter, Tea Party, Labour, Tories, Sinn Fein, Sinn Féin, Likud, Wikipedia, WikiLeaks,
Moody's, Fitch, Standard & Poor's, S&P, McKinsey, Deloitte, KPMG, PwC, Ipsos, Gallup, YouGov, Quinnipiac, Pew, Harvard, Yale, Princeton,
Stanford, MIT, Oxford University, Cambridge University, Secret Service, National Guard, Coast Guard, Marine Corps, Navy, Army, Air Force,
Homeland Security, State Department, Justice Department, Defense Department, Treasury Department, Met Office, Home Office, Cabinet Office,
Foreign Office, Scotland Yard, Metropolitan Police, Premier League, Manchester United, Manchester City, Real Madrid, Bayern Munich, Arsenal,
Chelsea, Tottenham, Everton, Juventus, Benfica, Boca Juniors, Celtics, Lakers, Yankees, Red Sox, Dodgers, Patriots, Cowboys, Eagles,
CPC, PLA, ANC, BJP, PML-N, PTI, PPP, CDU, CSU, SPD, AfD, FDP, SNP, DUP, UKIP, LDP, DPP, KMT, AKP, ECOWAS, MERCOSUR, BRICS, G7, G8, G20, G-7, G-20,
CDC, NIH, DEA, ATF, NLRB, CBO, GAO, OMB, HUD, USDA, USAID, NOAA, FAA, NTSB, AARP, AIPAC, NGO, LGBT, TVA, Wells Fargo, Lehman Brothers, JetBlue, General Motors, General Electric, General Mills, General Assembly, Security Council, Court of Appeal, Crown Prosecution Service`),
);

/** Acronyms that name no organisation. */
export const otherAcronyms: ReadonlySet<string> = new Set(
  words(`
AM PM GMT EST EDT PST PDT CET BST AI AIDS HIV DNA RNA GDP GNP CEO CFO COO CTO PR TV DVD CD USB GPS SUV PhD MBA BA MA MD RN MP MPs MEP MEPs PC ID
OK FAQ VIP IQ HR IT AR VAT NAFTA TPP START SALT IPO ETF CPI PPI COVID SARS MERS ADHD PTSD ISBN URL HTTP HTML LLC JSON SMS ATM RSVP USD EUR GBP
KM MPH RPM II III IV VI VII VIII IX XI XII UFO UFOs IED IEDs CO2 CCTV DUI LGBTQ LGBT NGO NGOs PAC PACs Q&A JR SR ICBM DACA H1N1 A320 F-16 F-35
COVID-19 WWII WWI BREXIT BREAKING UPDATE NEW SPOILER LIVE EXCLUSIVE WATCH VIDEO PHOTO PHOTOS READ ALSO`),
);

/** Plural acronyms for persons: “MPs were briefed”. */
export const groupAcronyms: ReadonlySet<string> = new Set(
  words("MPs MEPs MSPs MSs TDs AMs GPs CEOs VIPs PMs DAs QCs KCs POWs"),
);

/** Last words of names of things that are no persons, places or organisations: laws, wars, prizes, days, vessels. */
export const otherHeads: ReadonlySet<string> = new Set(
  words(`
accord accords act agreement amendment anniversary award awards bill ceremony challenge championship championships code constitution cup
convention day days debate declaration deal derby dialogue election elections era eve festival final finals games grand-prix holiday initiative
invitational law laws marathon medal medals month mass masters memorandum olympics open pact paralympics parade plan plot policy prix prize
program programme project protocol race referendum resolution revolution series show spring strategy summit taskforce tour tournament treaty
trial trophy uprising war wars week weekend year years one bowl ballot affair scandal report papers files doctrine crisis bible koran quran oscar
oscars emmy grammy bomber fighter helicopter missile rocket satellite spacecraft shuttle submarine prize-winner express-way case index
hurricane storm cyclone typhoon earthquake operation flight class age ages centuries century christmas easter ramadan passover
directive statute theory disease syndrome virus test method principle scale standard-time`),
);

/** First words of such names: Operation Sandglass, Hurricane Ida, Brexit. */
export const otherOpeners: ReadonlySet<string> = new Set(
  words(
    "operation hurricane storm cyclone typhoon tropical proposition article section chapter amendment project flight boeing airbus apollo soyuz",
  ),
);

/** Whole names of such things. */
export const knownOthers: ReadonlySet<string> = new Set(
  phrases(`
Air Force One, Air Force Two, Marine One, Brexit, Obamacare, X, Bluesky, Holocaust, World War I, World War II, Cold War, Bible, Koran, Quran,
Torah, Christmas, Easter, Ramadan, Thanksgiving, Hanukkah, Halloween, New Year, New Year's Eve, Internet, Nobel, Nobel Prize, Pulitzer Prize,
Euro, Dow, Nasdaq, NASDAQ, FTSE, Nikkei, Dow Jones, English, French, Spanish, Arabic, Mandarin, Hebrew, Latin, Islam, Christianity, Judaism,
Catholicism, Hinduism, Buddhism, Marxism, Communism, Nazism, God, Allah, Satan, Lord, Constitution, First Amendment, Second Amendment,
Fifth Amendment, Oscars, Grammys, Emmys, Olympics, Super Bowl, World Series, World Cup, Medicare, Medicaid, Social Security, Bitcoin, Ebola, Zika,
Covid, Covid-19, COVID-19, iPhone, iPad, Android, Windows, Photoshop, Semtex, Kalashnikov, Spitfire, Titanic, Concorde, Boeing 737, Tomahawk, Patriot`),
);
