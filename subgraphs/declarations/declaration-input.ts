import { createHash } from 'node:crypto';
import { badUserInput } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import { parseStandardNumber } from '../../schema/domain/standard-number.ts';
import { hiddenCharacter, normaliseCode } from '../../schema/domain/text.ts';
import type { DeclarationContent, Evidence, EvidenceKind, Signatory } from './model.ts';

type Optional<T> = T | null | undefined;

/** A declaration as a client writes it. */
export interface DeclarationInput {
  readonly ownNumber: string;
  readonly projectCode: string;
  readonly productName: string;
  readonly brand?: Optional<string>;
  readonly models: readonly string[];
  readonly standards: readonly string[];
  readonly evidence: readonly {
    readonly kind: EvidenceKind;
    readonly number: string;
    readonly issuedOn: Day;
    readonly cmaNumber?: Optional<string>;
    readonly scope?: Optional<readonly string[]>;
    readonly sha256?: Optional<string>;
  }[];
  readonly signatory: Signatory;
  readonly validTo?: Optional<Day>;
}

export interface ReadDeclaration extends DeclarationContent {
  readonly ownNumber: string;
  readonly hash: string;
}

const NUMBER_LIMIT = 60;
const NAME_LIMIT = 200;
const MODELS_LIMIT = 200;
const LIST_LIMIT = 20;
const SCOPE_LIMIT = 50;
const REASON_LIMIT = 1_000;

/**
 * Reads a declaration; what it says is for the rules.
 * @throws BAD_USER_INPUT naming the argument and the expected form
 */
export function readDeclaration(input: DeclarationInput, today: Day): ReadDeclaration {
  if (!/^\d{3}$/.test(input.projectCode)) throw badUserInput('input.projectCode', 'three digits');
  const content: DeclarationContent = {
    projectCode: input.projectCode,
    productName: readText('input.productName', input.productName, NAME_LIMIT),
    brand: input.brand?.trim() ? readText('input.brand', input.brand, NAME_LIMIT) : null,
    models: readList('input.models', input.models, MODELS_LIMIT, (argument, model) =>
      readText(argument, model, NAME_LIMIT),
    ),
    standards: readList('input.standards', input.standards, LIST_LIMIT, (argument, written) => {
      const edition = parseStandardNumber(written)?.edition;
      if (!edition) throw badUserInput(argument, 'a standard number with its year, for example GB/T 35601-2024');
      return edition;
    }),
    evidence: readList('input.evidence', input.evidence, LIST_LIMIT, (argument, piece) =>
      readEvidence(argument, piece, today),
    ),
    signatory: {
      name: readText('input.signatory.name', input.signatory.name, NUMBER_LIMIT),
      position: readText('input.signatory.position', input.signatory.position, NUMBER_LIMIT),
      signedOn: notLater('input.signatory.signedOn', input.signatory.signedOn, today),
    },
    validTo: input.validTo ?? null,
  };
  if (content.validTo !== null && content.validTo <= today) throw badUserInput('input.validTo', 'a day after today');
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { ...content, ownNumber: readText('input.ownNumber', input.ownNumber, NUMBER_LIMIT), hash };
}

/** Reasons of a decision. @throws BAD_USER_INPUT */
export function readReasons(argument: string, reasons: Optional<readonly string[]>): string[] {
  if ((reasons ?? []).length > LIST_LIMIT) throw badUserInput(argument, `at most ${LIST_LIMIT} sentences`);
  return (reasons ?? []).map((reason, index) => readText(`${argument}[${index}]`, reason, REASON_LIMIT));
}

function readEvidence(argument: string, piece: DeclarationInput['evidence'][number], today: Day): Evidence {
  const isLaboratory = piece.kind === 'LABORATORY_REPORT';
  const cmaNumber = piece.cmaNumber?.trim() ? normaliseCode(piece.cmaNumber) : null;
  if (isLaboratory && !/^[0-9A-Z]{8,20}$/.test(cmaNumber ?? ''))
    throw badUserInput(`${argument}.cmaNumber`, 'the CMA number of the laboratory, 8 to 20 digits and letters');
  if (!isLaboratory && cmaNumber !== null) throw badUserInput(`${argument}.cmaNumber`, 'none for an own report');
  const scope = piece.scope ?? [];
  if (scope.length > SCOPE_LIMIT || (isLaboratory && scope.length === 0))
    throw badUserInput(`${argument}.scope`, `${isLaboratory ? 1 : 0} to ${SCOPE_LIMIT} standards and methods`);
  if (piece.sha256 && !/^[0-9a-f]{64}$/.test(piece.sha256))
    throw badUserInput(`${argument}.sha256`, '64 characters of lower-case hex');
  return {
    kind: piece.kind,
    number: readText(`${argument}.number`, piece.number, NAME_LIMIT),
    issuedOn: notLater(`${argument}.issuedOn`, piece.issuedOn, today),
    cmaNumber,
    scope: scope.map((one, index) => {
      const written = readText(`${argument}.scope[${index}]`, one, NAME_LIMIT);
      return parseStandardNumber(written)?.edition ?? written;
    }),
    sha256: piece.sha256 || null,
  };
}

function readList<In, Out>(
  argument: string,
  items: readonly In[],
  limit: number,
  read: (argument: string, item: In) => Out,
): Out[] {
  if (items.length < 1 || items.length > limit) throw badUserInput(argument, `1 to ${limit} items`);
  return items.map((item, index) => read(`${argument}[${index}]`, item));
}

function readText(argument: string, written: string, limit: number): string {
  const text = written.trim();
  if (text === '' || text.length > limit) throw badUserInput(argument, `1 to ${limit} characters`);
  const hidden = hiddenCharacter(text);
  if (hidden) throw badUserInput(argument, `text without control and direction characters, not ${hidden}`);
  return text;
}

function notLater(argument: string, day: Day, today: Day): Day {
  if (day > today) throw badUserInput(argument, 'today or a day before');
  return day;
}
