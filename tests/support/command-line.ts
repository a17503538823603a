import { PassThrough, Readable } from 'node:stream';
import { runProgram } from '../../clients/cli/program.ts';
import type { Fetch } from '../../clients/sdk/index.ts';

/** What a run of `yunqiao` wrote and returned. */
export interface CommandLineResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Circumstances of a run. */
export interface Circumstances {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly fetch?: Fetch;
}

/** Runs `yunqiao` in this process. */
export async function runCommandLine(
  argv: readonly string[],
  { stdin = '', env = {}, signal = new AbortController().signal, fetch }: Circumstances = {},
): Promise<CommandLineResult> {
  const stdout = collect();
  const stderr = collect();
  const io = { stdin: Readable.from([stdin]), stdout: stdout.stream, stderr: stderr.stream, env, signal, fetch };
  const exitCode = await runProgram(argv, io);
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}

function collect(): { stream: PassThrough; text: () => string } {
  const stream = new PassThrough();
  let text = '';
  stream.on('data', (chunk) => {
    text += chunk;
  });
  return { stream, text: () => text };
}
