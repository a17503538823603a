import type { Caller } from '../../schema/contract/caller.ts';
import { badUserInput, hubError } from '../../schema/contract/errors.ts';
import type { Day } from '../../schema/domain/day.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { findPage, type Page, type PageArguments } from '../shared/paging.ts';
import {
  digestOf,
  type Evidence,
  idOf,
  mustBeSame,
  type Optional,
  readEvidence,
  readList,
  readText,
} from '../shared/written-input.ts';
import { bulletinModel, figuresOf } from './bulletin-view.ts';
import { allianceOf, mustChair } from './chair.ts';
import type { DivisionService } from './division-service.ts';
import type { BulletinDocument, Models } from './model.ts';
import type { Register } from './register.ts';

export interface BulletinInput {
  readonly allianceCode: string;
  readonly reference: string;
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
  readonly sections: readonly {
    readonly heading: string;
    readonly text: string;
    readonly subjects?: Optional<readonly string[]>;
  }[];
  readonly papers?: Optional<readonly Evidence[]>;
}

/** Bulletins that the alliance publishes from time to time (定期通报). */
export interface BulletinService {
  /** @throws FORBIDDEN for all but the chair; BAD_USER_INPUT; CONFLICT; SOURCE_UNAVAILABLE while what it counts was not followed to its end */
  publish(caller: Caller, input: BulletinInput): Promise<BulletinDocument>;
  list(allianceCode: string, year: Optional<number>, page: PageArguments): Promise<Page<BulletinDocument>>;
}

export function createBulletinService(
  { models, write, clock, readModel }: ServiceKit<Models>,
  register: Register,
  divisions: DivisionService,
): BulletinService {
  return {
    async publish(caller, input) {
      const alliance = allianceOf(register, input.allianceCode);
      const publishedOn = clock.today();
      mustChair(caller, alliance, publishedOn);
      if (input.to > publishedOn) throw badUserInput('input.to', 'a day that is not in the future');
      if (input.from > input.to) throw badUserInput('input.from', `a day up to ${input.to}`);
      const content = {
        reference: readText('input.reference', input.reference, 100),
        title: readText('input.title', input.title, 200),
        from: input.from,
        to: input.to,
        sections: readList('input.sections', input.sections, [1, 50], (place, section) => ({
          heading: readText(`${place}.heading`, section.heading, 100),
          text: readText(`${place}.text`, section.text, 4_000),
          subjects: readList(`${place}.subjects`, section.subjects, [0, 100], (at, one) => readText(at, one, 160)),
        })),
        papers: readList('input.papers', input.papers, [0, 20], readEvidence),
      };
      const agency = caller.agency ?? '';
      const id = idOf('ab', agency, content.reference);
      const hash = digestOf(content);
      const members = await divisions.memberDivisionsOn(alliance.code, publishedOn);
      const view = readModel(bulletinModel.name);
      return write(async ({ session, publish }) => {
        const known = await models.bulletins.findById(id).session(session).lean<BulletinDocument>().exec();
        if (known) {
          mustBeSame(known, hash, 'bulletin');
          return known;
        }
        const sources = view.sources().map(({ feed, asOf }) => ({ name: feed, asOf }));
        const behind = sources.find(({ asOf }) => asOf === null);
        if (sources.length === 0 || behind)
          throw hubError('SOURCE_UNAVAILABLE', `${behind?.name ?? 'The view'} has not been followed to its end.`);
        const year = Number(publishedOn.slice(0, 4));
        // Two at once can't take the same number: both publish, so they meet at the outbox counter and one of them is run again.
        const issue =
          (await models.bulletins.countDocuments({ allianceCode: alliance.code, year }).session(session)) + 1;
        const bulletin: BulletinDocument = {
          _id: id,
          allianceCode: alliance.code,
          divisionCode: caller.division ?? '',
          agency,
          hash,
          ...content,
          year,
          issue,
          figures: figuresOf(view, members, { from: content.from, to: content.to, publishedOn }),
          sources,
          publishedOn,
        };
        await models.bulletins.collection.insertOne(bulletin as never, { session });
        const { allianceCode, divisionCode, from, to, title } = bulletin;
        publish({
          type: 'AllianceBulletinPublished',
          key: id,
          fact: { id, allianceCode, year, issue, from, to, title, publishedOn, divisionCode },
        });
        return bulletin;
      });
    },
    async list(allianceCode, year, page) {
      allianceOf(register, allianceCode, 'allianceCode');
      return findPage(
        models.bulletins,
        { allianceCode, ...(year != null && { year }) } as never,
        [
          ['year', -1],
          ['issue', -1],
          ['_id', -1],
        ],
        page,
        (bulletin) => bulletin as BulletinDocument,
      );
    },
  };
}
