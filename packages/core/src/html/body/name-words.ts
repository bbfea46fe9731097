/**
 * Words in class names, ids and roles by which pages name their parts, chosen from the conventions of web publishing (WordPress, Schema.org,
 * ARIA roles, ad and recommendation services). Compared word by word.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Names of what hardly ever holds the article. */
export const strongAside = words(`
  adbox adcontainer ads adsbygoogle adsense adslot adunit advert advertisement advertising adverts adwrapper affiliate billboard cta leaderboard outbrain
  promo promobox promos promoted promotion skyscraper sponsor sponsored sponsors taboola
  comentarios comment commenting commentlist comments disqus kommentare replies respond
  alsoread morefrom mostpopular mostread nextup popular readnext recirc recirculation recommend recommendation recommendations
  recommended related relatedarticles relatedlinks relatedposts trending
  mailchimp newsletter newsletters optin signup subscribe subscription
  addthis share sharebar sharedaddy shares sharethis sharing sociable socialshare
  breadcrumb breadcrumbs navbar pager pagination paging submenu
  cookie cookies gdpr onetrust
  authorbio authorbox authorinfo tagcloud taglist
  lightbox login modal popup register registration tooltip
  copyright disclaimer noprint skiplink
`);

/** Names that mostly speak of something else than the article, but that layouts use too. */
export const weakAside = words(`
  ad banner footer masthead menu menus nav navigation sidebar sidebars toc toolbar widget widgets
  articlemeta author authors bio byline bylines date dateline datetime entrymeta meta metadata postmeta pubdate timestamp
  categories category keywords tags topics
  cmp consent dialog overlay paywall
  follow followus latest readmore similar social socials suggested teaser teasers
  audio audioplayer carousel player podcast video videoplayer videos
  contribute credit credits disclosure donate donation factbox infobox legal placeholder poll print quiz rating ratings support vote
`);

export const captionWords = words("caption captions figcaption imagecaption imagedescription legend photocaption");

/** In names with these words the others tell what is or is not there, not what the element is: `has-sidebar`, `no-comments`. */
export const layoutWords = words("has hide is no not when with without");

/** Begin class names that tell what an article is filed under (WordPress `post_class`), or with what tool any part was made. */
export const termPrefixes = ["category-", "elementor-", "format-", "status-", "tag-", "topic-", "type-"];

/** Class names of posts of other services, quoted by their own embed codes. */
export const embedNames = words(`
  bluesky-embed fb-post instagram-media mastodon-embed reddit-embed reddit-embed-bq text-post-media tiktok-embed twitter-tweet twitter-video
`);
