import type { GraphQLSchema } from 'graphql';
import { badUserInput } from '../../schema/contract/errors.ts';
import { hiddenWithin, withoutHidden } from '../../schema/domain/text.ts';

/** Inputs whose rows are independent: each row is looked at for itself, by whoever reads it, and refused alone. */
const ROWS: Readonly<Record<string, string>> = {
  reportCertificates: 'certificates',
  reportConformityResults: 'results',
  reportStatusEvents: 'statusEvents',
  reportSurveillances: 'surveillances',
  reportFactoryInspections: 'factoryInspections',
  reportEnterpriseClasses: 'enterpriseClasses',
  reportResultStatuses: 'resultStatuses',
  reportReuseFilings: 'reuseFilings',
  applyForTraceCodes: 'applications',
};

/**
 * Refuses hidden characters in everything that is written, before any resolver sees it. Look-ups take them: what somebody copied from a listing may have
 * them, and nothing of it is kept.
 */
export function refuseHiddenCharacters(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { resolve, name } = field;
    if (!resolve) continue;
    const rows = ROWS[name];
    field.resolve = (parent, args, context, info) => {
      const hidden = hiddenWithin(rows === undefined ? args : withoutRows(args, rows));
      if (hidden !== null) throw badUserInput(hidden.place, withoutHidden(hidden.found));
      return resolve(parent, args, context, info);
    };
  }
}

function withoutRows(args: object, rows: string): object {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null ? { ...value, [rows]: null } : value,
    ]),
  );
}
