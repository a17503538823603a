import { expect, it } from 'vitest';
import { CircuitBreaker } from './circuit-breaker.ts';

function breaker() {
  let time = 0;
  const circuit = new CircuitBreaker({
    failures: 3,
    openMilliseconds: 100,
    longestOpenMilliseconds: 300,
    now: () => time,
  });
  const pass = (milliseconds: number) => {
    time += milliseconds;
  };
  return { circuit, pass };
}

it('lets everything through until there were enough failures in a row', () => {
  const { circuit } = breaker();
  for (const outcome of ['failed', 'failed', 'succeeded', 'failed', 'failed'] as const) {
    expect(circuit.admits()).toBe(true);
    circuit[outcome]();
  }
  expect(circuit.admits()).toBe(true);
  circuit.failed();
  expect(circuit.admits()).toBe(false);
});

it('tries with one request after a while, and waits longer each time that fails', () => {
  const { circuit, pass } = breaker();
  for (let failures = 0; failures < 3; failures++) circuit.failed();
  for (const open of [100, 200, 300, 300]) {
    pass(open - 1);
    expect(circuit.admits()).toBe(false);
    pass(1);
    expect(circuit.admits()).toBe(true);
    expect(circuit.admits()).toBe(false);
    circuit.failed();
  }
  pass(300);
  expect(circuit.admits()).toBe(true);
  circuit.succeeded();
  expect(circuit.admits()).toBe(true);
  expect(circuit.admits()).toBe(true);
});

it('tries again when a trial told nothing', () => {
  const { circuit, pass } = breaker();
  for (let failures = 0; failures < 3; failures++) circuit.failed();
  pass(100);
  expect(circuit.admits()).toBe(true);
  circuit.undecided();
  expect(circuit.admits()).toBe(true);
});
