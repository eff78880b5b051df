// csv-parse alone: reads the table of a file, as lists of texts, and does nothing with it.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const [file] = process.argv.slice(2);
const rows = parse(readFileSync(file), { delimiter: ';' });
if (rows.length < 2) throw new Error('no rows');
