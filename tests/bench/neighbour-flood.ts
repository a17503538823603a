/**
 * Child of the bench: asks a hub without a token as fast as it is answered. `texts`: one client, whose every text is new and allowed. `counts`: many connections that
 * count certificates. Sends its counts when it has begun, and whenever it is asked for them.
 */
import { setTimeout as pause } from 'node:timers/promises';

export type FloodKind = 'texts' | 'counts';
export interface FloodCounts {
  readonly answered: number;
  readonly refused: number;
}

const CONNECTIONS: Readonly<Record<FloodKind, number>> = { texts: 4, counts: 16 };
const FIELDS = [
  'number',
  'scheme',
  'effectiveStatus',
  'expiresOn',
  'firstIssuedOn',
  'holder { name }',
  'body { code }',
];
const STATUSES = ['VALID', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'EXPIRED'];

const [url = '', kind = 'texts'] = process.argv.slice(2);
let number = 0;
let answered = 0;
let refused = 0;

/** Other fields under other names each time, so that no plan serves twice. */
function newText(at: number): object {
  const fields = FIELDS.map((field, index) => `f${at}_${index}: ${field}`).filter(
    (_, index) => index === 0 || (at >> index) % 2,
  );
  return { query: `{ c${at}: certificate(number: "G2022101005571938") { ${fields.join(' ')} } }` };
}

function count(at: number): object {
  return {
    query: 'query ($filter: CertificateFilter) { certificates(first: 1, filter: $filter) { totalCount } }',
    variables: { filter: { effectiveStatus: [STATUSES[at % STATUSES.length]], expiringWithinDays: at % 3660 } },
  };
}

async function ask(): Promise<void> {
  const body = JSON.stringify(kind === 'texts' ? newText(number++) : count(number++));
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });
  const text = await answer.text();
  if (answer.status === 200 && !text.includes('"errors"')) answered++;
  else if (text.includes('RATE_LIMITED')) refused++;
  else throw new Error(`The hub answered ${answer.status}: ${text.slice(0, 500)}`);
}

async function run(): Promise<never> {
  for (;;) {
    await ask();
    // Answers that are refused at once would keep the generator itself busy beyond what one client is.
    if (refused > 0 && answered === 0) await pause(1);
  }
}

function tell(): void {
  process.send?.({ answered, refused } satisfies FloodCounts);
  answered = 0;
  refused = 0;
}

process.on('message', tell);
process.on('disconnect', () => process.exit());
await ask();
tell();
await Promise.all(Array.from({ length: CONNECTIONS[kind as FloodKind] }, run));
