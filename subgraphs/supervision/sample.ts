import { idOf } from './input.ts';
import type { InspectorDocument } from './model.ts';
import type { Services } from './service.ts';

/** Where the fictional inspectors are, and how many. */
const PLACES = ['310000', '320000', '330000', '330500', '340000', '440000'];
const OF_A_PLACE = 4;

/** Fictional inspectors: 样例 names, no number of a person. */
export function sampleInspectors(): InspectorDocument[] {
  return PLACES.flatMap((division) =>
    Array.from({ length: OF_A_PLACE }, (_, index) => ({
      _id: idOf('ir', 'sample', division, String(index)),
      nameZh: `样例检查员${division.slice(0, 4)}-${index + 1}`,
      division,
      qualifications: ['行政执法证(样例)'],
      interests: [],
      from: '2022-01-01',
      to: null,
      createdBy: null,
    })),
  );
}

/** Loads the sample inspectors; those that are there stay as they are. */
export async function loadSample({ inspectors }: Services): Promise<void> {
  await inspectors.record(sampleInspectors());
}
