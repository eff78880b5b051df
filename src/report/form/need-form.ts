import type { Behovsmelding, Ordning } from '../../generated/types.ts';
import type { FieldText, FormTexts } from '../../messages/form-texts.ts';
import { parseCalendarDay } from '../calendar-day.ts';
import { inLanguage } from '../plan-names.ts';
import type { Input, SheetCell } from '../xlsx/model.ts';
import { type Choices, distinct, makeChoices } from './choices.ts';
import { serviceChoices, termChoices, yesNoChoices } from './common-choices.ts';
import { formBook } from './form-book.ts';
import type { Form, FormInput } from './form-input.ts';
import { type FormColumn, type FormRow, type FormSheet, formSheet } from './form-sheet.ts';
import { guideSheet } from './guide-sheet.ts';
import { type Inputs, makeInputs } from './inputs.ts';
import { type FieldOfNeed, NEED_FIELDS } from './need-fields.ts';
import { type NeedDesk, needLists } from './need-lists.ts';
import { competenceSheet, referenceSheet } from './reference-sheets.ts';
import { joined } from './requirement-form.ts';

const METHODS = ['samtale', 'selvvurdering', 'leder_vurdering', 'register'] as const;
const PARTNERS = ['uh', 'nasjonalt_senter', 'fagskole'] as const;
const REPORT_TYPES = ['ny', 'viderefoering', 'supplerende'] as const;
const OWNERS = ['kommune', 'fylkeskommune', 'interkommunalt', 'privat_eier'] as const;
const ANSWER_WIDTH = 80;

/** The schemes that can still be applied for, and those that reports of the plan name. */
function schemesFor({ schemes, documents, today }: FormInput): readonly Ordning[] {
  const named = new Set(documents.behovsmelding.map(({ ordning }) => ordning));
  return schemes.filter(({ id, gyldig: { til = today } }) => til >= today || named.has(id));
}

function choicesOf(input: FormInput): Choices {
  const { form, words } = input.catalogue;
  const own = (codes: readonly (keyof FormTexts['choice'])[]): Map<string, string> =>
    new Map(codes.map((code) => [code, form.choice[code]]));
  const names = schemesFor(input).map(
    ({ id, navn }) => [id, inLanguage(navn, words.language)] as const,
  );
  return makeChoices(
    new Map([
      ['ordning', distinct(names)],
      ['type', own(REPORT_TYPES)],
      ['metode', termChoices(METHODS, input)],
      ['partnertype', termChoices(PARTNERS, input)],
      ['organisasjonstype', own(OWNERS)],
      ['maalform', termChoices(['bokmaal', 'nynorsk'], input)],
      ['tjeneste', serviceChoices(input)],
      ['ja_nei', yesNoChoices(input)],
    ]),
  );
}

/** A new report: what the plan says of its owner, and an id to begin with. */
function newReport({ plan: { organisasjon, maalform } }: FormInput): Partial<Behovsmelding> {
  return { id: 'b1', type: 'ny', innsender: organisasjon, maalform };
}

function valueAt(report: object, path: string): unknown {
  return path
    .split('/')
    .reduce<unknown>((value, key) => (isGroup(value) ? value[key] : undefined), report);
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A day as people write it. */
function shownDay(text: string, { catalogue }: FormInput): string {
  if (catalogue.words.language === 'en' || parseCalendarDay(text) === undefined) return text;
  return text.split('-').reverse().join('.');
}

function answerOf(field: FieldOfNeed, { report, choices, input }: NeedDesk): SheetCell {
  const value = valueAt(report, field.path);
  if (value === undefined) return null;
  if (Array.isArray(value)) return joined(value.map(String));
  if (typeof value === 'boolean') return choices.textOf('ja_nei', value ? 'ja' : 'nei');
  if (typeof value === 'number') return value;
  const text = String(value);
  if (field.list !== undefined) return choices.textOf(field.list, text);
  return field.kind === 'date' ? shownDay(text, input) : text;
}

function inputOf({ list, kind }: FieldOfNeed, text: FieldText, inputs: Inputs): Input {
  if (list !== undefined) return inputs.choice(text, list);
  return kind === 'whole' ? inputs.whole(text) : inputs.text(text);
}

function columnsOf({ input, inputs }: NeedDesk): FormColumn[] {
  const { needColumn: t, need } = input.catalogue.form;
  const own = NEED_FIELDS.map((field) => inputOf(field, need[field.path], inputs));
  return [
    { key: 'del', text: t.del, kind: 'text', width: 15, read: false },
    { key: 'tittel', text: t.tittel, kind: 'text', width: 28 },
    { key: 'svar', text: t.svar, kind: 'long-text', width: ANSWER_WIDTH, inputs: own },
    { key: 'hjelp', text: t.hjelp, kind: 'long-text', width: 50, read: false },
    { key: 'felt', text: t.felt, kind: 'text', width: 26 },
  ];
}

function reportSheet(desk: NeedDesk): FormSheet {
  const { form } = desk.input.catalogue;
  const name = form.sheet.needReport;
  const rows = NEED_FIELDS.map((field): FormRow => {
    const { title, help } = form.need[field.path];
    const del = form.needPart[field.part];
    const svar = answerOf(field, desk);
    return { id: field.path, cells: { del, tittel: title, svar, hjelp: help, felt: field.path } };
  });
  return formSheet({
    slag: 'melding',
    above: { name, title: name, lead: [form.needLead], figures: [] },
    tableName: 'melding',
    columns: columnsOf(desk),
    rows,
    lists: new Map(
      NEED_FIELDS.flatMap(({ path, list }) => (list === undefined ? [] : [[path, list]])),
    ),
    frozenColumns: 2,
  });
}

function needForm(report: Partial<Behovsmelding>, input: FormInput): Form {
  const { form } = input.catalogue;
  const choices = choicesOf(input);
  const inputs = makeInputs(form, choices, []);
  const desk: NeedDesk = { input, inputs, choices, report };
  const [answers, lists] = [reportSheet(desk), needLists(desk)];
  const sheets = [answers, ...lists];
  const title = form.title.behovsmelding(report.tiltak?.tittel || input.plan.organisasjon.navn);
  const guide = {
    kind: 'behovsmelding',
    title,
    first: answers.sheet.name,
    others: lists.map(({ sheet }) => sheet.name),
    beside: form.sheet.references,
  } as const;
  const beside = [referenceSheet('behovsmelding', input), competenceSheet(input)];
  const workbook = formBook(
    { kind: 'behovsmelding', title, guide: guideSheet(guide, input), sheets, beside, choices },
    input,
  );
  return { part: `behovsmelding-${report.id}`, workbook };
}

/** A form for each need report of the plan; an empty one where there is none. */
export function needForms(input: FormInput): Form[] {
  const { behovsmelding } = input.documents;
  const reports = behovsmelding.length > 0 ? behovsmelding : [newReport(input)];
  return reports.map((report) => needForm(report, input));
}
