// Loaded before a program (`node --import`): when it ends, writes the most memory that it held, all
// threads together, in KiB, to the file that KOMPASS_BENCH_MEMORY names.
import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// On Linux `maxRSS` begins with what the starting process held, so the kernel's own mark is read.
function peak() {
  try {
    const mark = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'));
    if (mark) return Number(mark[1]);
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS;
}

if (isMainThread) {
  process.on('exit', () => writeFileSync(process.env.KOMPASS_BENCH_MEMORY, String(peak())));
}
