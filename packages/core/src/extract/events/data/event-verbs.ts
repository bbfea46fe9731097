import type { EventType } from "../../../schema/index.js";
import { verbTable } from "../../predicates/verb-table.js";

/** Verbs that tell an event, by its kind: `verb+words:frames` as `verbTable` reads them. Own list. */
export const eventVerbs = verbTable<EventType>({
  meet: "meet:on meet+with:op confer+with:op hold+*talks|meeting|meetings|discussions|negotiations|summit:n",
  travel: "travel:n fly:n arrive:n visit:o head:n depart:n return:n",
  attack:
    "attack:o bomb:o shell:o strike:o invade:o ambush:o storm:o raid:o bombard:o fire+on|at:op shoot+at:op shoot+down:op open+fire:n " +
    "launch+*attack|attacks|offensive|assault|airstrike|airstrikes:n carry+out+*attack|attacks|strike|strikes|airstrikes|bombing:n clash+with:op",
  die: "die:n kill:o murder:o assassinate:o behead:o drown:n perish:n execute:o pass+away:n",
  injure: "injure:o wound:o",
  arrest: "arrest:o detain:o apprehend:o",
  charge: "charge:o indict:o arraign:o",
  plead: "plead+*guilty:n",
  convict: "convict:o",
  acquit: "acquit:o exonerate:o",
  sentence: "sentence:o jail:o imprison:o",
  sue: "sue:o file+*lawsuit|suit:n",
  release: "release:o free:o",
  investigate: "investigate:o open+*investigation|inquiry|probe:n launch+*investigation|inquiry|probe:n",
  elect: "elect:o re-elect:o reelect:o",
  vote: "vote:n",
  nominate: "nominate:o",
  appoint: "appoint:o swear+in:op",
  resign: "resign:n step+down:n",
  dismiss: "fire:o sack:o oust:o dismiss:o",
  sign: "sign:o ratify:o",
  "cease-fire":
    "agree+to+*ceasefire|cease-fire|truce|armistice:n declare+*ceasefire|cease-fire|truce:n announce+*ceasefire|cease-fire|truce:n take+effect:n",
  withdraw: "withdraw:on pull+out:n",
  deploy: "deploy:o mobilize:o mobilise:o",
  protest: "protest:on march:n demonstrate:n rally+against|outside:op",
  strike: "go+on+strike:n walk+off+*job:n down+tools:n walk+out:n",
  acquire: "acquire:o buy:o purchase:o take+over:op",
  merge: "merge:n merge+with:op",
  "lay-off": "lay+off:op cut+*jobs|positions|posts:n shed+*jobs:n",
  "announce-result":
    "report+*profit|profits|loss|losses|earnings|revenue|revenues:n post+*profit|profits|loss|losses|earnings|revenue|revenues:n",
  crash: "crash:n collide:n derail:n",
  explode: "explode:n detonate:n go+off:n blow+up:n",
  win: "win:o defeat:o beat:o",
  marry: "marry:o wed:o",
});
