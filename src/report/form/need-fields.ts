import type { NeedField, NeedPart } from '../../messages/form-texts.ts';

/** A field of a need report as a row of its form. */
export interface FieldOfNeed {
  readonly path: NeedField;
  readonly part: NeedPart;
  /** The list that its value is from. */
  readonly list?: string;
  readonly kind?: 'date' | 'whole';
}

/** The fields in the order in which people think of them. */
export const NEED_FIELDS: readonly FieldOfNeed[] = [
  { path: 'tiltak/tittel', part: 'tiltak' },
  { path: 'tiltak/beskrivelse', part: 'tiltak' },
  { path: 'tiltak/arbeidsform', part: 'tiltak' },
  { path: 'tiltak/kollektivt', part: 'tiltak', list: 'ja_nei' },
  { path: 'tiltak/tema', part: 'tiltak' },
  { path: 'tiltak/start', part: 'tiltak', kind: 'date' },
  { path: 'tiltak/slutt', part: 'tiltak', kind: 'date' },
  { path: 'tiltak/id', part: 'tiltak' },
  { path: 'behov/beskrivelse', part: 'behov' },
  { path: 'behov/krav', part: 'behov' },
  { path: 'behov/kartlagt', part: 'behov', kind: 'date' },
  { path: 'behov/metode', part: 'behov', list: 'metode' },
  { path: 'forankring/planer', part: 'forankring' },
  { path: 'forankring/sak', part: 'forankring' },
  { path: 'medvirkning/ansatte', part: 'medvirkning', list: 'ja_nei' },
  { path: 'medvirkning/tillitsvalgte', part: 'medvirkning', list: 'ja_nei' },
  { path: 'medvirkning/beskrivelse', part: 'medvirkning' },
  { path: 'partner/type', part: 'partner', list: 'partnertype' },
  { path: 'partner/navn', part: 'partner' },
  { path: 'partner/kontaktet', part: 'partner', kind: 'date' },
  { path: 'partner/bidrag', part: 'partner' },
  { path: 'statped/involvert', part: 'statped', list: 'ja_nei' },
  { path: 'statped/bidrag', part: 'statped' },
  { path: 'kriterier/lokalt_behov', part: 'kriterier' },
  { path: 'kriterier/kollektiv_prosess', part: 'kriterier' },
  { path: 'kriterier/partnerskap', part: 'kriterier' },
  { path: 'ordning', part: 'melding', list: 'ordning' },
  { path: 'barnehage_skoleaar', part: 'melding' },
  { path: 'type', part: 'melding', list: 'type' },
  { path: 'tidligere_id', part: 'melding' },
  { path: 'prioritet', part: 'melding', kind: 'whole' },
  { path: 'maalform', part: 'melding', list: 'maalform' },
  { path: 'id', part: 'melding' },
  { path: 'innsender/navn', part: 'innsender' },
  { path: 'innsender/type', part: 'innsender', list: 'organisasjonstype' },
  { path: 'innsender/kommunenummer', part: 'innsender' },
  { path: 'innsender/fylkesnummer', part: 'innsender' },
  { path: 'innsender/orgnr', part: 'innsender' },
  { path: 'nettverk/navn', part: 'nettverk' },
  { path: 'nettverk/deltakere', part: 'nettverk' },
  { path: 'kontakt/rolle', part: 'kontakt' },
  { path: 'kontakt/epost', part: 'kontakt' },
];
