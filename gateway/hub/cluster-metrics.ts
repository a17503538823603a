import cluster, { type Worker } from 'node:cluster';
import { randomUUID } from 'node:crypto';
import { AggregatorRegistry, Gauge, register } from 'prom-client';
import type { ChildRegister, ChildStates } from './children.ts';

const TIMEOUT_MS = 5000;
/** A worker that is busy or dying is counted by what it told last. */
const WORKER_TIMEOUT_MS = 2000;
/** Workers tell their numbers this often: what one counted since is lost with it. */
const TELL_EVERY_MS = 5000;
/** Kinds of metric that only grow, and so go on counting what processes that have gone had counted. */
const GROWING = new Set<string>(['counter', 'histogram']);

type Numbers = Awaited<ReturnType<typeof register.getMetricsAsJSON>>;

/** What the primary knows of the hub on this machine beside what a worker sees itself. */
export interface HubFacts {
  readonly children: ChildStates;
  /** Told to stop: no new requests, please. */
  readonly draining: boolean;
}

interface Question {
  readonly type: 'yunqiao:metrics' | 'yunqiao:facts' | 'yunqiao:numbers';
  readonly id: string;
}
interface TextAnswer extends Question {
  readonly text: string;
}
interface FactsAnswer extends Question {
  readonly facts: HubFacts;
}
interface NumbersAnswer extends Question {
  readonly numbers: Numbers;
}
type Message = Question | TextAnswer | FactsAnswer | NumbersAnswer;

function isMessage(message: unknown): message is Message {
  const type = (message as { type?: unknown } | null)?.type;
  return type === 'yunqiao:metrics' || type === 'yunqiao:facts' || type === 'yunqiao:numbers';
}

/** In the primary: answers workers that ask for the metrics of all processes together, or how the hub on this machine is. */
export function serveHubFacts(children: ChildRegister, draining: () => boolean): void {
  const told = new Map<number, Numbers>();
  const waiting = new Map<string, (numbers: Numbers) => void>();
  /** What processes that have gone had counted. */
  let gone: Promise<Numbers> = Promise.resolve([]);

  const numbersOf = (worker: Worker): Promise<Numbers> =>
    new Promise((resolve) => {
      const id = randomUUID();
      const done = (numbers: Numbers) => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(numbers);
      };
      const timer = setTimeout(() => done(told.get(worker.id) ?? []), WORKER_TIMEOUT_MS);
      waiting.set(id, done);
      const question: Question = { type: 'yunqiao:numbers', id };
      if (worker.isConnected()) worker.send(question, (error) => error && done(told.get(worker.id) ?? []));
      else done(told.get(worker.id) ?? []);
    });

  const allNumbers = async (): Promise<string> => {
    const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
    const numbers = await Promise.all(workers.map(numbersOf));
    return AggregatorRegistry.aggregate([...numbers, await gone, await children.metrics()]).metrics();
  };

  cluster.on('message', (worker, message: unknown) => {
    if (!isMessage(message)) return;
    if ('numbers' in message) {
      told.set(worker.id, message.numbers);
      waiting.get(message.id)?.(message.numbers);
      return;
    }
    const answer = (given: Message) => {
      // A worker that has gone needs none.
      if (worker.isConnected()) worker.send(given, (error) => void error);
    };
    const { type, id } = message;
    if (type === 'yunqiao:facts') answer({ type, id, facts: { children: children.states(), draining: draining() } });
    if (type === 'yunqiao:metrics')
      allNumbers()
        .then((text) => answer({ type, id, text }))
        .catch(() => undefined);
  });
  cluster.on('exit', (worker) => {
    const last = told.get(worker.id);
    told.delete(worker.id);
    if (!last) return;
    const growing = last.filter(({ type }) => GROWING.has(String(type)));
    gone = gone.then((before) => AggregatorRegistry.aggregate([before, growing]).getMetricsAsJSON());
  });
}

/** In a worker: tells the primary its numbers when asked, and from time to time, so that they outlive it. */
export function tellNumbers(): void {
  const tell = async (id: string, numbers: Numbers) => {
    const answer: NumbersAnswer = { type: 'yunqiao:numbers', id, numbers };
    if (process.connected) process.send?.(answer, undefined, undefined, () => undefined);
  };
  process.on('message', (message: unknown) => {
    if (isMessage(message) && message.type === 'yunqiao:numbers')
      void register.getMetricsAsJSON().then(
        (numbers) => tell(message.id, numbers),
        () => undefined,
      );
  });
  // What only grows costs nothing to tell; what is measured is measured when somebody asks.
  const growing = async () => {
    const metrics = register.getMetricsAsArray() as unknown as { get(): Promise<Numbers[number]> }[];
    return Promise.all(metrics.filter((metric) => !(metric instanceof Gauge)).map((metric) => metric.get()));
  };
  setInterval(
    () =>
      void growing().then(
        (numbers) => tell('', numbers),
        () => undefined,
      ),
    TELL_EVERY_MS,
  ).unref();
}

/** In a worker: the metrics of all processes together. @throws when the primary does not answer in time */
export async function askForClusterMetrics(): Promise<string> {
  const answer = await ask('yunqiao:metrics');
  return 'text' in answer ? answer.text : '';
}

/** In a worker: how the hub on this machine is. @throws when the primary does not answer in time */
export async function askForHubFacts(): Promise<HubFacts> {
  const answer = await ask('yunqiao:facts');
  if (!('facts' in answer)) throw new Error('The primary answered something else.');
  return answer.facts;
}

function ask(type: Question['type']): Promise<Message> {
  const id = randomUUID();
  return new Promise((resolve, reject) => {
    const done = () => {
      clearTimeout(timer);
      process.off('message', onMessage);
    };
    const onMessage = (message: unknown) => {
      if (!isMessage(message) || message.id !== id || message.type !== type) return;
      done();
      resolve(message);
    };
    const timer = setTimeout(() => {
      done();
      reject(new Error('The primary did not answer.'));
    }, TIMEOUT_MS);
    process.on('message', onMessage);
    process.send?.({ type, id } satisfies Question);
  });
}
