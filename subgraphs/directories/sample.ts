import type { DirectoryEntryFact } from '../../schema/domain/facts.ts';
import type { SampleWorld } from '../sample-world/world.ts';
import type { DirectoryService } from './service.ts';

/** Fictional entries, one laboratory in the delta and one elsewhere, and one of each of the other directories. */
export function sampleEntries(world: Pick<SampleWorld, 'organisations'>): DirectoryEntryFact[] {
  const [mark, supplier] = world.organisations;
  const entry = (
    kind: DirectoryEntryFact['kind'],
    key: string,
    rest: Pick<DirectoryEntryFact, 'nameZh' | 'nameEn' | 'uscc' | 'address' | 'divisionCode'>,
    scope: readonly string[],
  ): DirectoryEntryFact => ({
    id: `${kind}:${key}`,
    kind,
    key,
    ...rest,
    periods: [{ from: '2022-01-01', to: null, scope: [...scope].sort() }],
    createdBy: null,
    fictional: true,
  });
  const laboratories = [
    entry(
      'LABORATORY',
      '220900000001',
      {
        nameZh: '湖州虚构检测有限公司',
        nameEn: 'Huzhou Sample Testing',
        uscc: null,
        address: '浙江省湖州市样例路8号',
        divisionCode: '330500',
      },
      ['GB/T 35601-2017', 'GB/T 17657-2022'],
    ),
    entry(
      'LABORATORY',
      '221900000002',
      {
        nameZh: '广州虚构检测有限公司',
        nameEn: 'Guangzhou Sample Testing',
        uscc: null,
        address: '广东省广州市样例路9号',
        divisionCode: '440100',
      },
      ['GB/T 35603-2024'],
    ),
  ];
  const others = [
    ...(mark ? [entry('MARK_SERVICE_BODY', mark.uscc, { ...partOf(mark) }, ['标识印制', '标识备案'])] : []),
    ...(supplier ? [entry('SUPPLIER', supplier.uscc, { ...partOf(supplier) }, ['001'])] : []),
  ];
  return [...laboratories, ...others];
}

function partOf({ uscc, nameZh, nameEn, address, divisionCode }: SampleWorld['organisations'][number]) {
  return { nameZh, nameEn, uscc, address, divisionCode };
}

/** Loads the sample entries; those that are there stay as they are. */
export async function loadSample(service: DirectoryService, world: SampleWorld): Promise<void> {
  await service.record(sampleEntries(world));
}
