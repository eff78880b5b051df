import type { TextForm } from '../domain/diagnostic-facts.ts';

/** What the patterns of the schemas ask for. A test holds that every pattern is here. */
const FORM_OF_PATTERN: Readonly<Record<string, TextForm>> = {
  '^[a-z0-9][a-z0-9-]*$': 'id',
  '^[a-z0-9][a-z0-9_-]*$': 'kode',
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}$': 'dato',
  '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$':
    'tidspunkt',
  '^[0-9]{4}/[0-9]{4}$': 'skoleaar',
  '^[0-9]{4}$': 'kommunenummer',
  '^[0-9]{2}$': 'fylkesnummer',
  '^[0-9]{9}$': 'orgnr',
  '^([0-9]{2}|[0-9]{4}|[0-9]{9})$': 'eiernummer',
  '^https?://': 'nettadresse',
  '^[0-9]$': 'nivaa',
  '^alle$': 'alle',
  '^skjult$': 'skjult',
  '^([0-9]{2}|[0-9]{4}|[0-9]{9})/[a-z0-9][a-z0-9-]*$': 'behovsmelding',
  '^[a-z]+/([a-z0-9-]+|[*])$': 'funnkode',
  '^[0-9a-f]{64}$': 'sha256',
};

/** The form that a pattern of the schemas asks for. */
export function formOf(pattern: string): TextForm {
  const form = FORM_OF_PATTERN[pattern];
  if (form === undefined) throw new Error(`a pattern without a name in text-forms.ts: ${pattern}`);
  return form;
}

const FORM_OF_FORMAT: Readonly<Record<string, TextForm>> = {
  dato: 'dato',
  tidspunkt: 'tidspunkt',
  skoleaar: 'skoleaar',
  orgnr: 'orgnr',
  epost: 'epost',
};

/** The form that a format of the schemas asks for. */
export function formOfFormat(format: string): TextForm {
  const form = FORM_OF_FORMAT[format];
  if (form === undefined) throw new Error(`a format without a name in text-forms.ts: ${format}`);
  return form;
}
