import { describe, expect, it } from 'vitest';
import type { ReuseLinkFact } from '../../schema/domain/facts.ts';
import type { Group } from '../shared/read-model/groups.ts';
import {
  blacklistEntry,
  body,
  catalogueEntry,
  certificate,
  HOLDER,
  link,
  MemoryFacts,
  NUMBER,
  OTHER_HOLDER,
  party,
  SELLER,
} from './fixtures.ts';
import type { BlacklistEntryView, CatalogueEntryView, CertificateView } from './view.ts';

const ids = <T extends { id: string }>(group: Group<T> | undefined) => group?.entries.map(({ id }) => id) ?? [];

describe('the view of facts', () => {
  it('holds names, brands and models ready to compare, and other parties only where they differ', () => {
    const facts = new MemoryFacts().publish(
      'CertificateChanged',
      certificate({ factory: party(OTHER_HOLDER, '甲（厂）') }),
    );
    const view = facts.get<CertificateView>('certificate', NUMBER);
    expect(view?.products[0]).toEqual({ name: '实木餐桌', brand: '青澜', series: null, models: ['ql-100', 'ql-200'] });
    expect(view?.producer).toBeNull();
    expect(view?.factory).toEqual({ uscc: OTHER_HOLDER, name: '甲（厂）', key: '甲厂' });
  });

  it('keeps the latest state of a record that changes', () => {
    const facts = new MemoryFacts().publish('CertificationBodyChanged', body());
    facts.publish('CertificationBodyChanged', body({ reportsFromYear: 2023 }));
    expect(facts.get('body', '101')).toMatchObject({ reportsFromYear: 2023 });
    facts.publish('BlacklistEntryChanged', blacklistEntry());
    facts.publish('BlacklistEntryChanged', blacklistEntry({ removedOn: '2026-11-01' }));
    const entries = facts.get<Group<BlacklistEntryView>>('blacklist', HOLDER)?.entries;
    expect(entries).toHaveLength(1);
    expect(entries?.[0]?.removedOn).toBe('2026-11-01');
  });

  it('groups records under their key, in the order of their ids', () => {
    const facts = new MemoryFacts();
    for (const id of ['L3', 'L1', 'L2']) facts.publish('ReuseLinkChanged', link({ id }));
    expect(ids(facts.get<Group<ReuseLinkFact>>('links', NUMBER))).toEqual(['L1', 'L2', 'L3']);
  });

  it('moves a record whose key changes, and takes it out when it has none any more', () => {
    const facts = new MemoryFacts().publish('CatalogueEntryChanged', catalogueEntry());
    facts.publish('CatalogueEntryChanged', catalogueEntry({ projectCode: '007' }));
    expect(ids(facts.get<Group<CatalogueEntryView>>('catalogue', '006'))).toEqual([]);
    expect(ids(facts.get<Group<CatalogueEntryView>>('catalogue', '007'))).toEqual(['NATIONAL-006']);

    facts.publish('BlacklistEntryChanged', blacklistEntry({ subjectBodyCode: '101' }));
    facts.publish('BlacklistEntryChanged', blacklistEntry({ subjectUscc: SELLER, subjectBodyCode: null }));
    expect(ids(facts.get<Group<BlacklistEntryView>>('blacklist-body', '101'))).toEqual([]);
    expect(ids(facts.get<Group<BlacklistEntryView>>('blacklist', HOLDER))).toEqual([]);
    expect(ids(facts.get<Group<BlacklistEntryView>>('blacklist', SELLER))).toEqual(['B1']);
  });

  it('passes over events that no verdict needs', () => {
    const facts = new MemoryFacts();
    facts.publish('AllianceDivisionChanged', {
      allianceCode: 'YRD',
      divisionCode: '310000',
      from: '2021-01-01',
      to: null,
    });
    expect(facts.records.size).toBe(0);
  });
});
