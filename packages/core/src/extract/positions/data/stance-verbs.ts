import type { PositionAct } from "../../../schema/index.js";
import { verbTable } from "../../predicates/verb-table.js";

/**
 * Verbs that take a position, by the act they are: `verb+words:frames` as `verbTable` reads them. Own list, after the acts of PLOVER.
 * Reporting verbs stand here too: in a passive or a relative clause no statement is made of them.
 */
export const stanceVerbs = verbTable<PositionAct>({
  agree: "agree+to:op agree+with:op agree+on:op accept:o approve:o ratify:o consent+to:op sign+off+on:op",
  consult:
    "consult:o consult+with:op confer+with:op negotiate+with:op meet+with:op hold+*talks|meetings|discussions|consultations+with:op",
  support:
    "support:o back:o endorse:o favor:o favour:o champion:o applaud:o praise:o hail:o laud:o commend:o side+with:op vote+for:op vote+in+favor|favour+of:op rally+behind:op campaign+for:op advocate:o advocate+for:op welcome:o",
  concede:
    "concede+defeat:n back+down:n relent:n capitulate:n yield+to:op bow+to:op lift+*sanctions|restrictions|ban|embargo|blockade:n ease+*sanctions|restrictions:n",
  cooperate: "cooperate+with:op collaborate+with:op work+together+with:op team+up+with:op join+forces+with:op",
  demand: "demand:oti call+for:op push+for:op press+for:op insist+on:op",
  accuse: "accuse:o blame:o",
  reject:
    "reject:o dismiss:o rebuff:o oppose:o veto:o spurn:o repudiate:o rule+out:op turn+down:op vote+against:op object+to:op balk+at:op",
  threaten: "threaten:oi",
  protest: "protest:o protest+against:op rally+against:op march+against:op demonstrate+against:op picket:o boycott:o",
  sanction:
    "sanction:o blacklist:o embargo:o impose+*sanctions|tariffs|embargo+on|against:op slap+*sanctions|tariffs+on:op",
  mobilize:
    "mobilize+*troops|forces|soldiers|warships|jets|units|guard:n mobilise+*troops|forces|soldiers|warships|jets|units|guard:n deploy+*troops|forces|soldiers|warships|jets|units|guard:n call+up+*reservists|troops:n",
  coerce: "arrest:o detain:o jail:o imprison:o evict:o deport:o expel:o crack+down+on:op",
  assault: "bomb:o shell:o invade:o ambush:o storm:o torture:o assault:o",
  propose: "propose:oti put+forward:op put+forth:op",
  deny: "deny:ot refute:o rebut:o dispute:o",
  promise: "pledge:oi vow:i promise:oi commit+to:op",
  criticize:
    "criticize:o criticise:o condemn:o denounce:o blast:o slam:o decry:o deride:o lambaste:o assail:o rebuke:o deplore:o fault:o berate:o castigate:o " +
    "censure:o pan:o rail+against:op lash+out+at:op",
  defend: "defend:o justify:o stand+by:op stick+up+for:op",
});

/** Verbs whose subject is the target of somebody else's act: came under criticism for. */
export const sufferingVerbs = verbTable<PositionAct>({
  criticize:
    "come+under+*criticism|fire:n draw+*criticism|condemnation|ire|rebuke|outcry:n face+*criticism|condemnation|backlash|outcry:n attract+*criticism:n",
  support: "win+*praise|backing|support+from:n draw+*praise|support+from:n receive+*backing|endorsement|support+from:n",
  protest: "face+*protests:n spark+*protests:n draw+*protests:n",
});

/** Acts done in words: a passive without an agent tells of one although it leaves open whose it is. */
export const spokenActs: ReadonlySet<PositionAct> = new Set<PositionAct>([
  "criticize",
  "reject",
  "accuse",
  "propose",
  "defend",
]);

/** What somebody will not do is rejected: will not accept, would not support. */
export const rejectedWhenUnwilling: ReadonlySet<PositionAct> = new Set<PositionAct>([
  "agree",
  "support",
  "consult",
  "cooperate",
  "concede",
]);

/** Words by which a negated act becomes a refusal. */
export const willing: ReadonlySet<string> = new Set("will would won't wouldn't 'll".split(" "));
