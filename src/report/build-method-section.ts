import type { ReportInput } from './report-input.ts';
import type { Block, Prose, Section } from './view.ts';

const bullets = (texts: readonly string[]): Prose[] =>
  texts.map((text) => ({ block: 'bullet', text }));

function dataTexts({ catalogue, documents, sources, editions, version }: ReportInput): string[] {
  const { report, words } = catalogue;
  return [
    ...documents.oversikt.map((inventory) =>
      report.mapped(
        {
          file: sources.get(inventory) ?? '',
          date: inventory.kartlagt,
          method: words.term(inventory.metode),
          units: inventory.enheter.length,
        },
        words,
      ),
    ),
    ...editions.map(({ id, utgave }) => report.catalogue(id, utgave)),
    report.madeBy(version),
  ];
}

/** How the figures come about, what they rest on, and what to mind before passing them on. */
export function methodSection(input: ReportInput): Section {
  const { report } = input.catalogue;
  const blocks: Block[] = [
    { block: 'heading', text: report.heading.calculation },
    ...bullets(report.method),
    { block: 'heading', text: report.heading.data },
    ...bullets(dataTexts(input)),
    { block: 'heading', text: report.heading.privacy },
    ...bullets(report.privacy),
    { block: 'heading', text: report.heading.sources },
    ...bullets(report.sources),
  ];
  return { name: report.sheet.method, title: report.sheet.method, blocks, table: null };
}
