const ACTIVITY =
  /^(launch|build|hold|run|ship|release|implement|develop|publish|write|deliver|roll out|(organi[sz]|creat|prepar|introduc)e|(complete|make) (an?|all|the|\d+))\b(?!-)/i;
/** "Build time", "Launch conversion rate" and "Deliver 95% of orders" are measures. */
const MEASURE =
  /%|\b(time|rate|share|score|ratio|coverage|costs?|speed|frequency|quality|number|accuracy|hours|within)\b/i;

/** A key result that says what is done instead of what it changes: by its first word, unless it names a measure. */
export const readsLikeActivity = (title: string): boolean => ACTIVITY.test(title) && !MEASURE.test(title);

const USUAL = /^((maintain|keep)(s|ing)?|continu(es?|ed|ing))\b(?!-)/i;

export const readsLikeBusinessAsUsual = (title: string): boolean => USUAL.test(title);

/** A percentage, money, or a number of something: the word before it begins small or the title. */
const AMOUNT = /\d\s?%|[$€£]\s?\d|(^|^\p{Lu}\p{Ll}+\s|(^|\s)\p{Ll}+\s)\d[\d.,]*[km]?(\s\p{Ll}|$)/u;
/** Numbers that belong to a name: a year, a rank, a step. Q3, B2B, 24/7 and ISO 27001 are no amounts anyway. */
const NAMES = /\b((19|20)\d\d|(top|best|number|phase|version|level|stage|step) \d+)\b/gi;

export const namesAmount = (title: string): boolean =>
  /\d/.test(title) && AMOUNT.test(title.replace(NAMES, ' '));

const PAY =
  /(^|[^a-z])(pay|salar(y|ies)|bonus(es)?|wages?|compensation)(?![a-z])|^((performance|employee|annual) )?ratings?$/;

/** Whether a column with this name, in small letters, is about what people earn. */
export const isAboutPay = (name: string): boolean => PAY.test(name);
