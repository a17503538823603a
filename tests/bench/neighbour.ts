/**
 * `npx tsx tests/bench/neighbour.ts [--seconds 10] [--rounds 3] [--warmup 5] [--workers 1] [--public-rate <units>]`: what an agency's look-ups feel of the public's floods, at the
 * rate that a hub gives the public unless told otherwise, or at another.
 */
import { parseArgs } from 'node:util';
import { readEnvironment } from '../../schema/contract/environment.ts';
import { printNeighbour } from './neighbour-rows.ts';

process.env['HUB_MODULE'] ??= 'dist/gateway/main.js';
const { startHub } = await import('../support/hub.ts');

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '3' },
    warmup: { type: 'string', default: '5' },
    workers: { type: 'string', default: '1' },
    'public-rate': { type: 'string', default: String(readEnvironment({}, []).publicRate) },
  },
});

const hub = await startHub({ env: { WORKERS: values.workers, PUBLIC_RATE: values['public-rate'] } });
try {
  await printNeighbour(hub, Number(values.seconds), Number(values.rounds), Number(values.warmup));
} finally {
  await hub.stop();
}
