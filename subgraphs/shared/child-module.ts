import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Forks one of our own modules, named as in the source: `new URL('./main.ts', import.meta.url)`. Compiled code runs the
 * compiled module beside it; TypeScript runs through tsx.
 */
export function forkModule(module: URL, args: readonly string[] = [], options: ForkOptions = {}): ChildProcess {
  const path = fileURLToPath(module);
  if (!import.meta.url.endsWith('.ts')) return fork(path.replace(/\.ts$/, '.js'), args, options);
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return fork(path, args, { ...options, execArgv: ['--import', loader, ...(options.execArgv ?? [])] });
}
