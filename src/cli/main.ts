import { EXIT } from './exit-codes.ts';
import { realEnvironment } from './real-environment.ts';
import { run } from './run.ts';

process.on('SIGINT', () => process.exit(EXIT.cancelled));
void run(realEnvironment()).then((code) => {
  process.exitCode = code;
});
