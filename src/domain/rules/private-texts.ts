import type { Enhet } from '../../generated/types.ts';
import type { RuleContext } from './context.ts';
import { valueAt } from './value-at.ts';

/** A text, and where it stands in a document. */
interface PrivateText {
  readonly node: object;
  readonly key: string | number;
  /** The text is the key itself. */
  readonly atKey?: true;
  /** The name of the field that the text is in. */
  readonly field: string;
  readonly text: string;
}

/** What may hold something private, sorted by what it could be. */
export interface PrivateTexts {
  /** Long enough numbers. */
  readonly numbers: readonly PrivateText[];
  /** With an @. */
  readonly addresses: readonly PrivateText[];
  /** In fields for roles and remarks. */
  readonly roles: readonly PrivateText[];
}

type Searched = Pick<RuleContext, 'raw' | 'documents'>;

interface Found {
  /** The document is an inventory that satisfies its schema. */
  readonly isInventory: boolean;
  readonly numbers: PrivateText[];
  readonly addresses: PrivateText[];
  readonly roles: PrivateText[];
}

/** Eight digits with at most one sign between each. */
const LONG_NUMBER = /\d(?:[\s.\u2010-\u2015\u2212-]?\d){7}/;
const SHORTEST = 8;
const SMALLEST = 10 ** (SHORTEST - 1);

const IDENTITY_DIGITS = 11;

/** Fields that say who does something by role, and remarks, where names slip in. */
const ROLE_FIELDS = new Set([
  'prosjekteier',
  'rolle',
  'ansvar',
  'gruppe',
  'organ',
  'stillingstype',
  'parter',
  'kontakt',
  'merknad',
]);

/** Fields for telephone numbers, which no document has. */
const PHONE_FIELD = /tlf|telefon|mobil/i;

const mayHoldPhone = (field: string): boolean => ROLE_FIELDS.has(field) || PHONE_FIELD.test(field);

const hasLongNumber = (text: string): boolean => text.length >= SHORTEST && LONG_NUMBER.test(text);

function sortKey(found: Found, node: object, key: string): void {
  sortText(found, { node, key, atKey: true, field: key, text: key });
}

function sortText(found: Found, item: PrivateText): void {
  if (hasLongNumber(item.text)) found.numbers.push(item);
  if (item.text.includes('@')) found.addresses.push(item);
  if (ROLE_FIELDS.has(item.field) && item.atKey === undefined) found.roles.push(item);
}

/**
 * YAML reads digits without quotes as a number, and a zero first is lost. Eight digits are an amount
 * except where there should be text.
 */
function sortNumber(found: Found, digits: string, place: Omit<PrivateText, 'text'>): void {
  if (digits.length > SHORTEST) {
    found.numbers.push({ ...place, text: digits.padStart(IDENTITY_DIGITS, '0') });
  } else if (mayHoldPhone(place.field)) found.numbers.push({ ...place, text: digits });
}

function sortValue(found: Found, value: unknown, place: Omit<PrivateText, 'text'>): void {
  if (typeof value === 'string') sortText(found, { ...place, text: value });
  else if (Number.isInteger(value)) sortNumber(found, String(value), place);
}

/** Whether a value may be private: most are passed over here, before anything is made of them. */
function isWorthALook(value: unknown, field: string): boolean {
  if (typeof value === 'number') return value >= SMALLEST;
  if (typeof value !== 'string') return false;
  return ROLE_FIELDS.has(field) || value.includes('@') || hasLongNumber(value);
}

function searchList(found: Found, list: readonly unknown[], field: string): void {
  for (let key = 0; key < list.length; key += 1) {
    const value = list[key];
    if (typeof value === 'object' && value !== null) search(found, value, field);
    else if (isWorthALook(value, field)) sortValue(found, value, { node: list, key, field });
  }
}

/** A key that no document has: all that are known are shorter or without digits and @. */
const isOddKey = (key: string): boolean =>
  key.length >= SHORTEST && (LONG_NUMBER.test(key) || key.includes('@'));

/**
 * The stock of a unit in an inventory that satisfies its schema: text stands in the names and in the
 * remarks alone. The counts, by far the most of a country, are passed over.
 */
function searchStock(found: Found, stock: NonNullable<Enhet['beholdning']>): void {
  for (const key in stock) {
    if (isOddKey(key)) sortKey(found, stock, key);
    const node = valueAt(stock, key);
    const text = node.merknad;
    if (text !== undefined) sortText(found, { node, key: 'merknad', field: 'merknad', text });
  }
}

const isStock = (found: Found, key: string): boolean => found.isInventory && key === 'beholdning';

function searchMapping(found: Found, node: Readonly<Record<string, unknown>>): void {
  for (const key in node) {
    if (isOddKey(key)) sortKey(found, node, key);
    const value = valueAt(node, key);
    if (typeof value === 'object' && value !== null) search(found, value, key);
    else if (isWorthALook(value, key)) sortValue(found, value, { node, key, field: key });
  }
}

/** Plain loops: there are hundreds of thousands of values in a country. */
function search(found: Found, node: object, field: string): void {
  if (Array.isArray(node)) searchList(found, node, field);
  else if (isStock(found, field)) searchStock(found, node as NonNullable<Enhet['beholdning']>);
  // Anything that is not a list has been read as a mapping.
  else searchMapping(found, node as Readonly<Record<string, unknown>>);
}

const searched = new WeakMap<readonly object[], PrivateTexts>();

/** What may hold something private in documents, however they are built; searched for once. */
export function privateTexts({ raw, documents }: Searched): PrivateTexts {
  const before = searched.get(raw);
  if (before !== undefined) return before;
  const found = { numbers: [], addresses: [], roles: [] };
  const valid = new Set<object>(documents.oversikt);
  for (const document of raw) {
    search({ ...found, isInventory: valid.has(document) }, document, '');
  }
  searched.set(raw, found);
  return found;
}
