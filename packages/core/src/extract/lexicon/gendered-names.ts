import type { PronounGender } from "./titles.js";
import { words } from "./word-list.js";

/**
 * First names that are nearly always a man's or nearly always a woman's in English news. Weak evidence: it never decides alone, and any word
 * of the article about the person outweighs it. Compiled by hand from common knowledge; names of both are left out on purpose.
 */
export const genderedNames: ReadonlyMap<string, PronounGender> = new Map<string, PronounGender>([
  ...words(`
aaron abdul abraham adam ahmed alan albert alejandro alexander alfred ali allen andrew angus anthony antonio arnold arthur barack barry ben
benjamin bernard bernie bill billy bob bobby boris brad brandon brendan brian bruce bryan carl carlos charles chester christopher chuck clarence
clark clifford clint colin craig curtis damian dan daniel darren dave david dean dennis derek dick diego dmitri don donald doug douglas duncan
dwight earl ed eddie edgar eduardo edward edwin elliot elon emmanuel enrique eric ernest ethan eugene felipe fernando floyd francisco frank
franklin fred frederick gary gavin geoff geoffrey george gerald gerard giovanni glenn gordon graham greg gregory guillermo gustavo hans harold
harry harvey hassan hector henry herbert herman howard hugh hugo ian ibrahim igor ivan jack jacob jacques jake james jared jason javier jeb jeff
jeffrey jeremy jerome jerry jim jimmy joe joel john johnny jon jonathan jorge jose josé joseph josh joshua juan julio justin karl keith ken kenneth
kevin kurt kyle larry lawrence leonard leroy lloyd louis luis luke malcolm manuel marc marco marcus mario mark martin marvin matt matthew maurice max
michael miguel mike mitch mitt mohamed mohammed nathan ned neil nicholas nick nigel noah norman oliver omar oscar otto pablo patrick paul pedro pete
peter phil philip phillip rafael ralph ramon ray raymond reince ricardo richard rick ricky rob robert roberto rodney roger roland ron ronald ross roy
rudolph rudy rupert russell ryan salman sam samuel saul scott sean sebastian sergei sergey seth simon spencer stanley stephen steve steven stewart
stuart ted terrence theodore thomas tim timothy tobias tom tommy tony travis trevor vernon victor vincent vladimir volodymyr wallace walter warren
wayne will william winston xavier yuri zachary humayun imran khalid khizr tariq mustafa yusuf ahmad dexter reggie greg cornell clay`).map(
    (name): [string, PronounGender] => [name, "he"],
  ),
  ...words(`
abigail agnes alice alicia alison amanda amber amelia amy anastasia angela anita ann anna anne annette annie audrey barbara beatrice
becky bertha beth betsy betty beverly bonnie brenda bridget brooke caitlin camille carla carly carmen carol caroline carolyn carrie catherine
cathy cecilia charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen connie constance cynthia daisy daniela
danielle dawn debbie deborah debra denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena elizabeth ella ellen
emily emma erica erika esther eva evelyn fatima felicia fiona florence frances gabriela gail geraldine gina gladys gloria grace greta hannah
harriet heather heidi helen helena hillary hilary holly ida ingrid irene isabel isabella ivana ivanka jacqueline jane janet janice jasmine jeanette jeanne
jenna jennifer jenny jessica jill joan joanna joanne josephine joyce juanita judith judy julia julie juliet kamala karen kate katharine katherine
kathleen kathryn kathy katie katrina kayla kellyanne kimberly kirsten kristen kristin laura lauren leah lillian linda lisa liz lois loretta louise
lucia lucy lydia madeleine madeline mandy margaret maria marian marianne marie marilyn marina marjorie martha mary maureen maya megan megyn melania
melanie melissa meredith michelle mildred miranda miriam molly monica nadia nancy naomi natalia natalie natasha nicole nina nora norma olga olivia
pamela patricia paula pauline peggy penny phyllis priscilla rachel rebecca renee rhonda rosa rosalind rose rosemary roxanne ruth sabrina samantha
sandra sara sarah shannon sharon sheila shirley silvia sonia sophia sophie stella stephanie sue susan susanna suzanne sylvia tamara tammy tanya tara
teresa theresa tiffany tina ursula valerie vanessa vera veronica victoria virginia vivian wanda wendy yolanda yvonne zoe ghazala aisha zainab yasmin leila layla monique`).map(
    (name): [string, PronounGender] => [name, "she"],
  ),
]);
