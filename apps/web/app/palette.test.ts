import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Rgb = readonly [number, number, number];
type Scheme = "light" | "dark";

const css = readFileSync(new URL("./styles/tokens.css", import.meta.url), "utf8");

function linear(hex: string): Rgb {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** A colour of the style sheet. */
function colour(name: string, scheme: Scheme): Rgb {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const hex = found?.[scheme === "light" ? 1 : 2];
  if (!hex) throw new Error(`tokens.css has no colour --${name}`);
  return linear(hex);
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [a, b].map(([r, g, blue]) => 0.2126 * r + 0.7152 * g + 0.0722 * blue).sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Simulation of colour vision deficiencies in linear RGB (Machado, Oliveira and Fernandes 2009, severity 1). */
const visions: Record<string, readonly [Rgb, Rgb, Rgb]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/** Oklab coordinates (Ottosson 2020) of a linear colour as somebody sees it. */
function seen(rgb: Rgb, vision: readonly [Rgb, Rgb, Rgb]): Rgb {
  const [r, g, b] = vision.map((row) => {
    const value = row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2];
    return Math.min(1, Math.max(0, value));
  }) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** In Oklab, where black and white are 1 apart. */
const leastDistance = 0.045;

const hues = ["slot-0", "slot-1", "slot-2", "slot-3", "slot-4", "slot-5", "slot-6", "slot-7"];
const schemes: readonly Scheme[] = ["light", "dark"];

test.each(schemes)("every speaker's colour and every text colour reaches AA on the paper, %s", (scheme) => {
  for (const name of [...hues, "slot-others", "slot-unknown", "ink", "ink-2", "link", "danger"])
    for (const paper of ["paper", "paper-2"])
      expect(contrast(colour(name, scheme), colour(paper, scheme)), `${name} on ${paper}`).toBeGreaterThanOrEqual(4.5);
});

test.each(schemes)("borders of controls reach 3:1, %s", (scheme) => {
  expect(contrast(colour("control", scheme), colour("paper", scheme))).toBeGreaterThanOrEqual(3);
});

test.each(schemes.flatMap((scheme) => Object.keys(visions).map((vision) => ({ scheme, vision }))))(
  "no two speakers look the same: $scheme, $vision",
  ({ scheme, vision }) => {
    const matrix = visions[vision];
    if (!matrix) throw new Error(`no such vision: ${vision}`);
    const seenHues = hues.map((name) => ({ name, at: seen(colour(name, scheme), matrix) }));
    const tooClose = seenHues.flatMap((a, index) =>
      seenHues.slice(index + 1).flatMap((b) => {
        const distance = Math.hypot(...a.at.map((value, axis) => value - (b.at[axis] ?? 0)));
        return distance < leastDistance ? [`${a.name} ${b.name} ${distance.toFixed(3)}`] : [];
      }),
    );
    expect(tooClose).toEqual([]);
  },
);
