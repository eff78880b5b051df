import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What somebody types in a cell. */
export interface FilledCell {
  readonly sheet: string;
  /** Such as `C7`. */
  readonly cell: string;
  readonly value: string | number;
}

/** LibreOffice with a folder of its own. */
export interface Office {
  /** Opens a file of these bytes and saves it in another form, in the folder that is returned. */
  readonly convert: (name: string, bytes: Uint8Array, form: string) => string;
  /** Opens a workbook, puts this in cells, and saves it as an .xlsx file, whose bytes are returned. */
  readonly fill: (name: string, bytes: Uint8Array, cells: readonly FilledCell[]) => Uint8Array;
  readonly close: () => void;
}

// Otherwise LibreOffice shows the values that stand beside the formulas until a cell is changed.
const ALWAYS_COMPUTE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A macro that fills in cells of a workbook. */
function fillMacro(from: string, to: string, cells: readonly FilledCell[]): string {
  const lines = cells.map(({ sheet, cell, value }) => {
    const target = `book.Sheets.getByName(${quoted(sheet)}).getCellRangeByName("${cell}")`;
    return typeof value === 'number'
      ? `${target}.Value = ${value}`
      : `${target}.String = ${quoted(value)}`;
  });
  return `Sub Fill
Dim hidden(0) As New com.sun.star.beans.PropertyValue
hidden(0).Name = "Hidden"
hidden(0).Value = True
book = StarDesktop.loadComponentFromURL(${quoted(from)}, "_blank", 0, hidden())
${lines.join('\n')}
Dim saving(0) As New com.sun.star.beans.PropertyValue
saving(0).Name = "FilterName"
saving(0).Value = "Calc MS Excel 2007 XML"
book.storeToURL(${quoted(to)}, saving())
book.close(True)
StarDesktop.terminate()
End Sub
`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const MODULE =
  '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">';

/** Puts a macro in the module that every profile has once LibreOffice has been started with it. */
function writeMacro(profile: string, macro: string): void {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n${MODULE}${escaped(macro)}</script:module>\n`;
  writeFileSync(join(profile, 'user', 'basic', 'Standard', 'Module1.xba'), xml);
}

/** Starts nothing yet, but makes sure that LibreOffice is there. */
export function openOffice(): Office {
  if (spawnSync('soffice', ['--version']).status !== 0) {
    throw new Error('These tests need LibreOffice Calc: the command soffice was not found.');
  }
  const folder = mkdtempSync(join(tmpdir(), 'kompass-office-'));
  const [profile, saved] = [join(folder, 'profile'), join(folder, 'saved')];
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_COMPUTE);
  const soffice = (...order: string[]): void => {
    const where = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    execFileSync('soffice', [where, '--headless', ...order], {
      stdio: 'ignore',
      timeout: 100_000,
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
  };
  return {
    convert: (name, bytes, form) => {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      soffice('--convert-to', form, '--outdir', saved, file);
      return saved;
    },
    fill: (name, bytes, cells) => {
      const [file, filled] = [join(folder, name), join(folder, `filled-${name}`)];
      writeFileSync(file, bytes);
      soffice('--terminate_after_init');
      writeMacro(profile, fillMacro(pathToFileURL(file).href, pathToFileURL(filled).href, cells));
      soffice('macro:///Standard.Module1.Fill');
      return readFileSync(filled);
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
