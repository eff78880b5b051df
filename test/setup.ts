import fc from 'fast-check';

/*
 * The laws are tried on the same documents in every run, so that a red run means a change here and
 * not a lucky draw. To look further: FC_SEED=$RANDOM npm test.
 */
const EVERY_RUN = 20_270_115;

fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? EVERY_RUN) });
