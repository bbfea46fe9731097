import fc from "fast-check";
import { expect, test } from "vitest";
import { detectLanguage } from "./detect-language.js";

test.each([
  [
    "en",
    "The minister said on Tuesday that the bridge would not open before the end of the year, and that nobody was to blame.",
  ],
  [
    "es",
    "El ministro dijo el martes que el puente no se abrirá antes de fin de año y que la culpa no es de nadie, según los vecinos.",
  ],
  [
    "fr",
    "Le ministre a dit mardi que le pont ne sera pas ouvert avant la fin de l’année et que personne n’est en faute dans cette affaire.",
  ],
  [
    "de",
    "Der Minister sagte am Dienstag, dass die Brücke nicht vor Ende des Jahres geöffnet wird und dass niemand schuld ist.",
  ],
  [
    "it",
    "Il ministro ha detto martedì che il ponte non sarà aperto prima della fine dell’anno e che la colpa non è di nessuno.",
  ],
  [
    "pt",
    "O ministro disse na terça-feira que a ponte não será aberta antes do fim do ano e que a culpa não é de ninguém, mas sim do rio.",
  ],
  [
    "nl",
    "De minister zei dinsdag dat de brug niet voor het einde van het jaar open gaat en dat niemand er iets aan kan doen.",
  ],
  [
    "sv",
    "Ministern sade på tisdagen att bron inte ska öppnas före årets slut och att ingen är skyldig till det som har hänt.",
  ],
  [
    "pl",
    "Minister powiedział we wtorek, że most nie zostanie otwarty przed końcem roku i że nikt nie jest temu winien, ale to nie koniec.",
  ],
  ["ja", "大臣は火曜日、橋は年末までに開通しないと述べた。"],
  ["ko", "장관은 화요일 다리가 연말 전에 개통되지 않을 것이라고 말했다."],
  ["zh", "部长周二表示，大桥在年底之前不会开放，也没有人应该受到指责。"],
  ["und-Cyrl", "Министр заявил во вторник, что мост не откроют до конца года."],
  ["und-Arab", "قال الوزير يوم الثلاثاء إن الجسر لن يفتح قبل نهاية العام"],
])("%s", (value, text) => {
  expect(detectLanguage(text)).toMatchObject({ value, origin: "text" });
});

test.each(["", "Truce holds", "12:30 — 4-0", "Bridge closed, minister silent"])("%o is too short to tell", (text) => {
  expect(detectLanguage(text)).toBeNull();
});

test("a longer text in none of the languages is undetermined, not English", () => {
  const finnish =
    "Ministeri sanoi tiistaina, ettei siltaa avata ennen vuoden loppua eikä kukaan ole syyllinen tapahtumiin. ".repeat(
      4,
    );
  expect(detectLanguage(finnish)?.value).toBe("und");
});

test("an English text that quotes another language is English", () => {
  const text =
    "The minister said that the bridge was closed and that it would be open again when the river falls. “Nous ne savons pas,” he said, and left the room with his aides.";
  expect(detectLanguage(text)?.value).toBe("en");
});

test("any text gives the same answer twice, with a confidence from 0 to 1", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const found = detectLanguage(text);
      expect(detectLanguage(text)).toEqual(found);
      if (found) expect(found.confidence > 0 && found.confidence <= 1).toBe(true);
    }),
  );
});
