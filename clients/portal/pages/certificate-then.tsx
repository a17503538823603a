import type { ComponentChildren } from 'preact';
import type { Day as CalendarDay } from '../../../schema/domain/day.ts';
import { type CertificateOnDayFragment, HubError, PublicCertificateThenDocument } from '../../sdk/index.ts';
import { ask } from '../asking.ts';
import { Chinese, Day, StatusMark, Table } from '../pieces.tsx';
import type { TextKey } from '../texts/zh.ts';
import type { View } from '../view.ts';

/** A day as it was known when it ended and as it is known now, each null where it is not; or why that can't be told. */
export type KnownThen =
  | { readonly thatDay: CertificateOnDayFragment | null; readonly today: CertificateOnDayFragment | null }
  | { readonly missing: string };

/** The page stands without it, so that it fails nothing. */
export async function knownThen(view: View, number: string, on: CalendarDay): Promise<KnownThen> {
  const asKnownAt = `${on}T23:59:59.999+08:00`;
  try {
    const asked = { number, bodyCode: view.query.get('body'), on, asKnownAt };
    const { data } = await ask(view.hub, PublicCertificateThenDocument, asked);
    return { thatDay: data.thatDay ?? null, today: data.today ?? null };
  } catch (error) {
    if (error instanceof HubError) return { missing: error.code };
    throw error;
  }
}

/** A past day as it was known then, beside what is known of it now. */
export function ThenAndNow({ view, on, known }: { view: View; on: CalendarDay; known: KnownThen }) {
  const { t } = view;
  return (
    <section>
      <h2>{t('certificate.then')}</h2>
      <p>{t('certificate.then.intro', { day: on })}</p>
      <Compared view={view} known={known} />
    </section>
  );
}

/** What is compared: its name, what is shown, and what decides whether it is the same. */
const ROWS: readonly (readonly [
  name: TextKey,
  show: (view: View, facts: CertificateOnDayFragment) => ComponentChildren,
  same: (facts: CertificateOnDayFragment) => unknown,
])[] = [
  [
    'certificate.then.effective',
    (view, facts) => <StatusMark view={view} status={facts.effectiveStatusDetail?.status ?? 'NOT_KNOWN'} />,
    (facts) => facts.effectiveStatusDetail?.status,
  ],
  [
    'certificate.then.reported',
    (view, facts) => <StatusMark view={view} status={facts.statusDetail?.status ?? 'NOT_KNOWN'} />,
    (facts) => facts.statusDetail?.status,
  ],
  ['certificate.expires', (_, { expiresOn }) => <Day>{expiresOn}</Day>, ({ expiresOn }) => expiresOn],
  [
    'certificate.holder',
    (view, { holderParty }) => <Chinese view={view}>{holderParty.name}</Chinese>,
    ({ holderParty }) => holderParty.name,
  ],
  [
    'certificate.covers',
    (view, { products }) => <Chinese view={view}>{products.map(({ name }) => name).join('、')}</Chinese>,
    ({ products }) => JSON.stringify(products.map(({ name, models }) => [name, [...models].sort()])),
  ],
];

function Compared({ view, known }: { view: View; known: KnownThen }) {
  const { t } = view;
  if ('missing' in known) return <p class="note">{t('certificate.then.part', { codes: known.missing })}</p>;
  const { thatDay, today } = known;
  if (thatDay === null)
    return (
      <p>
        <StatusMark view={view} status="NOT_KNOWN" />{' '}
        {t(today === null ? 'certificate.then.unknown' : 'certificate.then.notyet')}
      </p>
    );
  if (today === null)
    return (
      <>
        <p>{t('certificate.then.nomore')}</p>
        <Table
          caption={t('certificate.then')}
          head={[t('certificate.then.what'), t('certificate.then.then')]}
          rows={ROWS.map(([name, show]) => [t(name), show(view, thatDay)])}
        />
      </>
    );
  const differs = ROWS.some(([, , same]) => same(thatDay) !== same(today));
  return (
    <>
      <p>
        <strong>{t(differs ? 'certificate.then.differs' : 'certificate.then.same')}</strong>
      </p>
      <Table
        caption={t('certificate.then')}
        head={[t('certificate.then.what'), t('certificate.then.then'), t('certificate.then.now')]}
        rows={ROWS.map(([name, show]) => [t(name), show(view, thatDay), show(view, today)])}
      />
    </>
  );
}
