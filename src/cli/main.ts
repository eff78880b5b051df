import { realEnvironment } from './real-environment.ts';
import { run } from './run.ts';

const INTERRUPTED = 130;

process.on('SIGINT', () => process.exit(INTERRUPTED));
void run(realEnvironment()).then((code) => {
  process.exitCode = code;
});
