import { createHash } from 'node:crypto';
import { badUserInput } from '../../schema/contract/errors.ts';

const GROUNDS_LIMIT = 1000;
const EVIDENCE_LIMIT = 20;
const EVIDENCE_LENGTH = 300;

/** Why something is put right, and what shows it. */
export interface CorrectionGrounds {
  readonly grounds: string;
  readonly evidence: readonly string[];
}

/** @throws BAD_USER_INPUT for missing grounds or evidence. */
export function checkGrounds({ grounds, evidence }: CorrectionGrounds): CorrectionGrounds {
  const text = grounds.trim();
  if (text === '' || text.length > GROUNDS_LIMIT)
    throw badUserInput('input.grounds', `1 to ${GROUNDS_LIMIT} characters`);
  if (evidence.length === 0 || evidence.length > EVIDENCE_LIMIT)
    throw badUserInput('input.evidence', `1 to ${EVIDENCE_LIMIT} references`);
  const references = evidence.map((reference, index) => {
    const written = reference.trim();
    if (written === '' || written.length > EVIDENCE_LENGTH)
      throw badUserInput(`input.evidence[${index}]`, `1 to ${EVIDENCE_LENGTH} characters`);
    return written;
  });
  return { grounds: text, evidence: references };
}

/** The same request is the same correction, however often it arrives. */
export function correctionId(...request: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(request)).digest('hex').slice(0, 32);
}
