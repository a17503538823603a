import { createHash } from 'node:crypto';
import { badUserInput } from '../../schema/contract/errors.ts';
import { parseCertificateNumber } from '../../schema/domain/certificate-number.ts';
import type { Day } from '../../schema/domain/day.ts';
import { isDivisionCode } from '../../schema/domain/division.ts';
import type { AppealKind, Paper } from './model.ts';

const REFERENCE_LIMIT = 100;
const SUBJECT_LIMIT = 160;
const NAME_LIMIT = 200;
const URL_LIMIT = 1_000;
const PAPERS_LIMIT = 20;
/** Characters of grounds and reasons. */
const TEXT_LIMIT = 4_000;

type Optional<T> = T | null | undefined;
export interface PaperInput {
  readonly name: string;
  readonly sha256: string;
  readonly url?: Optional<string>;
}

/** An appeal as its appellant writes it. */
export interface AppealInput {
  readonly reference: string;
  readonly kind: AppealKind;
  readonly subject: string;
  readonly grounds: string;
  readonly contestedOn?: Optional<Day>;
  readonly receivedOn?: Optional<Day>;
  readonly division?: Optional<string>;
  readonly seriousBreach?: Optional<boolean>;
  readonly continues?: Optional<string>;
  readonly papers?: Optional<readonly PaperInput[]>;
}

/** An appeal that was found well formed. */
export interface ReadAppeal {
  readonly reference: string;
  readonly kind: AppealKind;
  readonly subject: string;
  readonly grounds: string;
  readonly contestedOn: Day | null;
  readonly receivedOn: Day | null;
  readonly division: string | null;
  readonly straight: boolean;
  readonly continues: string | null;
  readonly papers: readonly Paper[];
  readonly hash: string;
}

/** Kinds that are about a certificate. */
export const ABOUT_CERTIFICATE: ReadonlySet<AppealKind> = new Set([
  'STATUS_DECISION',
  'REUSE_DECISION',
  'RECORDED_FACT',
]);

/** @throws BAD_USER_INPUT that names the field */
export function readAppeal(input: AppealInput, today: Day): ReadAppeal {
  const { kind, contestedOn = null, receivedOn = null, division = null } = input;
  for (const [field, day] of Object.entries({ contestedOn, receivedOn }))
    if (day !== null && day > today) throw badUserInput(`input.${field}`, `today (${today}) or an earlier day`);
  if (contestedOn !== null && receivedOn !== null && receivedOn < contestedOn)
    throw badUserInput('input.receivedOn', `${contestedOn} or a later day`);
  if (division !== null && !isDivisionCode(division)) throw badUserInput('input.division', 'six digits of GB/T 2260');
  const straight = input.seriousBreach ?? false;
  if (straight && kind !== 'STATUS_DECISION')
    throw badUserInput('input.seriousBreach', 'true only for STATUS_DECISION');
  const read = {
    reference: requiredText(input.reference, REFERENCE_LIMIT, 'input.reference'),
    kind,
    subject: subjectOf(kind, input.subject),
    grounds: requiredText(input.grounds, TEXT_LIMIT, 'input.grounds'),
    contestedOn,
    receivedOn,
    division,
    straight,
    continues: input.continues ?? null,
    papers: readPapers(input.papers),
  };
  return { ...read, hash: createHash('sha256').update(JSON.stringify(read)).digest('hex') };
}

/** @throws BAD_USER_INPUT */
export function requiredText(value: string, limit: number, argument: string): string {
  const text = value.trim();
  if (text.length === 0 || text.length > limit) throw badUserInput(argument, `1 to ${limit} characters`);
  return text;
}

/** Reasons of a decision. @throws BAD_USER_INPUT */
export const readReasons = (text: string) => requiredText(text, TEXT_LIMIT, 'input.reasons');

/** @throws BAD_USER_INPUT */
export function readPapers(papers: Optional<readonly PaperInput[]>): readonly Paper[] {
  if ((papers?.length ?? 0) > PAPERS_LIMIT) throw badUserInput('input.papers', `at most ${PAPERS_LIMIT} papers`);
  return (papers ?? []).map(({ name, sha256, url }, index) => {
    const argument = `input.papers[${index}]`;
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw badUserInput(`${argument}.sha256`, '64 characters of lower-case hex');
    return { name: requiredText(name, NAME_LIMIT, `${argument}.name`), sha256, url: urlOf(url, `${argument}.url`) };
  });
}

function subjectOf(kind: AppealKind, text: string): string {
  const subject = requiredText(text, SUBJECT_LIMIT, 'input.subject');
  if (!ABOUT_CERTIFICATE.has(kind)) return subject;
  const number = parseCertificateNumber(subject)?.number;
  if (!number) throw badUserInput('input.subject', 'the number of a certificate');
  return number;
}

function urlOf(value: Optional<string>, argument: string): string | null {
  const text = value?.trim() ?? '';
  if (text === '') return null;
  const url = text.length <= URL_LIMIT && URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '')
    throw badUserInput(argument, `an https address of at most ${URL_LIMIT} characters`);
  return url.href;
}
