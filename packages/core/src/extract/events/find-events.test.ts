import { describe, expect, it } from "vitest";
import { EventType, parseArticle } from "../../schema/index.js";
import { extract } from "../extract.js";

/** The events of a text as `type status trigger (role name, …) @place`. */
function eventsOf(text: string): string[] {
  const article = extract(text, { publishedAt: "2026-03-05" });
  const nameOf = (id: string): string => article.entities.find((entity) => entity.id === id)?.name ?? "?";
  return article.events.map(({ type, status, trigger, participants, place }) => {
    const roles = participants.map(({ entityId, role }) => `${role} ${nameOf(entityId)}`).join(", ");
    const words = text.slice(trigger.start, trigger.end);
    return `${type} ${status} ${words}${roles ? ` (${roles})` : ""}${place ? ` @${place.text}` : ""}`;
  });
}

const told: readonly (readonly [EventType, string, string])[] = [
  ["meet", "Mara Lund met with Ivo Petrov in Oslo.", "met with (participant Mara Lund, participant Ivo Petrov) @Oslo"],
  ["travel", "Mara Lund flew to Oslo.", "flew (agent Mara Lund) @Oslo"],
  ["attack", "Rebels shelled the hospital.", "shelled (patient the hospital)"],
  ["die", "Mara Lund was killed in Nairobi.", "killed (patient Mara Lund) @Nairobi"],
  ["injure", "Mara Lund was injured.", "injured (patient Mara Lund)"],
  ["arrest", "Ivo Petrov was arrested.", "arrested (patient Ivo Petrov)"],
  ["charge", "Ivo Petrov was charged with fraud.", "charged (patient Ivo Petrov)"],
  ["plead", "Ivo Petrov pleaded not guilty.", "pleaded not guilty (agent Ivo Petrov)"],
  ["convict", "Ivo Petrov was convicted of fraud.", "convicted (patient Ivo Petrov)"],
  ["acquit", "Ivo Petrov was acquitted.", "acquitted (patient Ivo Petrov)"],
  ["sentence", "Ivo Petrov was sentenced to four years.", "sentenced (patient Ivo Petrov)"],
  ["sue", "Mara Lund sued Ivo Petrov.", "sued (agent Mara Lund, patient Ivo Petrov)"],
  ["release", "Ivo Petrov was released from prison.", "released (patient Ivo Petrov)"],
  ["investigate", "Prosecutors are investigating the fire.", "investigating (agent Prosecutors)"],
  ["elect", "Mara Lund was elected mayor.", "elected (patient Mara Lund)"],
  ["vote", "Parliament voted against the bill.", "voted (agent Parliament)"],
  ["nominate", "Mara Lund was nominated on Friday.", "nominated (patient Mara Lund)"],
  ["appoint", "Mara Lund was appointed on Friday.", "appointed (patient Mara Lund)"],
  ["resign", "Mara Lund stepped down.", "stepped down (agent Mara Lund)"],
  ["dismiss", "Mara Lund fired Ivo Petrov.", "fired (agent Mara Lund, patient Ivo Petrov)"],
  ["sign", "Mara Lund signed the treaty.", "signed (agent Mara Lund)"],
  ["cease-fire", "The truce took effect.", "took effect"],
  ["withdraw", "Norway withdrew from Kenya.", "withdrew (agent Norway) @Kenya"],
  ["deploy", "Norway deployed troops.", "deployed (agent Norway)"],
  ["protest", "Mara Lund marched against the cuts.", "marched (agent Mara Lund)"],
  ["strike", "Nurses went on strike.", "went on strike (agent Nurses)"],
  ["acquire", "Harbour Bank bought Lund Airlines.", "bought (agent Harbour Bank, patient Lund Airlines)"],
  [
    "merge",
    "Harbour Bank merged with Nordic Foods.",
    "merged with (participant Harbour Bank, participant Nordic Foods)",
  ],
  ["lay-off", "Harbour Bank laid off 300 workers.", "laid off (agent Harbour Bank)"],
  ["announce-result", "Harbour Bank posted record profits.", "posted record profits (agent Harbour Bank)"],
  ["crash", "The bus crashed in Nairobi.", "crashed @Nairobi"],
  ["explode", "A bomb exploded in Nairobi.", "exploded @Nairobi"],
  ["win", "Mara Lund won the election.", "won (agent Mara Lund)"],
  ["marry", "Mara Lund married Ivo Petrov.", "married (participant Mara Lund, participant Ivo Petrov)"],
];

describe("findEvents", () => {
  it.each(told)("reads %s in %j", (type, text, rest) => {
    expect(eventsOf(text)).toEqual([`${type} reported ${rest}`]);
  });

  it("has a fixture for every type", () => {
    expect(told.map(([type]) => type)).toEqual(EventType.options);
  });

  it.each([
    ["meet", "The plan met the needs of Nairobi."],
    ["travel", "Prices headed for a fall."],
    ["attack", "Mara Lund attacked the plan."],
    ["attack", "Mara Lund struck a deal."],
    ["die", "The council killed the bill."],
    ["injure", "The cut wounded the plan."],
    ["charge", "Harbour Bank charged the city $5."],
    ["sentence", "The sentence was long."],
    ["release", "Mara Lund released the report."],
    ["vote", "They will vote for her."],
    ["resign", "The engine resigned."],
    ["dismiss", "It fires him up."],
    ["sign", "Mara Lund signed the wall."],
    ["cease-fire", "The law took effect."],
    ["withdraw", "Norway pulled out of its slump."],
    ["deploy", "Norway deployed a charm."],
    ["protest", "The figures demonstrate that."],
    ["strike", "Prices went on rising."],
    ["acquire", "Mara Lund bought bread."],
    ["acquire", "Guards have taken over the entire neighborhood."],
    ["announce-result", "Mara Lund posted a photo."],
    ["crash", "Prices crashed."],
    ["explode", "Demand exploded."],
    ["win", "Mara Lund won the day."],
    ["marry", "The dish marries two styles."],
    ["die", "The crowd drowned out the band."],
    ["meet", "It was a strategy meeting."],
    ["elect", "The elected mayor spoke."],
    ["elect", "Many Lund Party elected officials spoke."],
    ["protest", "Mara Lund rallies, as ever."],
    ["release", "Mara Lund released them to the public."],
    ["release", "Mara Lund read the figures her party released on Friday."],
    ["charge", "“That is late,” Mara Lund charged."],
    ["sue", "Mara Lund later sued, claiming a loss."],
    ["win", "It was a momentous win, giving her a boost."],
    ["nominate", "The four early nominating states are small."],
  ])("takes no %s from %j", (_, text) => {
    expect(eventsOf(text)).toEqual([]);
  });

  it.each([
    ["Norway will withdraw its troops.", "planned"],
    ["Mara Lund plans to resign.", "planned"],
    ["Mara Lund is set to resign next week.", "planned"],
    ["Mara Lund said she would resign.", "planned"],
    ["If Mara Lund resigns, prices will fall.", "hypothetical"],
    ["Mara Lund might resign.", "hypothetical"],
    ["Ivo Petrov said Mara Lund should resign.", "hypothetical"],
    ["“I would resign at once,” Mara Lund said.", "hypothetical"],
    ["Ivo Petrov called for Mara Lund’s resignation.", "hypothetical"],
    ["Mara Lund will have to resign.", "hypothetical"],
    ["They wait until Mara Lund is elected.", "hypothetical"],
    ["By winning the primary, Mara Lund took the lead.", "reported"],
    ["Mara Lund did not resign.", "negated"],
    ["Neither minister resigned.", "negated"],
    ["Mara Lund refused to resign.", "negated"],
    ["Mara Lund has resigned.", "reported"],
    ["Mara Lund’s resignation came late.", "reported"],
  ])("tells how real it is in %j", (text, status) => {
    expect(extract(text).events.map((event) => event.status)).toEqual([status]);
  });

  it("reads whom an event is done to, and by whom, from a passive", () => {
    expect(eventsOf("Ivo Petrov was fired by Mara Lund.")).toEqual([
      "dismiss reported fired (agent Mara Lund, patient Ivo Petrov)",
    ]);
    expect(eventsOf("The suspect arrested on Friday was Ivo Petrov.")).toEqual([
      "arrest reported arrested (patient The suspect)",
    ]);
  });

  it("finds the time told with an event", () => {
    const { events, times } = extract("On Friday, Mara Lund resigned. Ivo Petrov was arrested on Monday.");
    expect(events.map(({ time }) => times.find(({ id }) => id === time)?.text)).toEqual(["Friday", "Monday"]);
  });

  it("says which statement tells it", () => {
    const { events, statements } = extract("Mara Lund said Ivo Petrov had been arrested. Ana Ruiz resigned.");
    expect(events.map(({ assertedBy }) => assertedBy)).toEqual([statements[0]?.id, undefined]);
  });

  it("leads to entities, times and statements of the record", () => {
    const article = extract(
      "Mara Lund, who was elected in May, met Ivo Petrov in Oslo on Friday, she said. He resigned.",
    );
    expect(article.events.length).toBeGreaterThan(2);
    expect(parseArticle(JSON.parse(JSON.stringify(article)))).toEqual(article);
  });
});
