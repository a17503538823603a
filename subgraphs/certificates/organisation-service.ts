import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import { isDivisionCode } from '../../schema/domain/division.ts';
import type { OrganisationFact } from '../../schema/domain/facts.ts';
import { maintainersOf } from '../../schema/domain/maintainers.ts';
import { requireUscc } from '../../schema/domain/uscc.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import type { Models, OrganisationDocument } from './model.ts';
import { type EntityPlace, mayIdentify } from './policy.ts';
import { organisationDocument, organisationFact } from './records.ts';
import { registeredIdentity } from './rules/organisation-identity.ts';

const ENTITIES_LIMIT = 200;
const NAME_LIMIT = 200;
const ADDRESS_LIMIT = 300;

/** An enterprise as the register of market entities (市场主体登记) has it. */
export interface RegisteredEntity {
  readonly uscc: string;
  readonly nameZh: string;
  readonly nameEn?: string | null | undefined;
  readonly address: string;
  readonly divisionCode: string;
}

/** The word of authorities on who an enterprise is. */
export interface OrganisationService {
  /**
   * Takes entries of a register of market entities over, all or none; the same again changes nothing. What stood before is kept.
   * @throws FORBIDDEN for another division's enterprise; BAD_USER_INPUT that names the entry
   */
  register(
    caller: Caller,
    entities: readonly RegisteredEntity[],
  ): Promise<{ readonly organisations: OrganisationFact[]; readonly changed: number }>;
}

export function createOrganisationService({ models, write, clock }: ServiceKit<Models>): OrganisationService {
  return {
    register(caller, entities) {
      if (!maintainersOf('MARKET_ENTITIES').some((kind) => kind === caller.kind))
        throw hubError('FORBIDDEN', 'Who an enterprise is, is said by market regulators and the ministry.');
      if (entities.length < 1 || entities.length > ENTITIES_LIMIT)
        throw badUserInput('input.organisations', `1 to ${ENTITIES_LIMIT} entries`);
      const registered = entities.map((entity, index) => readEntity(entity, `input.organisations[${index}]`));
      const codes = registered.map(({ uscc }) => uscc);
      if (new Set(codes).size < codes.length) throw badUserInput('input.organisations', 'each enterprise once');
      return write(async (scope) => {
        const today = clock.today();
        const found = await models.organisations
          .find({ _id: { $in: codes } })
          .session(scope.session)
          .lean<OrganisationDocument[]>()
          .exec();
        const known = new Map(found.map((document) => [document._id, organisationFact(document)]));
        const organisations: OrganisationFact[] = [];
        let changed = 0;
        for (const [index, entity] of registered.entries()) {
          const before = known.get(entity.uscc);
          // What another authority has said of its own is not unsaid by one that names a place of its division.
          const places = [entity, ...(before && before.identifiedBy === undefined ? [before] : [])].map(placeOf);
          if (!places.every((place) => mayIdentify(caller, place)))
            throw hubError('FORBIDDEN', 'The enterprise is of another division than the caller’s.', {
              argument: `input.organisations[${index}]`,
            });
          const [next] = registeredIdentity(before, { ...entity, createdBy: caller.agency ?? '' }, today);
          organisations.push(next ?? before ?? entity);
          if (!next) continue;
          changed++;
          await models.organisations
            .replaceOne({ _id: next.uscc }, organisationDocument(next), { session: scope.session, upsert: true })
            .exec();
          scope.publish({ type: 'OrganisationChanged', key: next.uscc, fact: next });
        }
        return { organisations, changed };
      });
    },
  };
}

function placeOf({ uscc, divisionCode }: Pick<OrganisationFact, 'uscc' | 'divisionCode'>): EntityPlace {
  return { office: uscc.slice(2, 8), divisionCode };
}

/** @throws BAD_USER_INPUT that names the field */
function readEntity({ uscc, nameZh, nameEn, address, divisionCode }: RegisteredEntity, at: string): OrganisationFact {
  const code = requireUscc(uscc, (expected) => badUserInput(`${at}.uscc`, expected));
  const text = (field: string, value: string, most: number) => {
    const trimmed = value.trim();
    if (trimmed === '' || trimmed.length > most) throw badUserInput(`${at}.${field}`, `1 to ${most} characters`);
    return trimmed;
  };
  if (!isDivisionCode(divisionCode)) throw badUserInput(`${at}.divisionCode`, 'six digits of GB/T 2260');
  return {
    uscc: code,
    nameZh: text('nameZh', nameZh, NAME_LIMIT),
    nameEn: nameEn == null ? null : text('nameEn', nameEn, NAME_LIMIT),
    address: text('address', address, ADDRESS_LIMIT),
    divisionCode,
    fictional: false,
  };
}
