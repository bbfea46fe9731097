import localFont from "next/font/local";

// `optional`: a face that is not there in the first tenth of a second is not put in later, so that no line ever breaks anew under the reader's
// eyes. Both are preloaded, and the faces of the system that stand in are sized to the same width.

/** The face of the article. */
export const serif = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  display: "optional",
  adjustFontFallback: "Times New Roman",
  variable: "--font-serif",
});

/** The face of everything else. */
export const sans = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  display: "optional",
  adjustFontFallback: "Arial",
  variable: "--font-sans",
});
