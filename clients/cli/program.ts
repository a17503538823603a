import { Command, CommanderError } from 'commander';
import { TableError } from '../../schema/tabular/table.ts';
import { HubError } from '../sdk/index.ts';
import { listCommand } from './commands/access/list.ts';
import { agencyCommands } from './commands/agency/agency.ts';
import { listAgreementsCommand } from './commands/agreement/list.ts';
import { requestCommand } from './commands/agreement/request.ts';
import { stepCommands } from './commands/agreement/step.ts';
import { allianceCommands } from './commands/alliance/alliance.ts';
import { appealCommands } from './commands/appeals/appeals.ts';
import { auditCommand } from './commands/audit/audit.ts';
import { blacklistCommands } from './commands/blacklists/blacklists.ts';
import { bodyCommands } from './commands/body/body.ts';
import { showCommand } from './commands/certificate/show.ts';
import { certificationCommands } from './commands/certification/certification.ts';
import { changeCommands } from './commands/changes/changes.ts';
import { channelCommands } from './commands/channels/channels.ts';
import { inspectCommand } from './commands/claims/inspect.ts';
import { jobCommand } from './commands/claims/job.ts';
import { verifyCommand } from './commands/claims/verify.ts';
import { watchCommand } from './commands/claims/watch.ts';
import { completionCommands } from './commands/completion.ts';
import { credentialCommands } from './commands/credential/credential.ts';
import { declarationCommands } from './commands/declarations/declarations.ts';
import { efficiencyCommands } from './commands/efficiency/efficiency.ts';
import { verifyEvidenceCommand } from './commands/evidence/verify.ts';
import { importCertificatesCommand } from './commands/import/certificates.ts';
import { initCommand } from './commands/init.ts';
import { keysCommand } from './commands/keys/keys.ts';
import { leadCommands } from './commands/leads/leads.ts';
import { machineCommands } from './commands/machine/machine.ts';
import { noticeCommands } from './commands/notices/notices.ts';
import { operationsCommands } from './commands/operations/operations.ts';
import {
  checkCommand as checkTenderCommand,
  templateCommand as tenderTemplateCommand,
} from './commands/procurement/check.ts';
import { sheetCommand } from './commands/procurement/sheet.ts';
import { loginCommand, logoutCommand, profileCommands } from './commands/profile/profile.ts';
import { queryCommand } from './commands/query.ts';
import { receiptCommand } from './commands/receipt/receipt.ts';
import { receiverCommands } from './commands/receivers/receivers.ts';
import { reportCommand } from './commands/report/report.ts';
import { statisticsCommand } from './commands/statistics/statistics.ts';
import { statusListCommands } from './commands/status-lists/status-lists.ts';
import { supervisionCommands } from './commands/supervision/supervision.ts';
import { taskCommands } from './commands/tasks/tasks.ts';
import { tokenCommand } from './commands/token.ts';
import { watchListCommands } from './commands/watch/watch.ts';
import { webhookCommands } from './commands/webhooks/webhooks.ts';
import { CommandError, EXIT } from './exit-codes.ts';
import type { Io } from './io.ts';
import { packageVersion } from './version.ts';

const HELP = `
Environment: YUNQIAO_ENDPOINT, YUNQIAO_CLIENT_ID, YUNQIAO_CLIENT_KEY (or, for sample data, YUNQIAO_CLIENT_SECRET),
YUNQIAO_PURPOSE, YUNQIAO_PROFILE

Exit codes:
  0    done
  1    done, with findings: refused rows of a report, verdicts named by --fail-on, no such certificate,
       evidence that does not hold
  2    wrong options, or an input that cannot be read
  3    the hub cannot be reached or does not answer in time
  4    the hub refuses: credentials, permissions, limits, or errors in its answer
  130  stopped by Ctrl-C`;

/**
 * Runs one command line (without `node` and script).
 * @returns the exit code; what went wrong has been written to `io.stderr`
 */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  let exitCode: number = EXIT.ok;
  const done = (code: number) => {
    exitCode = code;
  };
  const program = new Command('yunqiao')
    // An option belongs to the command that it stands behind: a command and its parent may both have it.
    .version(packageVersion(), '--version')
    .enablePositionalOptions()
    .description('Yunqiao (云桥): the green certification hub from the command line.')
    .addHelpText('after', HELP)
    .addCommand(tokenCommand(io, done))
    .addCommand(queryCommand(io, done))
    .addCommand(
      group('claims', "sellers' claims of green certification", [
        verifyCommand(io, done),
        inspectCommand(io, done),
        jobCommand(io, done),
        watchCommand(io, done),
      ]),
    )
    .addCommand(new Command('certificate').description('certificates').addCommand(showCommand(io, done)))
    .addCommand(
      new Command('import').description('report records from files').addCommand(importCertificatesCommand(io, done)),
    )
    .addCommand(reportCommand(io, done))
    .addCommand(new Command('access').description('who looked').addCommand(listCommand(io, done)))
    .addCommand(
      group('agreement', 'sharing agreements of your agency', [
        requestCommand(io, done),
        ...stepCommands(io, done),
        listAgreementsCommand(io, done),
      ]),
    )
    .addCommand(group('tasks', 'what your agency has to do, and what is due', taskCommands(io, done)))
    .addCommand(group('notices', 'the inbox of your agency, and how it wants to be told', noticeCommands(io, done)))
    .addCommand(group('changes', 'changes of every register', changeCommands(io, done)))
    .addCommand(group('watch', 'watch lists: whose changes your agency wants to be told', watchListCommands(io, done)))
    .addCommand(group('webhooks', 'where changes are posted to', webhookCommands(io, done)))
    .addCommand(group('receivers', 'systems of others that are told, with their receipts', receiverCommands(io, done)))
    .addCommand(group('channels', 'systems that certificates are reported to', channelCommands(io, done)))
    .addCommand(group('status-lists', 'certificates that are not valid, checked offline', statusListCommands(io, done)))
    .addCommand(group('leads', 'leads (线索) from platforms to regulators, and answers', leadCommands(io, done)))
    .addCommand(
      group(
        'supervision',
        'sampling plans, random draws (双随机), inspections, joint inspections',
        supervisionCommands(io, done),
      ),
    )
    .addCommand(
      group(
        'alliance',
        'bulletins, meetings and documents of a regional alliance (区域联盟)',
        allianceCommands(io, done),
      ),
    )
    .addCommand(group('appeals', 'appeals and objections (申诉、异议)', appealCommands(io, done)))
    .addCommand(statisticsCommand(io, done))
    .addCommand(group('declarations', 'declarations of conformity (供方符合性声明备案)', declarationCommands(io, done)))
    .addCommand(group('efficiency', 'efficiency data and benefits (能效与效益)', efficiencyCommands(io, done)))
    .addCommand(
      group(
        'blacklists',
        'lists of barred subjects (失信名单), and imports by their keepers',
        blacklistCommands(io, done),
      ),
    )
    .addCommand(
      group('certification', 'deadlines of a certification, and auditor days', certificationCommands(io, done)),
    )
    .addCommand(group('agency', 'agencies, acts of two administrators, notices', agencyCommands(io, done)))
    .addCommand(group('credential', 'how your agency signs in', credentialCommands(io, done)))
    .addCommand(group('operations', 'registered operations of your agency', operationsCommands(io, done)))
    .addCommand(group('body', 'the register of certification bodies', bodyCommands(io, done)))
    .addCommand(group('profile', 'ways to a hub that are kept', profileCommands(io, done)))
    .addCommand(loginCommand(io, done))
    .addCommand(logoutCommand(io, done))
    .addCommand(initCommand(io, done))
    .addCommand(
      group('procurement', 'tenders and their bids', [
        checkTenderCommand(io, done),
        sheetCommand(io, done),
        tenderTemplateCommand(io, done),
      ]),
    )
    .addCommand(group('evidence', 'bundles of evidence', [verifyEvidenceCommand(io, done)]))
    .addCommand(receiptCommand(io, done))
    .addCommand(auditCommand(io, done))
    .addCommand(keysCommand(io, done));
  for (const command of machineCommands(io, done)) program.addCommand(command);
  const [completion, complete] = completionCommands(program, io, done);
  if (completion) program.addCommand(completion);
  // For scripts: no help.
  if (complete) program.addCommand(complete, { hidden: true });
  prepare(program, io);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return report(error, io);
  }
}

function group(noun: string, description: string, commands: readonly Command[]): Command {
  const command = new Command(noun).description(description);
  for (const verb of commands) command.addCommand(verb);
  return command;
}

function prepare(command: Command, io: Io): void {
  command
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.stdout.write(text), writeErr: (text) => io.stderr.write(text) });
  for (const child of command.commands) prepare(child, io);
}

const UNREACHABLE_CODES = new Set(['UNREACHABLE', 'TIMEOUT', 'SOURCE_UNAVAILABLE']);

function report(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (io.signal.aborted) return EXIT.interrupted;
  if (error instanceof CommandError) return complain(error.message, error.exitCode, io);
  if (error instanceof TableError || isFileError(error)) return complain(error.message, EXIT.usage, io);
  if (!(error instanceof HubError)) throw error;
  const request = error.requestId === null ? '' : ` (request ${error.requestId})`;
  return complain(
    `${error.code}: ${error.message}${request}`,
    UNREACHABLE_CODES.has(error.code) ? EXIT.unreachable : EXIT.refused,
    io,
  );
}

function complain(message: string, exitCode: number, io: Io): number {
  io.stderr.write(`yunqiao: ${message}\n`);
  return exitCode;
}

/** A path that is missing, not allowed or a folder; the message names it. */
function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error && 'path' in error;
}
