/** The computed block of OKRs: one call in the header cell, over the typed columns to its left. */
export const OKR_REVIEW =
  '=OKRREVIEW({<Progress};{settings.Name:End};{settings.=As-of date};{settings.Setting:Value})';

const TYPED_ALL_THE_SAME =
  'TEXTJOIN(", ";TRUE;IF(({|KPI}<>"")*({|Link}<>"retired")*ISNUMBER({|Current})*(1-ISFORMULA({|Current}));{|ID};""))';

/** Names key results whose KPI somebody typed while a number stays in Current, which the KPI can't replace. */
export const UNFED = `=ARRAYFORMULA(LET(ids;${TYPED_ALL_THE_SAME};IF(ids="";"";ids&": Current is typed, so the KPI does not feed it. Clear it, then set up again.")))`;

const BAR_LENGTH = 12;

/** A bar of line-drawing characters with a mark where the score should be: readable in print, in grey and as text. */
export const BAR = barFormula();

function barFormula(): string {
  const length = (header: string) => `IFERROR(ROUND({|${header}}*${BAR_LENGTH};0);0)`;
  const done = 'REPT("━";IF(done<due;done;due))';
  const behind = 'REPT("─";IF(done<due;due-done;0))';
  const ahead = 'REPT("━";IF(done>due;done-due;0))';
  const rest = `REPT("─";${BAR_LENGTH}-IF(done>due;done;due))`;
  const bar = `${done}&${behind}&"┃"&${ahead}&${rest}`;
  const cell = `IF({|Score}="Score";"Bar";IF(ISNUMBER({|Score});${bar};""))`;
  return `=ARRAYFORMULA(LET(done;${length('Score')};due;${length('Expected')};${cell}))`;
}
