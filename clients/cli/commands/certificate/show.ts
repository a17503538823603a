import { Command, Option } from 'commander';
import { parseCertificateNumber } from '../../../../schema/domain/certificate-number.ts';
import { isDay } from '../../../../schema/domain/day.ts';
import { CertificateDocument, type CertificateQuery } from '../../../sdk/index.ts';
import { type ConnectionOptions, connect, withConnection } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { CERTIFICATE_WORDS, type CertificateLanguage } from './certificate-words.ts';

interface ShowOptions extends ConnectionOptions {
  readonly on?: string;
  readonly language: CertificateLanguage;
  readonly json: boolean;
}

type Certificate = NonNullable<CertificateQuery['certificate']>;

/** `yunqiao certificate show` */
export function showCommand(io: Io, done: Done): Command {
  const command = new Command('show')
    .description('Show one certificate: status that may be relied on, holder, body, products. Open to everybody.')
    .argument('<number>', 'certificate number, as printed: spaces, hyphens and full-width characters do no harm')
    .option('--on <day>', 'status on a past day, YYYY-MM-DD')
    .addOption(new Option('--language <language>', 'zh or en').choices(['zh', 'en']).default('zh'))
    .option('--json', 'print the answer as JSON', false)
    .addHelpText('after', '\nExit code 1: the hub holds no such certificate.');
  return withConnection(command, 4).action(async (number: string, options: ShowOptions) =>
    done(await show(number, options, io)),
  );
}

async function show(text: string, options: ShowOptions, io: Io): Promise<number> {
  const parts = parseCertificateNumber(text);
  if (!parts) {
    throw new CommandError(
      `${text} is no certificate number: expected G, year, body (3), category (3) and 6 digits, 17 characters in all.`,
    );
  }
  if (options.on !== undefined && !isDay(options.on))
    throw new CommandError(`--on ${options.on}: expected a day, YYYY-MM-DD.`);
  const client = await connect(options, io, { publicAllowed: true });
  try {
    const variables = { number: parts.number, on: options.on ?? null };
    const { certificate } = await client.request(CertificateDocument, variables, { signal: io.signal });
    if (!certificate) {
      io.stderr.write(`${parts.number}: ${CERTIFICATE_WORDS[options.language].unknown}\n`);
      return EXIT.findings;
    }
    io.stdout.write(options.json ? `${JSON.stringify(certificate, null, 2)}\n` : view(certificate, options.language));
    return EXIT.ok;
  } finally {
    await client.close();
  }
}

function view(certificate: Certificate, language: CertificateLanguage): string {
  const words = CERTIFICATE_WORDS[language];
  const { body, projectCode: project, holder, holderParty, factory, effectiveStatusDetail: status } = certificate;
  const stars = certificate.starGrade ? ` ${'★'.repeat(certificate.starGrade)}` : '';
  const lines: [string, string][] = [
    [words.number, certificate.number + (certificate.fictional ? ` (${words.fictional})` : '')],
    [words.status, statusLine(certificate, language)],
    [words.scheme, words.schemes[certificate.scheme] + stars],
    [words.project, `${(language === 'en' && project.productEn) || project.productZh} (${project.code})`],
    [words.holder, `${(language === 'en' && holder?.nameEn) || holderParty.name} ${holderParty.uscc ?? ''}`.trimEnd()],
    [words.producer, certificate.producer.name],
    [words.factory, [factory.name, factory.address].join(', ')],
    [words.body, `${language === 'en' ? body.nameEn : body.name} (${body.code})`],
    [words.term, `${certificate.firstIssuedOn} – ${certificate.expiresOn}`],
    [words.basis, certificate.basis.join('; ')],
    ...certificate.products.map(({ seq, name, brand, series, models }): [string, string] => [
      `${words.product} ${seq}`,
      [[brand, name, series].filter(Boolean).join(' '), models.join(', ')].filter(Boolean).join(': '),
    ]),
  ];
  if (status && certificate.status !== status.status)
    lines.splice(2, 0, [words.reported, words.statuses[certificate.status ?? status.status]]);
  const width = Math.max(...lines.map(([label]) => terminalWidth(label)));
  return lines.map(([label, value]) => `${label}${' '.repeat(width - terminalWidth(label))}  ${value}\n`).join('');
}

function statusLine(
  { effectiveStatusDetail: status, brokenReuseResults }: Certificate,
  language: CertificateLanguage,
): string {
  const words = CERTIFICATE_WORDS[language];
  if (!status) return words.notYetIssued;
  const parts = [words.statuses[status.status], `${words.since} ${status.since}`];
  if (status.until) parts.push(`${words.until} ${status.until}`);
  if (status.reason) parts.push(`${status.reason.code} ${status.reason[language]}`);
  if (brokenReuseResults.length > 0) parts.push(`${words.broken} ${brokenReuseResults.map(({ id }) => id).join(', ')}`);
  return parts.join(' · ');
}

/** Chinese characters and full-width punctuation take two columns of a terminal. */
function terminalWidth(text: string): number {
  return [...text].reduce(
    (width, character) =>
      width +
      (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/.test(character)
        ? 2
        : 1),
    0,
  );
}
