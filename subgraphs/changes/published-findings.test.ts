import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import type { FactByEvent } from '../../schema/domain/events/events.ts';
import { SAMPLES } from '../../schema/domain/events/fixtures.ts';
import { readEvent } from '../../schema/domain/events/read-event.ts';
import { eventOf } from '../../tests/support/events.ts';
import { openReadModelReader } from '../shared/read-model/reader.ts';
import { openReadModelWriter } from '../shared/read-model/writer.ts';
import { maySeeChange } from './policy.ts';
import { changeAt, logModel } from './view.ts';

/** What platforms are told of a failed inspection: threats are values in the log, and a conclusion that the record does not have any more. */
it('a published failure is told to whoever watches, without values, and not any more once its record says something else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yunqiao-findings-'));
  const writer = openReadModelWriter(folder, 'changes', logModel);
  const reader = openReadModelReader(folder, 'changes', logModel);
  const at = '2026-12-18T00:00:00.000Z';
  const tell = async (seq: number, changes: Partial<FactByEvent['InspectionPublished']>) => {
    const fact = { ...(SAMPLES.InspectionPublished.fact as FactByEvent['InspectionPublished']), ...changes };
    writer.apply('duties', [readEvent(eventOf('InspectionPublished', fact, seq, at))], at);
    // lmdb keeps a reader's snapshot for a turn of the event loop.
    await new Promise((resolve) => setTimeout(resolve, 1));
  };
  const platform: Caller = { ...PUBLIC_CALLER, agency: 'p', kind: 'ECOMMERCE_PLATFORM', scopes: ['claims:verify'] };
  const seen = (seq: number, caller = platform) => {
    const change = changeAt(reader, 'duties', seq);
    return change !== null && maySeeChange(caller, change, reader, '2026-12-18') ? change : null;
  };
  try {
    await tell(1, {});
    expect(seen(1)).toMatchObject({ certificateNumber: expect.any(String), bodyCode: '101', division: '310118' });
    expect(
      seen(1)
        ?.fields.map(({ field }) => field)
        .sort(),
    ).toEqual([
      'bodyCode',
      'certificateNumber',
      'conclusion',
      'conductedOn',
      'divisionCode',
      'holderUscc',
      'id',
      'publicFrom',
    ]);
    expect(seen(1, PUBLIC_CALLER)).toBeNull();
    await tell(2, { conclusion: 'PASS' });
    expect(seen(1)).toBeNull();
    expect(JSON.stringify(seen(2))).toContain('PASS');
    expect(JSON.stringify(seen(2))).not.toContain('FAIL');
  } finally {
    await reader.close();
    await writer.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
