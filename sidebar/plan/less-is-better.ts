const LESS =
  /\b(time|days|hours|minutes|costs?|spend|churn|turnover|attrition|absence|defects?|errors?|bugs|incidents?|complaints?|backlog|debt|delays?|waste|downtime|expired|late|lost|loss(es)?|cancellations?|returns|refunds?|escalations?|vacanc(y|ies))\b/i;

/** Whether a title names something of which there had better be less. */
export const lessIsBetter = (title: string): boolean => LESS.test(title);
