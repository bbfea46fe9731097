const list = (words: string): string[] => words.split("|");

/** What stands in front of the names in a byline, longest first. Own list, of the languages the news of the world is read in. */
export const bylineLeads: readonly string[] = list(
  "gespeichert von|eingestellt von|blog beitrag von|beitrag von|edited by|reporting by|this post was written by|view all posts by|see all posts by|more articles by|more from|zeige alle beiträge von|alle beiträge von|mehr artikel von|veröffentlicht von|geschrieben von|erstellt von|verfasst von|publiziert von|publicado por|publicado en|pubblicato da|publié par|written by|posted by|published by|reported by|reporting by|story by|words by|article by|created by|submitted by|contributed by|authored by|edited by|reviewed by|medically reviewed by|interview by|text by|photographs by|by|author|authors|from|von|autor|autorin|autoren|text von|text|ein artikel von|ein beitrag von|ein gastbeitrag von|eine analyse von|ein kommentar von|aus|por|escrito por|par|publié par|rédigé par|auteur|di|a cura di|scritto da|autore|door|geschreven door|av|skrevet av|skriven av|tekst|text:|af|przez|napisał|opracował|autor:|redaktion|redação|da redação|投稿者|作者|記者|文|文／|文/|著者|執筆",
).sort((a, b) => b.length - a.length);

/** Words between two names. */
export const joins: ReadonlySet<string> = new Set(list("and|And|AND|und|Und|et|y|e|i|och|og|en|with|With|mit|by"));

/** Words of roles, desks and dates: a part that has no others is no name. */
export const roleWords: ReadonlySet<string> = new Set(
  list(
    "correspondent|correspondents|editor|editors|reporter|reporters|writer|writers|columnist|chief|desk|staff|producer|journalist|journalists|critic|contributor|contributors|contributing|analyst|photographer|freelance|freelancer|bureau|senior|political|national|deputy|associate|assistant|executive|managing|digital|news|sports|business|the|of|at|for|in|and|special|lead|head|director|redaktion|redakteur|redakteurin|autor|autorin|author|authors|guest|admin|administrator|webmaster|updated|published|posted|on|by|mins|min|read|share|follow|twitter|facebook|email|view|bio|profile|all|posts|about|more|articles|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|am|pm|est|edt|et|gmt|phd|ph.d|md|m.d|mba|jr|esq|rd|rn|cpa|msc|unknown|anonymous|none|null|undefined|editorial|team|showbiz|politics|lifestyle|tv|features|feature|crime|tech|technology|health|travel|food|royal|consumer|education|economics|environment|audience|content|creator|manager|founder|ceo|president|professor|comments|comment|image|photo|photos|credit|getty|reuters|afp|dpa|courtesy|source|minutes|minute|ago|hours|hour|last|first|date|time|size|print|save|subscribe|newsletter|sign|up|fact|checked|reviewed|medically|publiziert|veröffentlicht|aktualisiert|uhr|lesezeit|foto|fotos|bild|bilder|quelle|kommentare|teilen",
  ),
);

/** Degrees and orders behind a name, in lower case without full stops. */
export const titlesBehind: ReadonlySet<string> = new Set(
  list(
    "phd|md|mba|ms|msc|ma|ba|bsc|jd|rd|rdn|ldn|ld|rn|cpa|cfp|cfa|esq|mph|cscs|dds|dvm|lcsw|psyd|pe|pmp|np|pa-c|facp|fnp|ceng",
  ),
);

/** Words that open the names in the middle of a line: "Posted on 3 May by Jane Doe". */
export const inlineLeads: ReadonlySet<string> = new Set(
  list("by|von|por|par|door|av|af|autor|autore|auteur|author|redaktion"),
);

/** Roles written behind a name without a space. */
export const wideRoles = /(?:記者|기자|特派員|編集部|특파원|선임기자|인턴기자)$/;
