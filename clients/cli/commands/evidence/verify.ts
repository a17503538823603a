import { Command } from 'commander';
import { EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { verifyBundle } from '../procurement/bundle.ts';
import { holding, readEvidence } from '../receipt/evidence-files.ts';

/** `yunqiao evidence verify` */
export function verifyEvidenceCommand(io: Io, done: Done): Command {
  return new Command('verify')
    .description(
      'Verify a bundle of evidence by itself, offline: that it is whole, that the hub signed it, and that its sheet says what the answer says.',
    )
    .argument('<bundle>', 'the archive that `yunqiao procurement check --bundle` wrote')
    .option('--keys <file>', "a key set of the hub that was kept elsewhere; without it the bundle's own is taken")
    .action(async (bundle: string, { keys }: { readonly keys?: string }) => {
      const trusted = keys === undefined ? null : await readEvidence(keys);
      const { receipt, kid, evaluation, keepUntil, logSize } = await holding(bundle, () =>
        verifyBundle(bundle, trusted),
      );
      const { tender } = evaluation;
      io.stdout.write(
        [
          `${bundle}: holds.`,
          `  tender        ${tender.reference} ${tender.name}`,
          `  evaluation    ${evaluation.id}, for ${evaluation.on}, facts as known ${evaluation.asKnownAt}`,
          `  answered      ${receipt.caller.agency ?? 'the public'} at ${receipt.time}`,
          `  signed with   ${kid}${trusted === null ? " (the bundle's own keys: compare with a set kept elsewhere)" : ''}`,
          `  log           ${logSize === null ? 'no proof in the bundle' : `record ${receipt.audit.record} is in the log of ${logSize} batches`}`,
          `  keep until    ${keepUntil}`,
          '',
        ].join('\n'),
      );
      done(EXIT.ok);
    });
}
