import { access } from 'node:fs/promises';
import { Command } from 'commander';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { printPdf } from './print-pdf.ts';

/** `yunqiao procurement sheet` */
export function sheetCommand(io: Io, done: Done): Command {
  return new Command('sheet')
    .description('Print an evaluation sheet as PDF with an installed Chromium, Chrome or Edge.')
    .argument('<file>', 'the sheet as `yunqiao procurement check --html` writes it')
    .requiredOption('--pdf <file>', 'the sheet on A4, .pdf; replaced where it is there')
    .addHelpText('after', '\nYUNQIAO_CHROMIUM names the browser; else one on the PATH or in a usual place is taken.')
    .action(async (file: string, { pdf }: { readonly pdf: string }) => {
      if (!/\.pdf$/i.test(pdf)) throw new CommandError(`--pdf ${pdf}: expected .pdf.`);
      if (!/\.html?$/i.test(file)) throw new CommandError(`${file}: expected .html.`);
      await access(file).catch(() => {
        throw new CommandError(`${file}: no such file.`);
      });
      await printPdf(file, pdf, io);
      io.stdout.write(`${pdf}\n`);
      done(EXIT.ok);
    });
}
