import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeedEvent } from '../../schema/domain/events/events.ts';
import type { AllianceMemberFact } from '../../schema/domain/facts.ts';
import { sampleMembers } from '../../subgraphs/alliance/sample.ts';
import {
  readEntries,
  readProjectCodes,
  readSampleEntries,
  readStandards,
} from '../../subgraphs/catalogue/reference-data.ts';
import { registersModel } from '../../subgraphs/certificates/registers-view.ts';
import { createSampleWorld } from '../../subgraphs/sample-world/create-sample-world.ts';
import type { ReadModelReader } from '../../subgraphs/shared/read-model/read-model.ts';
import { openReadModelReader } from '../../subgraphs/shared/read-model/reader.ts';
import { openReadModelWriter } from '../../subgraphs/shared/read-model/writer.ts';

/** A view of the registers that rows are checked against, with the hub's own reference data in it. */
export interface DoorRegisters {
  readonly reader: ReadModelReader;
  /** Tells the view of a membership. */
  member(fact: AllianceMemberFact): void;
  stop(): Promise<void>;
}

/** Opens a real view and applies the catalogue's reference data and the alliance's sample members to it. */
export function openDoorRegisters(today: string): DoorRegisters {
  const directory = mkdtempSync(join(tmpdir(), 'yunqiao-registers-'));
  const writer = openReadModelWriter(directory, 'certificates', registersModel);
  const at = `${today}T00:00:00.000Z`;
  const seq = { catalogue: 0, alliance: 0 };
  const apply = (feed: keyof typeof seq, events: readonly { type: string; key: string; fact: unknown }[]) =>
    writer.apply(
      feed,
      events.map((event) => ({ ...event, seq: ++seq[feed], at }) as FeedEvent),
      at,
    );
  const asFact = ({ _id, ...rest }: { _id: string }) => ({ id: _id, ...rest });
  const toEvents = (type: string, documents: readonly { _id: string }[]) =>
    documents.map((document) => ({ type, key: document._id, fact: asFact(document) }));
  apply('catalogue', [
    ...toEvents('ProjectCodeChanged', readProjectCodes()),
    ...toEvents('StandardChanged', readStandards()),
    ...toEvents('CatalogueEntryChanged', [...readEntries(), ...readSampleEntries()]),
  ]);
  const memberChanged = (fact: AllianceMemberFact) => ({ type: 'AllianceMemberChanged', key: fact.id, fact });
  const world = createSampleWorld({ today, certificates: 100, enterprises: 60 });
  apply('alliance', sampleMembers(world).map(memberChanged));
  const reader = openReadModelReader(directory, 'certificates', registersModel);
  return {
    reader,
    member: (fact) => apply('alliance', [memberChanged(fact)]),
    async stop() {
      await reader.close();
      await writer.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
