import { runProgram } from './program.ts';

const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // The first asks to stop in good order; a second one means now.
  process.once(signal, () => {
    interrupt.abort();
    process.once(signal, () => process.exit(130));
  });
}
// A reader such as `head` that closes the pipe wants no more.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 70));

const { stdin, stdout, stderr, env } = process;
process.exitCode = await runProgram(process.argv.slice(2), { stdin, stdout, stderr, env, signal: interrupt.signal });
