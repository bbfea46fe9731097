import { describe, expect, it } from "vitest";
import { countries } from "./countries.js";
import { countryByAdjective, demonymAdjectives, peoples } from "./demonyms.js";
import { firstNames } from "./first-names.js";
import { capitalMetonyms, houseMetonyms } from "./metonyms.js";
import { placeNames } from "./places.js";
import { courtesyTitles, officeTitles } from "./titles.js";
import { phrases, words } from "./word-list.js";

describe("the lexicons of names", () => {
  it("has for every country a name, an adjective and its people", () => {
    expect(countries.length).toBeGreaterThan(190);
    for (const { names, adjective, people } of countries) {
      expect(names.length, adjective).toBeGreaterThan(0);
      expect(adjective, names[0]).not.toBe("");
      expect(people.length, names[0]).toBeGreaterThan(0);
    }
  });

  it("leads from adjectives, peoples and capitals to the same country", () => {
    expect(countryByAdjective.get("ukrainian")).toBe("Ukraine");
    expect(peoples.has("Finns")).toBe(true);
    expect(demonymAdjectives.has("Finnish")).toBe(true);
    expect(capitalMetonyms.get("Kyiv")).toBe("the Ukrainian government");
    expect(houseMetonyms.get("Kremlin")).toBe("the Russian government");
    expect(placeNames.has("Kyiv")).toBe(true);
  });

  it("writes names as news does and titles in lower case without full stops", () => {
    for (const name of firstNames) expect(name).toMatch(/^[A-ZÀ-Þ]/);
    for (const title of [...courtesyTitles.keys(), ...officeTitles]) expect(title).toMatch(/^[a-zñ-]+$/);
  });

  it("reads lists over lines and blanks", () => {
    expect(words("\n a  b\nc ")).toEqual(["a", "b", "c"]);
    expect(phrases("New York,\n  Oslo, ")).toEqual(["New York", "Oslo"]);
  });
});
