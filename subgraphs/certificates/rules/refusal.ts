import { type DoorFinding, doorMessage } from '../../../schema/domain/door-rules.ts';
import { fieldFaultInChinese } from '../../../schema/domain/expected-words.ts';
import type { RowFault } from '../../../schema/domain/report-kinds.ts';

/** A rule that an input breaks: malformed or forbidden by itself (`INPUT`), or at odds with the record as it stands (`CONFLICT`). */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly kind: 'INPUT' | 'CONFLICT';
  /** Path of the field at fault inside the input, for example `holder.uscc`. */
  readonly field: string;
  /** What was expected there. */
  readonly expected: string;
  /** Code of the rule that was broken; without one of its own: `FIELD_INVALID` or `CONFLICTS_WITH_RECORD`. */
  readonly code: string;
  /** What is wrong, in Chinese, where the rule says it. */
  readonly messageZh: string | null;

  constructor(
    kind: 'INPUT' | 'CONFLICT',
    field: string,
    expected: string,
    { code, zh, en }: { readonly code?: string; readonly zh?: string; readonly en?: string } = {},
  ) {
    super(en ? `${field}: ${en}.` : `${field}: expected ${expected}.`);
    this.kind = kind;
    this.field = field;
    this.expected = expected;
    this.code = code ?? (kind === 'INPUT' ? 'FIELD_INVALID' : 'CONFLICTS_WITH_RECORD');
    this.messageZh = zh ?? null;
  }
}

/** @throws Refusal for what a check at the door found. */
export function refuseAtDoor(found: DoorFinding): never {
  const { zh, en } = doorMessage(found);
  throw new Refusal('INPUT', found.field, found.expected || en, { code: found.code, zh, en });
}

/** @throws Refusal of kind INPUT. */
export function refuseInput(field: string, expected: string, code?: string): never {
  throw new Refusal('INPUT', field, expected, code === undefined ? {} : { code });
}

/** @throws Refusal of kind CONFLICT. */
export function refuseConflict(field: string, expected: string, code?: string): never {
  throw new Refusal('CONFLICT', field, expected, code === undefined ? {} : { code });
}

/** What a refusal says of a row of a report. */
export function faultOfRefusal({ field, code, message, messageZh, expected }: Refusal): RowFault {
  return { field, code, zh: messageZh ?? fieldFaultInChinese(field, expected), en: message };
}
