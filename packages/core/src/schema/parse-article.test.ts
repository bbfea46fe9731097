import { describe, expect, it } from "vitest";
import { makeArticle } from "../../test/make-article.js";
import { SaidbyError } from "../error.js";
import { type Article, articleId, parseArticle } from "./index.js";

const text = "😀 “We asked for years,” Mara Lindqvist said on Tuesday.\n“Nobody came,” she said.";

function sample(): Article {
  return makeArticle(text, [
    { words: ["“We asked for years,”"], speaker: "Mara Lindqvist", cue: "said" },
    { words: ["“Nobody came,”"], speaker: "Mara Lindqvist" },
  ]);
}

/** A copy of the sample that may be made wrong: what a caller reads from a file has no type. */
function broken(change: (record: Loose) => void): unknown {
  const record: Loose = JSON.parse(JSON.stringify(sample()));
  change(record);
  return record;
}

interface Loose {
  [key: string]: Loose & unknown;
}

function set(value: unknown): Loose {
  return value as Loose;
}

function refusal(value: unknown): string {
  try {
    parseArticle(value);
  } catch (error) {
    if (!SaidbyError.isInstance(error)) throw error;
    expect(error.code).toBe("invalid-record");
    return error.message;
  }
  return "accepted";
}

it("gives back a valid record, equal to what it was given", () => {
  const article = sample();
  expect(parseArticle(JSON.parse(JSON.stringify(article)))).toEqual(article);
});

describe("refuses a wrong shape", () => {
  it.each([[null], [undefined], ["text"], [[]], [42]])("%j, which is no object", (value) => {
    expect(refusal(value)).toMatch(/^not an article record: the value: /);
  });

  it("naming the path of the field", () => {
    const value = broken((record) => {
      record.statements![1]!.cue = set({ span: { start: 0, end: "two" }, text: "", lemma: "", class: "state" });
    });
    expect(refusal(value)).toMatch(/^not an article record: statements\[1\]\.cue\.span\.end: /);
  });

  it("with a field it does not know, at the top and deep inside", () => {
    expect(
      refusal(
        broken((record) => {
          record.mood = set("angry");
        }),
      ),
    ).toContain("mood");
    expect(
      refusal(
        broken((record) => {
          record.statements![0]!.speaker!.gender = set("f");
        }),
      ),
    ).toMatch(/statements\[0\]\.speaker: .*gender/);
  });

  it("with a field missing", () => {
    expect(
      refusal(
        broken((record) => {
          delete record.notes;
        }),
      ),
    ).toMatch(/: notes: /);
  });

  it("with a value outside its list", () => {
    expect(
      refusal(
        broken((record) => {
          record.statements![0]!.kind = set("shouted");
        }),
      ),
    ).toMatch(/: statements\[0\]\.kind: /);
  });

  it.each([
    "javascript:alert(1)",
    "data:text/html,a",
    "file:///etc/passwd",
    " https://example.org/",
    'https://e.org/"',
  ])("with the address %j, which is none of the web", (url) => {
    const canonical = broken((record) => {
      record.canonicalUrl = set(url);
    });
    expect(refusal(canonical)).toMatch(/: canonicalUrl: is no address of http/);
    const source = broken((record) => {
      record.source = set({ kind: "text", url });
    });
    expect(refusal(source)).toMatch(/: source\.url: is no address of http/);
  });

  it.each([-0.1, 1.1])("with the confidence %d", (confidence) => {
    expect(
      refusal(
        broken((record) => {
          record.statements![0]!.confidence = set(confidence);
        }),
      ),
    ).toMatch(/statements\[0\]\.confidence/);
  });

  it("with a statement that has no content", () => {
    expect(
      refusal(
        broken((record) => {
          record.statements![0]!.content = set([]);
        }),
      ),
    ).toMatch(/statements\[0\]\.content/);
  });

  it("of another version", () => {
    expect(
      refusal(
        broken((record) => {
          record.schema = set("saidby/article@2");
        }),
      ),
    ).toMatch(/: schema: /);
  });

  it("of a span with a fraction or below zero", () => {
    for (const start of [0.5, -1])
      expect(
        refusal(
          broken((record) => {
            record.paragraphs![0]!.span!.start = set(start);
          }),
        ),
      ).toMatch(/paragraphs\[0\]\.span\.start/);
  });
});

describe("refuses what the text does not bear out", () => {
  const cases: readonly [name: string, change: (record: Loose) => void, path: string][] = [
    [
      "words that do not stand at their span",
      (record) => {
        record.statements![0]!.cue!.text = set("says");
      },
      "statements[0].cue",
    ],
    [
      "an empty span",
      (record) => {
        record.statements![0]!.content![0] = set({ start: 5, end: 5 });
      },
      "statements[0].content[0]",
    ],
    [
      "a span that ends before it starts",
      (record) => {
        record.paragraphs![0]!.span = set({ start: 9, end: 5 });
      },
      "paragraphs[0].span",
    ],
    [
      "a span past the end",
      (record) => {
        record.paragraphs![1]!.span!.end = set(text.length + 1);
      },
      "paragraphs[1].span",
    ],
    [
      "a span that starts inside a surrogate pair",
      (record) => {
        record.paragraphs![0]!.span!.start = set(1);
      },
      "paragraphs[0].span",
    ],
    [
      "a span that ends inside a surrogate pair",
      (record) => {
        record.statements![0]!.quoted![0] = set({ start: 0, end: 1 });
      },
      "statements[0].quoted[0]",
    ],
    [
      "a note without ground",
      (record) => {
        record.notes![0] = set({ code: "unclosed-quotation", span: { start: 0, end: 999 }, message: "" });
      },
      "notes[0].span",
    ],
    [
      "a speaker who is no entity",
      (record) => {
        record.statements![1]!.speaker!.entityId = set("person-nobody");
      },
      "statements[1].speaker.entityId",
    ],
    [
      "a time that is not listed",
      (record) => {
        record.statements![0]!.time = set("time-1-2");
      },
      "statements[0].time",
    ],
    [
      "a source that is not listed",
      (record) => {
        record.statements![0]!.via = set(["sourcing-1-2"]);
      },
      "statements[0].via",
    ],
    [
      "an outer statement that is not listed",
      (record) => {
        record.statements![1]!.nestedIn = set("s9");
      },
      "statements[1].nestedIn",
    ],
    [
      "an audience that is no entity",
      (record) => {
        record.statements![0]!.audience![0] = set({ span: { start: 0, end: 2 }, text: "😀", entityId: "x" });
      },
      "statements[0].audience",
    ],
    [
      "a statement id used twice",
      (record) => {
        record.statements![1]!.id = set("s0");
      },
      "statements[1].id",
    ],
    [
      "a paragraph id used twice",
      (record) => {
        record.paragraphs![1]!.id = record.paragraphs![0]!.id!;
      },
      "paragraphs[1].id",
    ],
    [
      "a sentence in no paragraph",
      (record) => {
        record.sentences![0] = set({ id: "x", span: { start: 0, end: 2 }, paragraph: "p9" });
      },
      "sentences[0].paragraph",
    ],
    [
      "a hash that is not the text's",
      (record) => {
        record.textHash = set("0".repeat(64));
      },
      "textHash",
    ],
    [
      "an id that does not follow from key and text",
      (record) => {
        record.articleKey = set("elsewhere");
      },
      "id",
    ],
  ];

  it.each(cases)("%s", (_, change, path) => {
    expect(refusal(broken(change))).toMatch(
      new RegExp(`^not a grounded record: ${path.replace(/[[\]]/g, "\\$&")}(\\.|: )`),
    );
  });

  it("a changed text, although nothing else was touched", () => {
    expect(
      refusal(
        broken((record) => {
          record.text = set(text.replace("Nobody", "Nopody"));
        }),
      ),
    ).toMatch(/textHash/);
  });

  it("a statement that stands inside itself", () => {
    expect(
      refusal(
        broken((record) => {
          record.statements![0]!.nestedIn = set("s0");
        }),
      ),
    ).not.toBe("accepted");
  });

  it("a mention id used twice", () => {
    const mention = { id: "m", span: { start: 0, end: 2 }, text: "😀", form: "name", confidence: 1 };
    expect(
      refusal(
        broken((record) => {
          record.entities![0]!.mentions = set([mention, mention]);
        }),
      ),
    ).not.toBe("accepted");
  });

  it("a target or event place that is no entity", () => {
    const position = {
      id: "p",
      actorId: null,
      act: "deny",
      target: { span: { start: 0, end: 2 }, text: "😀", entityId: "x" },
      content: { start: 0, end: 2 },
      polarity: "positive",
      basis: [],
      confidence: 1,
    };
    expect(
      refusal(
        broken((record) => {
          record.positions![0] = set(position);
        }),
      ),
    ).not.toBe("accepted");
    const event = {
      id: "e",
      trigger: { start: 0, end: 2 },
      type: "meet",
      participants: [],
      place: { span: { start: 0, end: 2 }, text: "😀", entityId: "x" },
      status: "planned",
      confidence: 1,
    };
    expect(
      refusal(
        broken((record) => {
          record.events![0] = set(event);
        }),
      ),
    ).not.toBe("accepted");
  });
});

it("keeps the same text at two addresses apart, and one article's two texts", () => {
  const ids = [articleId("a", "text"), articleId("b", "text"), articleId("a", "other")];
  expect(new Set(ids).size).toBe(3);
  expect(ids[0]).toMatch(/^[0-9a-f]{64}$/);
});

describe("refuses claims about its own items that are false", () => {
  it("a speaker by another name than its entity's", () => {
    const value = broken((record) => {
      record.statements![0]!.speaker!.name = set("Somebody Else");
    });
    expect(refusal(value)).toMatch(/statements\[0\]\.speaker\.name: it is not the name of /);
  });

  it("a paragraph that is not there", () => {
    const value = broken((record) => {
      record.statements![0]!.prominence!.paragraph = set(99);
    });
    expect(refusal(value)).toMatch(/prominence\.paragraph: there is no paragraph 99/);
  });
});
