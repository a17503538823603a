/**
 * What evidence costs. In one process: taking, sealing and writing records, verifying them, signing receipts. Through the front door (a gateway over
 * tiny subgraphs in memory): the same request with the log in a folder and with a log that keeps nothing, rounds interleaved; medians count.
 * `npx tsx tests/bench/evidence.ts [--records 200000] [--requests 3000] [--rounds 5]`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { openAuditDirectory } from '../../gateway/evidence/audit-directory.ts';
import type { AuditTrail } from '../../gateway/evidence/evidence.ts';
import { createSubjectScanner } from '../../gateway/evidence/subjects.ts';
import { SUBJECT_KINDS } from '../../gateway/hub/evidence.ts';
import { generateKeySet, parseKeySet } from '../../schema/contract/key-set.ts';
import { auditStory, entry } from '../support/audit-story.ts';
import { runCommandLine } from '../support/command-line.ts';
import { type SmallGateway, startSmallGateway } from '../support/small-gateway.ts';

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '200000' },
    requests: { type: 'string', default: '3000' },
    rounds: { type: 'string', default: '5' },
  },
});
const records = Number(values.records);
const requests = Number(values.requests);
const rounds = Number(values.rounds);

/** Requests under way at a time, as on a hub under load: what waits for the disk waits together. */
const AT_ONCE = 32;

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

async function logAndVerify(): Promise<void> {
  const story = auditStory();
  const trail = await story.open();
  const cpu = process.cpuUsage();
  const started = performance.now();
  for (let i = 0; i < records; i++) {
    trail.append(entry({ requestId: `request-${i}` }));
    if (i % 200 === 0) await turn();
  }
  await trail.close();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  console.log(
    `taken, sealed, signed, synced  ${Math.round(records / seconds)} records/s, ${((user + system) / records).toFixed(1)} µs CPU each`,
  );
  const jwks = join(story.directory, 'keys.json');
  writeFileSync(jwks, JSON.stringify({ keys: story.keys.publicJwks }));
  const { stdout } = await runCommandLine(['audit', 'verify', story.directory, '--keys', jwks]);
  console.log(`yunqiao audit verify           ${stdout.trim().split('\n').at(-1)}`);
  rmSync(story.directory, { recursive: true });
}

function subjects(): void {
  const scanner = createSubjectScanner(SUBJECT_KINDS);
  const claims = Array.from({ length: 1000 }, (_, i) => ({
    reference: `listing-${i}`,
    certificateNumber: `G2026101001${String(i).padStart(6, '0')}`,
    sellerUscc: '91330000MA27XYB105',
    text: '绿色产品认证 一级能效 全国联保 正品保障 七天无理由退货',
  }));
  const answer = JSON.stringify({
    certificate: { number: 'G2026101001000001', effectiveStatus: 'VALID', holder: { uscc: '91330000MA27XYB105' } },
  });
  const long = JSON.stringify({
    verdicts: claims.map((claim) => ({ ...claim, findings: [{ code: 'VALID', message: '证书有效' }] })),
  });
  const time = (count: number, run: () => void) => {
    for (let i = 0; i < count; i++) run();
    const started = performance.now();
    for (let i = 0; i < count; i++) run();
    return ((performance.now() - started) * 1000) / count;
  };
  const query = 'query ($number: ID!) { certificate(number: $number) { number effectiveStatus holder { uscc } } }';
  const one = time(50_000, () => scanner.touched(query, { number: 'G2026101001000001' }, answer));
  const thousand = time(50, () => scanner.touched(query, { claims }, long));
  console.log(
    `finding subjects               look-up ${one.toFixed(2)} µs, 1,000 claims ${thousand.toFixed(0)} µs (${Math.round(long.length / 1024)} KiB answer)`,
  );
}

const SILENT: AuditTrail = {
  available: () => true,
  state: () => ({ waitingBytes: 0, waitingMs: 0, writtenAt: null }),
  append: () => null,
  head: () => ({ batch: 0, hash: '' }),
  sealed: async () => ({ batch: 0, hash: '' }),
  close: async () => undefined,
};

async function frontDoor(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'yunqiao-evidence-bench-'));
  const keys = parseKeySet(generateKeySet());
  const trail = await openAuditDirectory({ directory, stream: 'worker-1', keys, log: pino({ level: 'silent' }) });
  const receipts = { items: [], sources: [] };
  const without = await startSmallGateway({ evidence: { trail: SILENT, subjectKinds: [], receipts } });
  const withLog = await startSmallGateway({ keys, evidence: { trail, subjectKinds: SUBJECT_KINDS, receipts } });
  withLog.register.agreement('A-sealed').sealedBeforeAnswered = true;
  const ways: [name: string, small: SmallGateway, headers: Record<string, string>, agreement: string][] = [
    ['without a log', without, {}, 'A-1'],
    ['with records', withLog, {}, 'A-1'],
    ['sealed before answered', withLog, {}, 'A-sealed'],
    ['with records and receipts', withLog, { 'accept-receipt': 'jws' }, 'A-1'],
  ];
  const times = new Map<string, number[]>();
  for (let round = 0; round <= rounds; round++)
    for (const [name, small, headers, agreement] of ways) {
      const token = small.tokenOf({ agreement, scopes: ['public', 'loans:read'] });
      const cpu = process.cpuUsage();
      let left = requests;
      const client = async () => {
        while (left-- > 0) await small.ask('{ book(id: "1") { id title note } }', { token, headers });
      };
      await Promise.all(Array.from({ length: AT_ONCE }, client));
      const { user, system } = process.cpuUsage(cpu);
      // The first round warms up.
      if (round > 0) times.set(name, [...(times.get(name) ?? []), (user + system) / requests]);
    }
  const base = median(times.get('without a log') ?? []);
  for (const [name, measured] of times) {
    const cost = median(measured);
    console.log(`request ${name.padEnd(26)} ${cost.toFixed(0)} µs CPU, ratio ${(cost / base).toFixed(2)}`);
  }
  await without.gateway.close();
  await withLog.gateway.close();
  await trail.close();
  rmSync(directory, { recursive: true });
}

await logAndVerify();
subjects();
await frontDoor();
