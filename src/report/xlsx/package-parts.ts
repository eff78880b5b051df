import type { Language } from '../../messages/words.ts';
import type { Workbook } from './model.ts';
import { quotedSheet } from './names.ts';
import type { NameEntry, SheetEntry } from './sheet-entries.ts';
import { escapeSheetText, escapeXml, mainNamespace, xmlStart } from './xml.ts';

const languageTags: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const open = 'http://schemas.openxmlformats.org/package/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** `[Content_Types].xml`. */
export function contentTypesPart(sheets: readonly SheetEntry[]): string {
  const parts: [string, string][] = [
    ['/xl/workbook.xml', `${contentType}.sheet.main+xml`],
    ...sheets.map(({ number }): [string, string] => [
      `/xl/worksheets/sheet${number}.xml`,
      `${contentType}.worksheet+xml`,
    ]),
    ...sheets.flatMap((entry): [string, string][] =>
      entry.kind === 'text'
        ? []
        : [[`/xl/tables/table${entry.table}.xml`, `${contentType}.table+xml`]],
    ),
    ['/xl/styles.xml', `${contentType}.styles+xml`],
    ['/xl/sharedStrings.xml', `${contentType}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ];
  const overrides = parts.map(
    ([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`,
  );
  return `${xmlStart}<Types xmlns="${open}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function relationships(entries: readonly (readonly [type: string, target: string])[]): string {
  const list = entries.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${xmlStart}<Relationships xmlns="${open}/relationships">${list.join('')}</Relationships>`;
}

/** `_rels/.rels`. */
export function rootRelationsPart(): string {
  return relationships([
    [`${office}/relationships/officeDocument`, 'xl/workbook.xml'],
    [`${open}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    [`${office}/relationships/extended-properties`, 'docProps/app.xml'],
  ]);
}

/** `xl/_rels/workbook.xml.rels`: the sheets first, so that sheet N is rIdN. */
export function workbookRelationsPart(sheets: readonly SheetEntry[]): string {
  return relationships([
    ...sheets.map(
      ({ number }) =>
        [`${office}/relationships/worksheet`, `worksheets/sheet${number}.xml`] as const,
    ),
    [`${office}/relationships/styles`, 'styles.xml'],
    [`${office}/relationships/sharedStrings`, 'sharedStrings.xml'],
  ]);
}

/** `xl/worksheets/_rels/sheetN.xml.rels` of a sheet with a table. */
export function sheetRelationsPart(table: number): string {
  return relationships([[`${office}/relationships/table`, `../tables/table${table}.xml`]]);
}

/** What `xl/workbook.xml` lists. */
export interface WorkbookContent {
  readonly entries: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  /** Computed again when it is opened. */
  readonly live: boolean;
}

/** `xl/workbook.xml`: opens on the first sheet. */
export function workbookPart({ entries: sheets, names, live }: WorkbookContent): string {
  const list = sheets.map(
    ({ name, number, sheet: { hidden } }) =>
      `<sheet name="${escapeXml(name)}" sheetId="${number}"${hidden ? ' state="veryHidden"' : ''} r:id="rId${number}"/>`,
  );
  const defined = names.map(({ name, sheet, range, local }) => {
    const scope = local === undefined ? '' : ` localSheetId="${local}"`;
    const target = escapeSheetText(`${quotedSheet(sheet)}!${range}`);
    return `<definedName name="${name}"${scope}>${target}</definedName>`;
  });
  return [
    `${xmlStart}<workbook xmlns="${mainNamespace}" xmlns:r="${office}/relationships">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" tabRatio="800"/></bookViews>',
    `<sheets>${list.join('')}</sheets>`,
    defined.length > 0 ? `<definedNames>${defined.join('')}</definedNames>` : '',
    `<calcPr calcId="191029"${live ? ' fullCalcOnLoad="1"' : ''}/></workbook>`,
  ].join('');
}

/** `docProps/core.xml`: title, language, author and time. */
export function corePropertiesPart(workbook: Workbook): string {
  const { title, subject = '', language, creator, created } = workbook;
  const moment = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(created)}</dcterms:${name}>`;
  return [
    `${xmlStart}<cp:coreProperties xmlns:cp="${open}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject>`,
    `<dc:creator>${escapeXml(creator)}</dc:creator><cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy>`,
    `${moment('created')}${moment('modified')}<dc:language>${languageTags[language]}</dc:language></cp:coreProperties>`,
  ].join('');
}

/** `docProps/app.xml`: the program that wrote it. */
export function appPropertiesPart({ creator }: Workbook): string {
  return `${xmlStart}<Properties xmlns="${office}/extended-properties"><Application>${escapeXml(creator)}</Application></Properties>`;
}
