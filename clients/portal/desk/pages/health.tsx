import { DeskActsDocument } from '../../../sdk/index.ts';
import { ask } from '../../asking.ts';
import { Code, Table } from '../../pieces.tsx';
import { type DeskPage, deskAnswer } from '../desk-page.tsx';

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
    const sections = Object.entries(told).filter(([name]) => name !== 'status');
    return deskAnswer(
      view,
      'desk.health',
      <>
        <p>
          {t('desk.health.state')}: <Code>{String(told['status'] ?? ready.status)}</Code>
        </p>
        <p>
          <a href={view.to('/desk/acts')}>{t('desk.acts')}</a>: {data.administrativeActs?.totalCount ?? '—'}
        </p>
        {sections.map(([name, value]) => (
          <Table
            caption={name}
            head={[t('desk.health.part'), t('desk.health.told')]}
            rows={Object.entries(asRecord(value)).map(([part, state]) => [
              <Code>{part}</Code>,
              <Code>{typeof state === 'string' ? state : JSON.stringify(state)}</Code>,
            ])}
          />
        ))}
        <h2>{t('desk.health.head')}</h2>
        <p>{t('desk.health.head.text')}</p>
        <pre>{head.status === 200 ? head.bytes.toString('utf8') : t('desk.health.head.none')}</pre>
        <pre>npx yunqiao audit --help</pre>
      </>,
    );
  },
};

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
