import type { GraphQLSchema } from 'graphql';
import { badUserInput } from '../../schema/contract/errors.ts';
import { hiddenCharacter } from '../../schema/domain/text.ts';

/** Their rows are independent: each asks for itself, and refuses itself alone. */
const ROW_BY_ROW: ReadonlySet<string> = new Set(['reportCertificates', 'reportConformityResults']);

/**
 * Refuses hidden characters in everything that is written, before any resolver sees it. Look-ups take them: what somebody copied from a listing may have
 * them, and nothing of it is kept.
 */
export function refuseHiddenCharacters(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve, name } = field;
    if (!resolve || ROW_BY_ROW.has(name)) continue;
    field.resolve = (parent, args, context, info) => {
      refuseIn('', args);
      return resolve(parent, args, context, info);
    };
  }
}

/** @throws BAD_USER_INPUT that names the place. */
function refuseIn(place: string, value: unknown): void {
  if (typeof value === 'string') {
    const found = hiddenCharacter(value);
    if (found !== null) throw badUserInput(place, `text without control and direction characters, not ${found}`);
  } else if (Array.isArray(value)) for (const [index, item] of value.entries()) refuseIn(`${place}[${index}]`, item);
  else if (typeof value === 'object' && value !== null && !(value instanceof Date))
    for (const [key, inner] of Object.entries(value)) refuseIn(place === '' ? key : `${place}.${key}`, inner);
}
