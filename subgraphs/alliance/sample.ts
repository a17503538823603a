import type { AllianceMemberFact } from '../../schema/domain/facts.ts';
import { usccCheckCharacter } from '../../schema/domain/uscc.ts';
import type { SampleWorld } from '../sample-world/world.ts';
import { membershipId } from './admission.ts';
import type { Services } from './service.ts';

const ALLIANCE = 'YRD';

/** Fictional bodies that are or were members. 104 has left; 105 and 106 never were members. */
const BODIES = [
  { code: '101', from: '2021-12-01', to: null },
  { code: '102', from: '2021-12-01', to: null },
  { code: '103', from: '2022-03-01', to: null },
  { code: '104', from: '2022-06-01', to: '2024-12-31' },
] as const;

/** Fictional members that certify nothing; `registration` is the head of the credit code: registering department and kind of entity. */
const OTHERS = [
  {
    category: 'INDUSTRY_ORGANISATION',
    nameZh: '示例长三角绿色产业协会',
    nameEn: 'Sample YRD Green Industry Association',
    registration: '51',
    divisionCode: '310115',
  },
  {
    category: 'INDUSTRY_ORGANISATION',
    nameZh: '示例黄山茶机械协会',
    nameEn: 'Sample Huangshan Tea Machinery Association',
    registration: '51',
    divisionCode: '341002',
  },
  {
    category: 'UNIVERSITY',
    nameZh: '示例太湖大学',
    nameEn: 'Sample Taihu University',
    registration: '12',
    divisionCode: '320211',
  },
  {
    category: 'RESEARCH_INSTITUTE',
    nameZh: '示例竹业研究院',
    nameEn: 'Sample Bamboo Research Institute',
    registration: '12',
    divisionCode: '330502',
  },
] as const;

/** The fictional members of the alliance; bodies take name and credit code from the world, so that keys meet across subgraphs. */
export function sampleMembers(world: SampleWorld): AllianceMemberFact[] {
  const bodies = BODIES.flatMap(({ code, ...membership }): AllianceMemberFact[] => {
    const body = world.bodies.find((candidate) => candidate.code === code && candidate.fictional);
    const seat = world.organisations.find(({ uscc }) => uscc === body?.uscc);
    if (!body || !seat) return [];
    const { nameZh, nameEn, uscc } = body;
    return [
      {
        id: membershipId(ALLIANCE, code, membership.from),
        allianceCode: ALLIANCE,
        category: 'CERTIFICATION_BODY',
        bodyCode: code,
        uscc,
        nameZh,
        nameEn,
        divisionCode: seat.divisionCode,
        ...membership,
        fictional: true,
      },
    ];
  });
  const others = OTHERS.map(({ registration, ...member }, index): AllianceMemberFact => {
    // Organisation codes beginning YQ are fictional; those with a 9 after it are this subgraph's own.
    const head = `${registration}${member.divisionCode}YQ900000${index + 1}`;
    const uscc = head + usccCheckCharacter(head);
    const from = '2022-01-10';
    return {
      id: membershipId(ALLIANCE, uscc, from),
      allianceCode: ALLIANCE,
      bodyCode: null,
      uscc,
      ...member,
      from,
      to: null,
      fictional: true,
    };
  });
  return [...bodies, ...others];
}

/** Loads the fictional members; those present already stay as they are. */
export async function loadSampleMembers({ members }: Services, world: SampleWorld): Promise<void> {
  await members.record(sampleMembers(world));
}
