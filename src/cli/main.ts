import { realEnvironment } from './real-environment.ts';
import { run } from './run.ts';

const INTERRUPTED = 130;

process.on('SIGINT', () => process.exit(INTERRUPTED));
process.exitCode = await run(realEnvironment());
