import { sha256 } from '../io/sha256.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { CsvDialect } from '../report/csv.ts';
import { fileNamePart } from '../report/file-name.ts';
import type { HashedFile } from '../report/manifest.ts';
import type { View } from '../report/view.ts';

/** A file of the report, whole in memory; large ones in pieces. */
export interface ReportFile {
  readonly name: string;
  readonly chunks: readonly Uint8Array[];
}

/** What the files of a report are made from. */
export interface ReportSource {
  readonly view: View;
  readonly catalogue: Catalogue;
  /** The organisation, for the name of the workbook. */
  readonly name: string;
  readonly today: string;
  readonly dialect: CsvDialect;
}

export const REPORT_FORMATS = ['xlsx', 'csv'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

async function workbookFiles({ view, catalogue, name, today }: ReportSource) {
  const { reportWorkbook } = await import('../report/report-workbook.ts');
  const { writeWorkbook } = await import('../report/xlsx/write-workbook.ts');
  const chunks = [...writeWorkbook(reportWorkbook(view, catalogue, today))];
  return [{ name: `kompetanserapport-${fileNamePart(name)}.xlsx`, chunks }];
}

async function csvFiles({ view, catalogue, dialect }: ReportSource): Promise<ReportFile[]> {
  const { reportCsv } = await import('../report/report-csv.ts');
  const encoder = new TextEncoder();
  return [...reportCsv(view, catalogue, dialect)].map(([name, texts]) => ({
    name,
    chunks: Array.from(texts, (text) => encoder.encode(text)),
  }));
}

/** Makes the files of a report in the formats that were asked for. Nothing is written. */
export async function reportFiles(
  formats: ReadonlySet<ReportFormat>,
  source: ReportSource,
): Promise<ReportFile[]> {
  const files: ReportFile[] = [];
  if (formats.has('xlsx')) files.push(...(await workbookFiles(source)));
  if (formats.has('csv')) files.push(...(await csvFiles(source)));
  return files;
}

/** The files with their hashes, for the manifest. */
export function hashFiles(files: readonly ReportFile[]): HashedFile[] {
  return files.map(({ name, chunks }) => ({ fil: name, sha256: sha256(chunks) }));
}
