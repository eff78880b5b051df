import { personNameIn } from '../../domain/rules/person-names.ts';
import { personalAddressIn } from '../../domain/rules/personal-addresses.ts';
import { phoneNumberIn } from '../../domain/rules/phone-numbers.ts';
import { isIdentityNumber } from '../identity-number.ts';

const ELEVEN_DIGITS = /(?<!\d)\d{6}[\s.-]?\d{5}(?!\d)/;
const LONG_NUMBER = /\d(?:[\s.-]?\d){7}/;

/** Anonymous names for people: `Ansatt 3`, `P12`. */
const NUMBERED = /^(?:ansatt|tilsett|person|medarbeid[ea]r|deltak[ea]r|lær[ea]r|p)\s?\d{1,4}$/i;
const INITIALS = /^\p{Lu}{2,3}$/u;

/** Whether a text holds a number or an address of a person. */
export function hasPersonalNumber(text: string, firstNames: ReadonlySet<string>): boolean {
  if (text.includes('@') && personalAddressIn(text, firstNames) !== undefined) return true;
  if (!LONG_NUMBER.test(text)) return false;
  return ELEVEN_DIGITS.test(text) || phoneNumberIn(text, 'merknad', isIdentityNumber) !== undefined;
}

/** `Nordmann, Kari`, as systems for personnel sort them. */
const SURNAME_FIRST = /^(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}), ?(\p{Lu}[\p{L}’'. -]*)$/u;

/** `KARI NORDMANN`. */
const CAPITALS = /^(?=.*\p{L}[ ,])[\p{Lu}’'., -]+$/u;

/** The same inside a text; a short word in capitals is more often an abbreviation. */
const LOUD = /(?<!\p{L})\p{Lu}{2,}(?:[ -]\p{Lu}{2,})* \p{Lu}{5,}(?!\p{L})/gu;

const STREET =
  /\p{Lu}\p{L}*(?:veien|vegen|gaten|gata|gate|gt\.|vei|veg|all[eé]en|stien|svingen) ?\d{1,4} ?[A-Za-z]?(?![\p{L}\d])/u;
const BORN = /(?<!\p{L})f(?:ødt|ødd|ødselsdato|\.) ?:? ?(?:i )?\d/iu;

function capitalised(text: string): string {
  return text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Whether there is the name of a person in a text, whichever of its parts comes first. */
function hasName(text: string, firstNames: ReadonlySet<string>): boolean {
  const written = CAPITALS.test(text) ? capitalised(text) : text.replace(LOUD, capitalised);
  const turned = written.replace(SURNAME_FIRST, '$2 $1');
  return personNameIn(turned, firstNames) !== undefined;
}

/** Whether a text tells where somebody lives, or when somebody was born. */
function hasHomeOrBirth(text: string): boolean {
  return STREET.test(text) || BORN.test(text);
}

/** Whether a text looks like it is about a person: by a name, a number, an address or a birth. */
export function isPersonal(text: string, firstNames: ReadonlySet<string>): boolean {
  return hasPersonalNumber(text, firstNames) || hasHomeOrBirth(text) || hasName(text, firstNames);
}

/** Whether a header looks like the name of an employee, or stands for one. */
export function isPersonHeader(text: string, firstNames: ReadonlySet<string>): boolean {
  return NUMBERED.test(text) || INITIALS.test(text) || isPersonal(text, firstNames);
}
