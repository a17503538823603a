import { DeskActsDocument } from '../../../sdk/index.ts';
import { ask } from '../../asking.ts';
import { Code, Table } from '../../pieces.tsx';
import type { TextKey } from '../../texts/zh.ts';
import { type DeskPage, type DeskView, deskAnswer } from '../desk-page.tsx';

/** What readiness tells, in the order in which a person looks. */
const SECTIONS = ['dependencies', 'parts', 'feeds', 'supergraph'] as const;

/** `GET /desk/health`: the hub, its sources, and the head of its audit log, as its own open addresses tell them. */
export const healthPage: DeskPage = {
  path: '/desk/health',
  title: 'desk.health',
  group: 'operating',
  needs: [
    ['OPERATIONS', 'agencies:manage'],
    ['OPERATIONS', 'security:manage'],
    ['OPERATIONS', 'audit:read'],
  ],
  async run({ view, hub, send }) {
    const { t } = view;
    const [{ data }, ready, head] = await Promise.all([
      ask(hub, DeskActsDocument, { states: ['WAITING'], first: 1 }),
      send({ method: 'GET', path: '/readyz', headers: {} }),
      send({ method: 'GET', path: '/audit/checkpoint', headers: {} }),
    ]);
    const told = recordOf(ready.bytes);
    return deskAnswer(
      view,
      'desk.health',
      <>
        <p>
          {t('desk.health.state')}: {wordsOf(view, String(told['status']))}{' '}
          <Code>{String(told['status'] ?? ready.status)}</Code>
        </p>
        <p>
          <a href={view.to('/desk/acts')}>{t('desk.acts')}</a>: {data.administrativeActs?.totalCount ?? '—'}
        </p>
        {SECTIONS.filter((name) => name in told).map((name) => (
          <Table
            caption={t(`desk.health.section.${name}`)}
            head={[t('desk.health.part'), t('desk.health.told')]}
            rows={Object.entries(asRecord(told[name])).map(([part, state]) => [
              <>
                {wordsOf(view, part)} <Code>{part}</Code>
              </>,
              <State view={view} state={state} />,
            ])}
          />
        ))}
        <h2>{t('desk.health.head')}</h2>
        <p>{t('desk.health.head.text')}</p>
        <pre>{head.status === 200 ? head.bytes.toString('utf8') : t('desk.health.head.none')}</pre>
        <p>
          <a href={view.to('/desk/audit')}>{t('desk.audit')}</a>
        </p>
      </>,
    );
  },
};

/** What a part or a state is called; nothing where it has no words of its own. */
function wordsOf({ t }: DeskView, name: string): string {
  for (const key of [`desk.health.word.${name}`, `source.${name}`] as TextKey[]) if (t(key) !== key) return t(key);
  return '';
}

/** How a part is: its details each on a line; of sources that are followed only those that are not. */
function State({ view, state }: { view: DeskView; state: unknown }) {
  if (Array.isArray(state)) {
    const behind = state.map(asRecord).filter(({ state: one, setAside }) => one !== 'FOLLOWED' || Number(setAside) > 0);
    if (behind.length === 0) return <>{view.t('desk.health.followed', { count: state.length })}</>;
    return (
      <>
        {behind.map(({ feed, state: one, setAside }) => (
          <span class="line">
            <Code>{`${feed} ${one} ${setAside}`}</Code>
          </span>
        ))}
      </>
    );
  }
  if (typeof state !== 'object' || state === null) return <Code>{String(state)}</Code>;
  return (
    <>
      {Object.entries(state).map(([name, value]) => (
        <span class="line">
          <Code>{`${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`}</Code>
        </span>
      ))}
    </>
  );
}

function recordOf(bytes: Buffer): Record<string, unknown> {
  try {
    return asRecord(JSON.parse(bytes.toString('utf8')));
  } catch {
    return {};
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
