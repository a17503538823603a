/** `npm run test:faults`: breaks a hub on purpose, on both stores, and prints what came of it. `FAULTS_FULL=1`: every fault, three rounds each. */
import { findMongod } from '../../deploy/mongod.ts';
import { runFaults, tableOf } from './run-faults.ts';

const isFull = process.env['FAULTS_FULL'] === '1';
const only = process.argv[2];
const mongod = findMongod();
const rows = await runFaults({ isFull, only, mongod, tell: (line) => console.error(line) });
console.log(tableOf(rows));
if ('missing' in mongod) console.log(`Left out: MongoDB, as ${mongod.missing}.`);
process.exit(
  rows.every(({ lost, wrong, hands }) => lost.length === 0 && wrong.length === 0 && hands.length === 0) ? 0 : 1,
);
