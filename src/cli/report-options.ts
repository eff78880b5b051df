import type { CsvDialect } from '../report/csv.ts';
import { oneOf } from './options.ts';
import type { Request } from './program.ts';
import { REPORT_FORMATS, type ReportFormat } from './report-files.ts';

/** The options of `rapport`, checked. */
export interface ReportOptions {
  readonly formats: ReadonlySet<ReportFormat>;
  /** The folder to write to; `null` for the usual one. */
  readonly out: string | null;
  readonly overwrite: boolean;
  readonly dialect: CsvDialect;
}

/** Checks the options of `rapport`; all formats where none is named, the last folder that is. */
export function reportOptions({ own, common }: Request): ReportOptions {
  const named = common.outputs.flatMap(({ format }) => (format === null ? [] : [format]));
  const formats = named.map((format) => oneOf('--format', format, REPORT_FORMATS));
  const outs = common.outputs.flatMap(({ out }) => (out === null ? [] : [out]));
  const dialect = own['csvDialekt'];
  return {
    formats: new Set(formats.length === 0 ? REPORT_FORMATS : formats),
    out: outs.at(-1) ?? null,
    overwrite: own['overskriv'] === true,
    dialect:
      typeof dialect === 'string'
        ? oneOf('--csv-dialekt', dialect, ['norsk', 'rfc4180'] as const)
        : 'norsk',
  };
}
