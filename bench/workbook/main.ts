import { join } from 'node:path';

// node main.js <own | exceljs> <rows> <folder>: writes a workbook, and says how many milliseconds
// that took once the writer was loaded.
const [, , kind = '', count = '', folder = ''] = process.argv;
const { write } = await (kind === 'own' ? import('./own.ts') : import('./exceljs.ts'));
const start = performance.now();
await write(join(folder, `${kind}.xlsx`), Number(count));
console.log(performance.now() - start);
