/**
 * How lines begin that stand in articles and are not of them, in the languages of the news we measure on. Each is a regular expression without
 * repetition inside repetition, tried at the start of short lines only, without regard to case.
 */

const openers = (lines: string): RegExp =>
  new RegExp(
    `^(?:${lines
      .trim()
      .split(/\s*\n\s*/)
      .join("|")})`,
    "i",
  );

/** Lines that lead elsewhere, ask for something, advertise, or credit a picture. */
export const promotionOpeners = openers(String.raw`
  read (?:more|next|also|the full|our|now)\b.{0,60}:?$
  read (?:more|next|also)\s*[:|–—-]
  (?:also read|see also|more on this|more from|more stories|more news|more like this)\b
  related(?: (?:stories|story|articles?|content|coverage|posts?|links|topics|news|reading|videos?))?\s*(?:[:|–—-]|$)
  (?:recommended|trending|top stories|keep reading|up next|next up|must read|what to read next)\b
  you (?:may|might|could) (?:also )?(?:like|be interested|enjoy)
  don['’]t miss
  editors?['’]?s? (?:picks?|choice)
  most (?:read|popular)
  (?:story|article) continues
  continue reading
  scroll (?:down )?(?:to|for)
  watch(?: more| now| live)?\s*(?:[:|]|$)
  listen(?: now)?(?: to this article)?\s*(?:[:|]|$)
  listen to this
  (?:click|tap) here
  sign up(?: to| for| here| now|$)
  subscribe(?: to| now| here| today| for|$)
  get (?:the|our) .{0,60}(?:newsletter|app|inbox)
  (?:get (?:all )?|for )the latest
  join (?:our|the (?:conversation|discussion))
  follow us
  follow .{0,60} on (?:twitter|facebook|instagram|x|google|whatsapp|telegram|tiktok|youtube|linkedin|threads)
  like us on
  download (?:our|the) .{0,40}app
  support our
  become a (?:member|subscriber)
  already a subscriber
  thank(?:s| you) for (?:reading|signing|subscribing)
  enter your email
  by (?:signing up|subscribing|submitting|clicking)
  (?:do you )?(?:have|got) a (?:tip|story)
  (?:please )?(?:share|leave) (?:this|your|a comment)
  let us know
  send (?:us|your|tips)
  what do you think\?
  comments? (?:are closed|policy)
  leave a (?:comment|reply)
  (?:view|show) comments
  \d+ comments?$
  (?:advertisement|advertising|ad|anzeige|werbung|publicidad|publicité|pubblicità|reklama|annons|advertentie)$
  (?:sponsored|promoted|paid content|広告)
  (?:copyright\b|©|\(c\) |all rights reserved|alle rechte vorbehalten)
  (?:photos?|images?|pictures?|video|credit|foto|bild|quelle|source|getty)(?: (?:by|credit|courtesy|from|source))?\s*[:©]
  (?:photo|image|picture) (?:by|via|courtesy)\b.{0,80}$
  (?:lesen sie (?:auch|mehr)|mehr zum thema|mehr dazu|auch interessant|lesetipp|zum thema|(?:zum )?weiterlesen|beitragsbild|hier klicken|folgen sie|newsletter)
  das könnte (?:sie|dich|ihnen|dir)
  jetzt (?:abonnieren|lesen|anmelden)
  (?:lire aussi|à lire|lire la suite|voir aussi|sur le même sujet|abonnez-vous|inscrivez-vous)
  (?:lea también|lee también|leer más|te puede interesar|le puede interesar|más información$|ver también|suscríbete|síguenos|sigue leyendo)
  (?:leggi anche|leggi tutto|ti potrebbe interessare|approfondisci|iscriviti)
  (?:leia (?:também|mais)|veja também|saiba mais|inscreva-se)
  (?:lees ook|lees meer|bekijk ook|les også|läs (?:också|även|mer)|læs også|lue myös)
  (?:czytaj (?:więcej|też|także|również)|zobacz (?:też|także|również)|przeczytaj|polecamy)
  (?:читайте (?:также|ещё)|читать далее|подписывайтесь|підписуйтесь)
  (?:ayrıca oku|ilginizi çekebilir|関連記事|あわせて読みたい|続きを読む|관련기사|相关阅读|延伸閱讀|相关新闻|相關新聞)
`);

/** Lines that name the author or the time of the article. */
export const bylineOpeners = openers(String.raw`
  (?:published|updated|posted|last updated|last modified|first published)\b.{0,80}$
  \d+ min(?:ute|uten)?s?(?: read)?$
  with reporting by\b.{0,160}$
  .{0,200} contributed to this (?:report|story|article)\.?$
  (?:written|reported|reporting|edited|editing|additional reporting|story|words|text|compiled|produced) by\b.{0,120}$
  (?:mon|tues|wednes|thurs|fri|satur|sun)day,? .{0,40}\d{4}.{0,20}$
  \d{1,2}[./ -](?:\d{1,2}|[a-zà-ÿ.]{3,10})[./ ,-]{1,3}\d{4}.{0,30}$
  (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}.{0,30}$
  \d+ (?:hours?|minutes?|days?|weeks?|months?|years?) ago
`);

/** “By Mara Lindqvist”, in the case bylines are written in. */
export const namedByline =
  /^(?:(?:By|BY|Von|Par|Por|Di|Door|Av|Af) [A-ZÀ-Þ][^.]{0,80}|(?:by|von|par|por|di|door|av|af) [A-ZÀ-Þ][^.!?:,]{2,50})$/;
