import type { MediumType } from "../../schema/index.js";

/** Nouns that name how words were carried, behind "in", "by", "on", "via". Own list. */
export const mediumNouns: Readonly<Record<string, MediumType>> = {
  statement: "statement",
  statements: "statement",
  release: "statement",
  "news release": "statement",
  communique: "statement",
  communiqué: "statement",
  announcement: "statement",
  interview: "interview",
  interviews: "interview",
  phone: "phone",
  telephone: "phone",
  call: "phone",
  conversation: "phone",
  letter: "letter",
  email: "letter",
  "e-mail": "letter",
  emails: "letter",
  message: "letter",
  memo: "document",
  memorandum: "document",
  reply: "letter",
  text: "letter",
  speech: "speech",
  address: "speech",
  sermon: "speech",
  eulogy: "speech",
  lecture: "speech",
  testimony: "speech",
  monologue: "speech",
  remarks: "remarks",
  comments: "remarks",
  tweet: "social",
  tweets: "social",
  post: "social",
  posts: "social",
  thread: "social",
  video: "broadcast",
  podcast: "broadcast",
  broadcast: "broadcast",
  radio: "broadcast",
  television: "broadcast",
  tv: "broadcast",
  program: "broadcast",
  programme: "broadcast",
  show: "broadcast",
  report: "document",
  filing: "document",
  memoir: "document",
  book: "document",
  essay: "document",
  column: "document",
  "op-ed": "document",
  article: "document",
  editorial: "document",
  note: "document",
  brief: "document",
  affidavit: "document",
  lawsuit: "document",
  complaint: "document",
  indictment: "document",
  ruling: "document",
  opinion: "document",
  diary: "document",
  paper: "document",
  study: "document",
  blog: "document",
};

/** Social platforms by the words that name them, lower case. */
export const platforms: Readonly<Record<string, string>> = {
  x: "X",
  twitter: "Twitter",
  facebook: "Facebook",
  instagram: "Instagram",
  bluesky: "Bluesky",
  mastodon: "Mastodon",
  threads: "Threads",
  tiktok: "TikTok",
  telegram: "Telegram",
  weibo: "Weibo",
  linkedin: "LinkedIn",
  reddit: "Reddit",
  youtube: "YouTube",
  snapchat: "Snapchat",
  "truth social": "Truth Social",
  "social media": "social media",
};

/** Conversations that are calls only when the phrase says so: "a phone conversation". */
export const needsPhone: ReadonlySet<string> = new Set(["conversation"]);

/** Broadcasters are known by what their names end in; own list of endings and names without one. */
export const broadcasterWords: ReadonlySet<string> = new Set(
  "news tv radio television channel cnn msnbc nbc abc cbs bbc itv npr pbs c-span sky".split(" "),
);

/** Events at which things are said: a visit, a news conference, a hearing. Own list. */
export const occasionNouns: ReadonlySet<string> = new Set(
  (
    "visit trip tour conference briefing meeting meetings summit rally rallies hearing hearings debate debates ceremony event events session " +
    "talks negotiations trial inauguration convention forum panel dinner luncheon lunch breakfast reception gala funeral vigil service mass match game " +
    "practice festival parade protest march demonstration stop appearance appearances gathering assembly workshop seminar lecture announcement launch " +
    "celebration anniversary sentencing arraignment deposition inquest inquiry election campaign vote town-hall hall fundraiser q&a call exchange " +
    "walkabout photocall press-conference presser webcast concert premiere screening opening speech address questioning cross-examination testimony interview"
  ).split(" "),
);

/** Nouns for places one can stand in or before. Own list. */
export const placeNouns: ReadonlySet<string> = new Set(
  (
    "courthouse court headquarters office offices home house building airport station school university college campus church mosque temple synagogue " +
    "hotel stadium arena street square park field factory plant hospital clinic museum library hall centre center border capital city town village " +
    "restaurant bar cafe café kitchen garden yard farm bridge port harbour harbor beach island prison jail embassy palace parliament chamber gallery " +
    "steps lobby room studio store shop market plane boat ship train bus car camp base site scene podium stage rotunda capitol pitch dressing-room doorstep " +
    "porch lawn gates gate entrance dock quay pier mill workshop warehouse barn"
  ).split(" "),
);

/** Prepositions that set a place. */
export const placePrepositions: ReadonlySet<string> = new Set(
  "in at outside inside near aboard from on beside behind across".split(" "),
);

/** Prepositions that set an occasion. */
export const occasionPrepositions: ReadonlySet<string> = new Set(
  "during at after before in following amid at on ahead".split(" "),
);

/** Prepositions that set a medium. */
export const mediumPrepositions: ReadonlySet<string> = new Set("in by via on over through during from at".split(" "));

/** Verbs whose "to X" names the audience: said to reporters, wrote to shareholders. */
export const dativeVerbs: ReadonlySet<string> = new Set(
  "say write speak explain complain announce repeat admit confess remark mention suggest propose report appeal add whisper shout post describe confirm address state declare protest boast recount read".split(
    " ",
  ),
);
