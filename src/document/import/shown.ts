import { cellText, type GridCell } from './grid.ts';

/** The words that figures and days are written with; any other may be a name. */
const KNOWN = new Set(
  `
  ca cirka circa sirka omtrent om lag omlag rundt kring minst minimum min over mer meir enn flere fleire
  opptil maks inntil under nesten til eller or to about mange noen nokre nokon ingen alle få litt både og
  null en ein ei ett eitt tre fire fem seks sju syv åtte ni ti elleve tolv halv half
  stk person personer personar ansatt ansatte tilsett tilsette lærer lærere lærar lærarar årsverk åv
  stilling stillinger stillingar barn elev elever elevar
  kr kroner nok mill million millioner millionar mnok tusen tkr mrd k
  ja nei x usikker uviss vet veit ikke ikkje ukjent kartlagt kartlagd måles senere seinare
  uke veke week u v h q vår våren haust hausten høst høsten sommer sommar sommeren sommaren vinter vinteren
  januar februar mars april mai juni juli august september oktober november desember
  jan feb mar apr jun jul aug sep sept okt nov des dec oct may
  kvartal halvår halvåret tertial skoleåret skuleåret skoleår skuleår året år årleg årlig løpende løpande
  kontinuerlig kontinuerleg fortløpende fortløpande snarest straks innen innan senest seinast før etter fra frå
  primo medio ultimo i løpet av slutten starten begynnelsen begynninga mandag måndag
  nivå niv level grunnleggende grunnleggjande selvstendig sjølvstendig spisskompetanse kjennskap ferdigheter
  ferdigheiter ekspert none basic independent specialist
  `
    .trim()
    .split(/\s+/),
);

const LONGEST = 40;

/** Days of this century, which are no one's day of birth in a plan. */
const PLAIN_DAY = /^(?:\d{1,2}[./-] ?\d{1,2}[./-] ?(?:20\d\d|[1-4]\d)|20\d\d-\d{2}-\d{2})$/;

/** Six digits or more in a row, eight or more with signs between, and days with any year. */
const NUMBERS =
  /\d(?:[ .-]?\d){7,}|\d{6,}|\d{1,2}[./-] ?\d{1,2}[./-] ?(?:\d{4}|\d{2})(?!\d)|\b19\d\d\b/g;

function maskNumber(written: string): string {
  return PLAIN_DAY.test(written) ? written : written.replace(/\d/g, '*');
}

/**
 * How the value of a cell may be repeated: with the words of figures and days, but not with words
 * that may be names, nor with numbers that may be those of people.
 */
export function shownValue(cell: GridCell | undefined): string {
  const text = cellText(cell)
    .replace(/\p{L}+/gu, (word) => (KNOWN.has(word.toLowerCase()) ? word : '…'))
    .replace(/…(?:[ .'’-]*…)+/g, '…')
    .replace(NUMBERS, maskNumber);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
