import type { MediumType } from "../../../schema/index.js";
import { words } from "../../lexicon/word-list.js";

/** Nouns that name how words were carried, by what they carry them as; singular. Own list. */
const nounsOf: Readonly<Record<MediumType, string>> = {
  remarks: "remarks comment aside audio recording",
  speech:
    "speech address sermon eulogy lecture testimony monologue toast soliloquy keynote oration homily tribute summation",
  interview: "interview q&a sit-down",
  phone: "phone telephone call voicemail speakerphone",
  social: "tweet retweet post thread repost hashtag",
  statement: "statement release communique communiqué announcement website site homepage dispatch proclamation",
  letter:
    "letter email e-mail message reply response text fax postcard telegram note-card missive correspondence whatsapp",
  document:
    "memo memorandum filing memoir autobiography book essay column op-ed article editorial note brief affidavit lawsuit complaint indictment ruling " +
    "opinion diary journal paper study report blog motion petition transcript document decree verdict judgment judgement dissent questionnaire " +
    "magazine newspaper newsletter review analysis manifesto cable dossier deposition papers piece",
  broadcast:
    "video podcast broadcast radio television tv program programme show segment telecast livestream ad advert advertisement commercial webcast newscast",
};

/** Medium by noun, singular. */
export const mediumNouns: ReadonlyMap<string, MediumType> = new Map(
  (Object.entries(nounsOf) as [MediumType, string][]).flatMap(([type, list]) =>
    words(list).map((noun): [string, MediumType] => [noun, type]),
  ),
);

/** Prepositions that can stand before a medium of each type. */
export const mediumPrepositions: Readonly<Record<MediumType, ReadonlySet<string>>> = {
  remarks: new Set(["in", "during"]),
  speech: new Set(["in", "during"]),
  interview: new Set(["in", "during", "via", "through", "on"]),
  phone: new Set(["in", "on", "by", "over", "via", "during", "through"]),
  social: new Set(["in", "on", "via", "to", "through"]),
  statement: new Set(["in", "via", "through", "by"]),
  letter: new Set(["in", "by", "via", "over", "through"]),
  document: new Set(["in", "via"]),
  broadcast: new Set(["in", "on", "during", "via", "over", "by"]),
};

/** Nouns that carry words also behind prepositions their type does not take: on its website, on his blog. */
export const looseMediumNouns: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["website", new Set(["on", "to"])],
  ["site", new Set(["on", "to"])],
  ["homepage", new Set(["on", "to"])],
  ["blog", new Set(["on"])],
]);

/** Nouns that are a medium only with words before them: "in response" is none. */
export const neverBare: ReadonlySet<string> = new Set(["response", "reply", "message", "note", "opinion", "report"]);

/** Words before a medium noun that settle another type: a *phone* conversation, an *opening* statement, a *television* interview. */
export const mediumModifiers: ReadonlyMap<string, ReadonlyMap<string, MediumType>> = new Map(
  Object.entries<Readonly<Record<string, MediumType>>>({
    conversation: { phone: "phone", telephone: "phone" },
    statement: { opening: "speech", closing: "speech" },
    remark: { opening: "remarks", closing: "remarks", prepared: "remarks" },
    argument: { opening: "speech", closing: "speech" },
    message: { video: "broadcast", televised: "broadcast", voice: "phone" },
    link: { video: "broadcast" },
    channel: { telegram: "social", youtube: "broadcast" },
    conference: { call: "phone" },
  }).map(([noun, types]) => [noun, new Map(Object.entries(types))]),
);

/** Social platforms by the words that name them, lower case. */
export const platforms: ReadonlyMap<string, string> = new Map([
  ["x", "X"],
  ["twitter", "Twitter"],
  ["facebook", "Facebook"],
  ["instagram", "Instagram"],
  ["bluesky", "Bluesky"],
  ["mastodon", "Mastodon"],
  ["threads", "Threads"],
  ["tiktok", "TikTok"],
  ["telegram", "Telegram"],
  ["weibo", "Weibo"],
  ["linkedin", "LinkedIn"],
  ["reddit", "Reddit"],
  ["youtube", "YouTube"],
  ["snapchat", "Snapchat"],
  ["vkontakte", "VKontakte"],
  ["wechat", "WeChat"],
  ["tumblr", "Tumblr"],
  ["periscope", "Periscope"],
  ["truth social", "Truth Social"],
  ["social media", "social media"],
]);

/** What is posted on a platform, or where on it. */
export const postedNouns: ReadonlySet<string> = new Set(
  words(
    "post tweet retweet thread repost message video statement comment account page feed channel profile livestream story clip photo caption note reply",
  ),
);

/** Broadcasters are known by what their names end in, or by name; own list. */
export const broadcasterWords: ReadonlySet<string> = new Set(
  words(
    "news tv radio television channel network cnn cnbc msnbc nbc abc cbs bbc itv npr pbs c-span sky fox nightline newsnight univision telemundo newsmax " +
      "bloomberg show programme program podcast",
  ),
);
