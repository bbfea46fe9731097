/** How elements stand in running text: the default style sheet of HTML (WHATWG HTML, “Rendering”), for what matters to text. */

function names(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Elements that stand on lines of their own. All others run on in the line. */
export const blockElements = names(`
  address amp-accordion amp-carousel amp-lightbox amp-sidebar article aside blockquote body caption center dd details dialog dir div dl dt
  fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p plaintext pre search
  section summary table tbody td tfoot th thead tr ul xmp
`);

/** Elements whose content is no text of the page: code, controls, drawings, frames, and what stands in for them. */
export const unreadElements = names(`
  area audio button canvas datalist embed head iframe input map math meter noembed noframes noscript object output progress script select style
  svg template textarea title video
`);

export const headingElements = names("h1 h2 h3 h4 h5 h6");

/** Class names by which style sheets take an element out of sight and leave it to screen readers. */
export const hidingClasses = names(`
  a11y-hidden accessibly-hidden assistive-text hidden-accessible is-visually-hidden off-screen offscreen screen-reader-text screenreader
  sr-only sr-only-focusable u-hidden-visually u-visually-hidden visually-hidden visually_hidden visuallyhidden
`);
