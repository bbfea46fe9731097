import { type EncodingCase, encodingCases } from "../encodings/encoding-cases.ts";
import type { Runner } from "../runner.ts";
import { outOf, words } from "../table.ts";

/** True when a case was read as it must be; `<script` never comes of bytes that do not hold it in ASCII. */
function isRight(
  { encoding, words: wanted = "", bytes }: EncodingCase,
  found: { text: string; encoding: string },
): boolean {
  const smuggled = found.text.includes("<script") && !Buffer.from(bytes).includes("<script");
  return !smuggled && (encoding === undefined ? found.text.includes(wanted) : found.encoding === encoding);
}

const groups: readonly { name: string; of: (testCase: EncodingCase) => boolean; must: boolean }[] = [
  { name: "own, must", of: ({ set, must }) => set === "own" && must, must: true },
  { name: "own, should", of: ({ set, must }) => set === "own" && !must, must: false },
  { name: "html5lib", of: ({ set }) => set === "html5lib", must: true },
  { name: "miniflux", of: ({ set }) => set === "miniflux", must: true },
];

/** Scores how bytes become text. */
export const encodings: Runner = {
  name: "encodings",
  summary: "bytes into text: declared, wrongly declared and undeclared encodings",
  needs: "hostile/encodings-*",
  options: {},
  *run({ core }) {
    const judged = encodingCases().map((testCase) => {
      const { bytes, contentType, kind } = testCase;
      const found = core.decodeBytes(bytes, { contentType, kind });
      return { testCase, found, right: isRight(testCase, found) };
    });
    yield {
      title: "Encodings",
      table: words(
        ["set", "right"],
        groups.map(({ name, of }) => {
          const group = judged.filter(({ testCase }) => of(testCase));
          return [name, outOf(group.filter(({ right }) => right).length, group.length)];
        }),
      ),
      lines: judged
        .filter(({ right }) => !right)
        .map(({ testCase, found }) => `wrong: ${testCase.id}, read as ${found.encoding}`),
    };
    return judged.every(({ right, testCase }) => right || !testCase.must);
  },
};
