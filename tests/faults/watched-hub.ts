import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import type { ReportRow } from '../../subgraphs/sample-world/report-row.ts';
import { generateReportRows } from '../../subgraphs/sample-world/report-rows.ts';
import { systemClock } from '../../subgraphs/shared/clock.ts';
import { runCommandLine } from '../support/command-line.ts';
import { connectHub, type Hub, startHub } from '../support/hub.ts';
import { freePort } from '../support/replica-set.ts';

const REPORT = `mutation ($input: ReportCertificatesInput!) {
  reportCertificates(input: $input) { results { number outcome } }
}`;
const CHANGE = `mutation ($input: ChangeCertificateStatusInput!) {
  changeCertificateStatus(input: $input) { certificate { number } }
}`;
const LOOK_UP = `query ($number: String!) {
  certificate(number: $number) { status catalogueEntry { id } }
}`;
const VERIFY = `query ($claims: [ClaimInput!]!) {
  verifyClaims(claims: $claims) { sources { name asOf } verdicts { reference decision } }
}`;
/** Codes of a hub that can't answer now and says so; whatever else comes under a fault is told as wrong. */
const HONEST = new Set(['SOURCE_UNAVAILABLE', 'TIMEOUT', 'RATE_LIMITED', 'QUOTA_EXCEEDED', 'UNREACHABLE']);
const DEFECT = 'unexpected error in a resolver';
const BATCH = 10;
const RECOVERY_LIMIT_MS = 600_000;
const PAUSE_MS = 50;
const KNOCK_MS = 1000;

/** What was seen while a hub was under a fault. */
export interface Seen {
  /** Certificates and suspensions that were acknowledged and are not there afterwards. */
  readonly lost: string[];
  /** Answers that contradict what was acknowledged before the instant that they say they rest on, and errors that no client can act on. */
  readonly wrong: string[];
  acknowledged: number;
  /** Requests that were told "not now", or not answered at all. */
  refused: number;
  /** From the end of the fault until writing and judging work again, in milliseconds. */
  recovery: number;
  /** What somebody had to do by hand. */
  readonly hands: string[];
}

/**
 * A hub with traffic whose truth is known: certificates are reported and suspended, and claims on them judged all the time. The oracle is the acknowledgement:
 * an answer that says it is complete up to an instant must show whatever was acknowledged before it.
 */
export class WatchedHub {
  hub: Hub;
  readonly seen: Seen = { lost: [], wrong: [], acknowledged: 0, refused: 0, recovery: 0, hands: [] };
  private readonly env: Record<string, string>;
  private readonly rows: Iterator<ReportRow>;
  private readonly reported: string[] = [];
  /** When each suspension was acknowledged. */
  private readonly suspended = new Map<string, number>();
  private tokens: { report: string; platform: string } | undefined;
  /** What is being reported, until it is answered. */
  private batch: readonly ReportRow[] = [];
  private running = true;
  /** By how many milliseconds the hub's clock is ahead of the test's. */
  clock: () => number = () => 0;
  /** From before the clock is moved until every process has it back. */
  isClockUnsure = false;
  /** Suspended while the clock was wrong, from a day that may be another: of these nothing is expected on the right day but that they are there. */
  private readonly misdated = new Set<string>();
  private readonly traffic: Promise<unknown>;
  private imports = 0;

  private constructor(hub: Hub, env: Record<string, string>, seed: number) {
    this.hub = hub;
    this.env = env;
    // More than any fault lasts: traffic that ends would be taken for a hub that doesn't work.
    this.rows = generateReportRows({ today: systemClock.today(), seed, certificates: 1_000_000, enterprises: 200 })[
      Symbol.iterator
    ]();
    this.traffic = Promise.all([this.write(), this.judge()]);
  }

  /** @param directory with the sample data already in it; default: an empty one. */
  static async start(env: Record<string, string>, seed: number, directory?: string): Promise<WatchedHub> {
    // A worker that comes after another, and a hub that is started again, must be found where the first was.
    const fixed = { PORT: String(await freePort()), ...env };
    const watched = new WatchedHub(await startHub({ env: fixed, ...(directory && { directory }) }), fixed, seed);
    await watched.untilWorking();
    return watched;
  }

  /** Starts the hub again on its directory, after all of it was killed. */
  async restart(): Promise<void> {
    this.hub = await startHub({ directory: this.hub.directory, env: this.env });
  }

  /** Starts the hub again where it must refuse to: it may not start, and must say why. */
  async expectNoStart(reason: RegExp): Promise<void> {
    const outcome = await startHub({ directory: this.hub.directory, env: this.env }).then(
      async (hub) => {
        await hub.stop({ keepData: true });
        return 'it started';
      },
      (error: Error) => error.message,
    );
    if (!reason.test(outcome)) this.seen.hands.push(`a start that must be refused: ${outcome.slice(0, 500)}`);
  }

  /** Imports made-up certificates from a file as an operator would, and lets a fault happen thrice meanwhile; what the file of results says was taken is acknowledged. */
  async import(size: number, happen: () => Promise<unknown>): Promise<void> {
    const directory = mkdtempSync(join(tmpdir(), 'yunqiao-import-'));
    const file = join(directory, 'rows.ndjson');
    const rows = generateReportRows({
      today: systemClock.today(),
      seed: 7000 + this.imports++,
      certificates: size,
      enterprises: 200,
    });
    writeFileSync(file, [...rows].map((row) => `${JSON.stringify(row)}\n`).join(''));
    let ended = false;
    const command = runCommandLine(
      ['report', 'certificates', file, '--client-id', 'demo-operator', '--batch-size', '50', '--out', `${file}.csv`],
      { env: { YUNQIAO_ENDPOINT: this.hub.url, YUNQIAO_CLIENT_SECRET: 'demo-secret', HOME: directory } },
    ).finally(() => {
      ended = true;
    });
    for (let time = 0; time < 3 && !ended; time++) {
      await sleep(1_500);
      await happen();
    }
    const { exitCode, stderr } = await command;
    // 1: a row was refused, as made-up rows may be.
    if (exitCode > 1) this.seen.hands.push(`the import ended with ${exitCode}: ${stderr.slice(-500)}`);
    const [head = [], ...results] = parse(readFileSync(`${file}.csv`), { bom: true }) as string[][];
    const [number, outcome] = [head.indexOf('key'), head.indexOf('outcome')];
    if (results.length !== size) this.seen.hands.push(`the import answered ${results.length} of ${size} rows`);
    for (const result of results) if (result[outcome] !== 'REJECTED') this.reported.push(String(result[number]));
    rmSync(directory, { recursive: true, force: true });
  }

  /** Process ids of all of the hub. */
  allPids(): number[] {
    return [this.hub.process.pid as number, ...this.children()];
  }

  /** Process ids of the hub's processes of a kind, by their module. */
  pids(kind: 'projector' | 'feeder' | 'worker' | 'store'): number[] {
    return this.children().filter((pid) => {
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (kind === 'store') return line.includes('embedded/main');
      if (kind === 'worker') return !/projector|feeder|embedded\/main|esbuild/.test(line);
      return line.includes(`hub/${kind}`);
    });
  }

  private children(): number[] {
    const primary = this.hub.process.pid as number;
    return readdirSync('/proc').flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return Number(parent) === primary ? [Number(name)] : [];
      } catch {
        return [];
      }
    });
  }

  /** Sends a signal to processes of the hub. */
  signal(pids: readonly number[], signal: NodeJS.Signals): void {
    for (const pid of pids) process.kill(pid, signal);
  }

  /** Stops and continues every process of the hub. */
  freeze(signal: 'SIGSTOP' | 'SIGCONT'): void {
    execFileSync('kill', [`-${signal.slice(3)}`, '--', `-${this.hub.process.pid}`]);
  }

  /** Comes as a new client does, who has no connection yet; one that is not answered is counted. */
  async knock(): Promise<void> {
    const { hostname, port } = new URL(this.hub.url);
    const answered = await new Promise<boolean>((resolve) => {
      const asked = get({ hostname, port, path: '/healthz', agent: false, timeout: KNOCK_MS }, (answer) => {
        answer.resume();
        resolve(true);
      });
      asked.on('timeout', () => asked.destroy());
      asked.on('error', () => resolve(false));
    });
    if (!answered) this.seen.refused++;
  }

  /** Waits until it writes and judges again, and measures how long that takes. */
  async recover(): Promise<void> {
    const since = performance.now();
    await this.untilWorking();
    this.seen.recovery = Math.round(performance.now() - since);
  }

  /** Ends the traffic, looks for everything that was acknowledged, and stops the hub. */
  async end(): Promise<Seen> {
    this.running = false;
    await this.traffic;
    const platform = await this.token();
    for (let start = 0; start < this.reported.length; start += 40) {
      const numbers = this.reported.slice(start, start + 40);
      const query = `{ ${numbers.map((number, index) => `c${index}: certificate(number: "${number}") { status }`).join(' ')} }`;
      const data = await this.answered(query, platform.platform);
      for (const [index, number] of numbers.entries()) {
        const found = data?.[`c${index}`] as { status: string } | null | undefined;
        const isSuspended = this.suspended.has(number) && !this.misdated.has(number);
        if (!found) this.seen.lost.push(`${number} was reported and is not there`);
        else if (isSuspended && found.status !== 'SUSPENDED')
          this.seen.lost.push(
            `${number} was suspended at ${new Date(this.suspended.get(number) ?? 0).toISOString()} and is ${found.status}`,
          );
      }
    }
    this.seen.acknowledged = this.reported.length + this.suspended.size;
    // What nobody foresaw is masked for the client: the hub's log has it.
    if (this.seen.wrong.length > 0)
      this.seen.wrong.push(
        ...this.hub
          .output()
          .split('\n')
          .filter((line) => line.includes(DEFECT))
          .slice(0, 3),
      );
    await this.hub.stop();
    return this.seen;
  }

  /** The answer, as soon as it is whole: a hub that can not answer yet, or whose views are behind, has lost nothing. */
  private async answered(query: string, token: string): Promise<Readonly<Record<string, unknown>> | null> {
    for (const deadline = performance.now() + 120_000; ; await sleep(500)) {
      const { data, errors } = await this.asked(query, {}, token);
      if (data && !errors?.length && Object.values(data).every(Boolean)) return data;
      if (performance.now() > deadline) return data ?? null;
    }
  }

  private async token(): Promise<{ report: string; platform: string }> {
    const [report, platform] = await Promise.all([
      this.hub.token('demo-operator', 'REPORTING'),
      this.hub.token('demo-ecommerce', 'CLAIM_CHECK'),
    ]);
    this.tokens = { report, platform };
    return this.tokens;
  }

  private async write(): Promise<void> {
    for (let round = 0; this.running; round++) {
      try {
        const { report } = this.tokens ?? (await this.token());
        if (this.batch.length === 0) this.batch = Array.from({ length: BATCH }, () => this.rows.next().value);
        const certificates = this.batch;
        const { data } = await this.asked(REPORT, { input: { certificates, partial: true } }, report);
        const results = (data?.['reportCertificates'] as { results: { number: string; outcome: string }[] } | null)
          ?.results;
        if (!results) continue;
        this.batch = [];
        const taken = results.filter(({ outcome }) => outcome !== 'REJECTED').map(({ number }) => number);
        this.reported.push(...taken);
        // Certificates of green design are suspended for reasons of their own.
        const green = certificates.find(({ number, scheme }) => scheme !== 'GREEN_DESIGN' && taken.includes(number));
        if (green && round % 2 === 0) await this.suspend(green.number, report);
      } catch {
        this.seen.refused++;
        this.tokens = undefined;
      }
      await sleep(PAUSE_MS);
    }
  }

  private async suspend(number: string, token: string): Promise<void> {
    const input = { certificateNumber: number, event: 'SUSPEND', reasonCode: 'SUS-12' };
    const wasUnsure = this.isClockUnsure;
    // Some of the generated certificates are suspended or over already.
    const { data } = await this.asked(CHANGE, { input }, token, 'CONFLICT');
    if (!data?.['changeCertificateStatus']) return;
    this.suspended.set(number, Date.now());
    if (wasUnsure || this.isClockUnsure) this.misdated.add(number);
  }

  private async judge(): Promise<void> {
    while (this.running) {
      try {
        const { platform } = this.tokens ?? (await this.token());
        const claims = [...this.suspended.keys()]
          .filter((number) => !this.misdated.has(number))
          .slice(-40)
          .map((number) => ({ reference: number, certificateNumber: number }));
        if (claims.length > 0) {
          const shift = this.clock();
          const { data } = await this.asked(VERIFY, { claims }, platform);
          const answer = data?.['verifyClaims'] as Verification | null;
          if (answer && this.clock() === shift) this.compare(answer, shift);
          // Joins two sources: what one of them has is answered while the other one is away.
          await this.asked(LOOK_UP, { number: claims[0]?.reference }, platform);
        }
      } catch {
        // Not answered at all: nothing was served.
        this.seen.refused++;
      }
      await sleep(PAUSE_MS);
    }
  }

  private compare({ sources, verdicts }: Verification, shift: number): void {
    const asOf = sources.find(({ name }) => name === 'certificates')?.asOf ?? null;
    for (const { reference, decision } of verdicts) {
      const since = this.suspended.get(reference) ?? Number.POSITIVE_INFINITY;
      if (decision === 'ACCEPT' && (asOf === null || Date.parse(asOf) - shift > since || Date.now() - since > 90_000))
        this.seen.wrong.push(`ACCEPT of ${reference}, suspended before ${asOf}`);
    }
  }

  /** A request whose errors are looked at: one that is no honest "not now" is told. */
  private async asked(query: string, variables: Record<string, unknown>, token: string, expected?: string) {
    const answer = await connectHub(this.hub.url, this.hub.directory).graphql(query, variables, token);
    if (answer.errors.some(({ extensions }) => HONEST.has(extensions.code))) this.seen.refused++;
    for (const { extensions, message } of answer.errors) {
      // A token of another day: one signs in again.
      if (extensions.code === 'UNAUTHENTICATED' && this.env['TEST_CLOCK_FILE']) {
        this.tokens = undefined;
        continue;
      }
      if (!HONEST.has(extensions.code) && extensions.code !== expected)
        this.seen.wrong.push(`${extensions.code}: ${message}`);
    }
    return answer;
  }

  private async untilWorking(): Promise<void> {
    const giveUp = performance.now() + RECOVERY_LIMIT_MS;
    for (let reported = this.reported.length, suspended = this.suspended.size; ; await sleep(PAUSE_MS)) {
      const isWorking = this.reported.length > reported && this.suspended.size > suspended && (await this.isReady());
      if (isWorking) return;
      if (performance.now() > giveUp) {
        this.seen.hands.push('did not work again by itself');
        return;
      }
    }
  }

  private async isReady(): Promise<boolean> {
    const response = await fetch(`${this.hub.url}/readyz`, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    return response?.ok === true;
  }
}

interface Verification {
  readonly sources: readonly { readonly name: string; readonly asOf: string | null }[];
  readonly verdicts: readonly { readonly reference: string; readonly decision: string }[];
}
