import { Command } from 'commander';
import { withConnection } from '../../connection.ts';
import type { Done, Io } from '../../io.ts';
import { type ReportOptions, report, withReportOptions } from '../report/report.ts';

/** `yunqiao import certificates`: what `yunqiao report certificates` was called first. */
export function importCertificatesCommand(io: Io, done: Done): Command {
  const command = new Command('certificates')
    .description('The older name of `yunqiao report certificates`, which it runs.')
    .argument('<file>', 'as for `yunqiao report certificates`')
    .option('--report <file>', 'the older name of --out');
  // A replica set without a majority may take a minute to have one again.
  return withConnection(withReportOptions(command), 12).action(
    async (file: string, { report: out, ...options }: ReportOptions & { readonly report?: string }) => {
      io.stderr.write('note: import certificates is the older name of report certificates, and does the same\n');
      done(await report('certificates', file, { ...options, ...(out !== undefined && { out }) }, io));
    },
  );
}
