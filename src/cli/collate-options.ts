import { UserError } from '../domain/user-error.ts';
import type { CsvDialect } from '../report/csv.ts';
import { oneOf } from './options.ts';
import { thresholdOption } from './pack-options.ts';
import type { Request } from './program.ts';
import { FAIL_ON, type FailOn, readJobs } from './validate-options.ts';

const ROUND_FORMATS = ['xlsx', 'csv', 'json'] as const;
type RoundFormat = (typeof ROUND_FORMATS)[number];

/** The options of `samle`, checked; `null` for what was not given. */
export interface CollateOptions {
  readonly out: string | null;
  readonly forum: string | null;
  readonly formats: ReadonlySet<RoundFormat>;
  readonly dialect: CsvDialect;
  readonly overwrite: boolean;
  readonly newest: boolean;
  /** Whole kroner. */
  readonly frame: number | null;
  readonly proposal: boolean;
  /** The workbook that points and amounts are to be read from. */
  readonly readBack: string | null;
  readonly showOnly: boolean;
  readonly threshold: number | null;
  readonly failOn: FailOn | null;
  readonly jobs: number | null;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Whole kroner, also as `12 000 000` is written. */
function kroner(option: string, value: unknown): number | null {
  if (typeof value !== 'string') return null;
  const digits = value.replace(/[ \u00A0\u202F](?=\d{3}(?!\d))/gu, '');
  if (!/^\d{1,12}$/.test(digits))
    throw new UserError('ugyldig-tall', { valg: option, verdi: value });
  return Number(digits);
}

/** Checks the options of `samle`; the workbook and tables where no format is named. */
export function collateOptions({ own, common }: Request): CollateOptions {
  const named = common.outputs.flatMap(({ format }) => (format === null ? [] : [format]));
  const formats = named.map((format) => oneOf('--format', format, ROUND_FORMATS));
  const outs = common.outputs.flatMap(({ out }) => (out === null ? [] : [out]));
  const dialect = text(own['csvDialekt']);
  const failOn = text(own['feilVed']);
  return {
    out: outs.at(-1) ?? null,
    forum: text(own['forum']),
    formats: new Set(formats.length === 0 ? ['xlsx', 'csv'] : formats),
    dialect: dialect === null ? 'norsk' : oneOf('--csv-dialekt', dialect, ['norsk', 'rfc4180']),
    overwrite: own['overskriv'] === true,
    newest: own['nyeste'] === true,
    frame: kroner('--ramme', own['ramme']),
    proposal: own['forslag'] === true,
    readBack: text(own['lesTilbake']),
    showOnly: own['vis'] === true,
    threshold: thresholdOption(own['terskel']),
    failOn: failOn === null ? null : oneOf('--feil-ved', failOn, FAIL_ON),
    jobs: readJobs(own['jobs']),
  };
}
