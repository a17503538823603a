import {
  DeskAccessRecordsDocument,
  DeskHomeDocument,
  DeskKeysDocument,
  DeskNoticesDocument,
  DeskReceiptsDocument,
  MarkNoticesReadDocument,
} from '../../../sdk/index.ts';
import { Code, Day, Instant, Table, Words } from '../../pieces.tsx';
import { type DeskView, deskChange, deskPage, type Need } from '../desk-page.tsx';
import { DeskFormBox, RowButton } from '../forms.tsx';
import { DeskMenu } from '../frame.tsx';
import { chosen, chosenOf, Filters, Listing, pageAsked } from '../listing.tsx';
import { PURPOSES } from '../purposes.ts';
import { FormFault } from '../read-form.ts';
import { Amount, Scopes, Word, wordsOf } from '../words.tsx';

const JOINED: readonly Need[] = [['OPERATIONS', 'agreements:manage']];

/** `GET /desk` */
export const homePage = deskPage({
  path: '/desk',
  title: 'desk.title',
  group: null,
  needs: JOINED,
  document: DeskHomeDocument,
  variables: () => ({}),
  body: (view, { myNotices, me }) => (
    <>
      <ul class="figures">
        <li>
          <strong>{myNotices?.totalCount ?? '—'}</strong> <a href={view.to('/desk/notices')}>{view.t('desk.unread')}</a>
        </li>
        <li>
          <strong>{me.agreements.edges.length}</strong> {view.t('desk.home.agreements')}
        </li>
      </ul>
      {myNotices && myNotices.edges.length > 0 && (
        <ul class="results">
          {myNotices.edges.map(({ node }) => (
            <li>
              <Words view={view} {...node.title} /> <Code>{node.subject}</Code> <Instant>{node.at}</Instant>
            </li>
          ))}
        </ul>
      )}
      <section class="desk-menu">
        <h2>{view.t('desk.home.pages')}</h2>
        <nav aria-label={view.t('desk.home.pages')}>
          <DeskMenu view={view} />
        </nav>
      </section>
      <h2>{view.t('desk.home.rights')}</h2>
      <Table
        caption={view.t('desk.home.rights.caption')}
        head={[view.t('desk.purpose.head'), view.t('desk.scopes'), view.t('desk.quota'), view.t('desk.until')]}
        rows={me.agreements.edges
          .filter(({ node }) => node.consumer === view.session.agency)
          .map(({ node }) => [
            <Word view={view} of="Purpose" value={node.purpose} />,
            <Scopes scopes={node.scopes} />,
            node.dailyQuota === null ? view.t('desk.quota.none') : <Amount>{node.dailyQuota}</Amount>,
            node.validTo ? <Day>{node.validTo}</Day> : view.t('desk.noend'),
          ])}
      />
    </>
  ),
});

const TOLD: readonly Need[] = [
  ['OPERATIONS', 'agreements:manage'],
  ['SUPERVISION', 'supervision:read'],
];

/** `GET /desk/notices` */
export const noticesPage = deskPage({
  path: '/desk/notices',
  title: 'desk.notices',
  group: 'own',
  needs: TOLD,
  document: DeskNoticesDocument,
  variables: (view) => ({ ...pageAsked(view), unreadOnly: chosen(view, 'unread') !== undefined }),
  body: (view, { myNotices }) => (
    <>
      <p>
        {view.query.has('unread') ? (
          <a href={view.to('/desk/notices')}>{view.t('desk.notices.all')}</a>
        ) : (
          <a href={view.to('/desk/notices?unread=1')}>{view.t('desk.notices.unread')}</a>
        )}
      </p>
      <Listing
        view={view}
        list={myNotices}
        caption="desk.notices"
        empty="desk.notices.none"
        columns={[
          [
            'desk.notice',
            ({ title, text, isRead }) => (
              <>
                <strong>
                  <Words view={view} {...title} />
                </strong>
                {!isRead && <span class="mark"> {view.t('desk.notices.new')}</span>}
                <br />
                <span class="plain-text">
                  <Words view={view} {...text} />
                </span>
              </>
            ),
          ],
          ['desk.time', ({ at }) => <Instant>{at}</Instant>],
          ['desk.subject', ({ subject }) => <Code>{subject}</Code>],
          [
            'desk.act',
            ({ id, isRead, title }) =>
              isRead ? (
                view.t('desk.notices.read')
              ) : (
                <RowButton
                  view={view}
                  action="/desk/notices/read"
                  name="notice"
                  value={id}
                  label="desk.notices.mark"
                  what={title[view.language]}
                />
              ),
          ],
        ]}
      />
      {(myNotices?.edges.filter(({ node }) => !node.isRead).length ?? 0) > 1 && (
        <DeskFormBox view={view} action="/desk/notices/read">
          {myNotices?.edges.map(({ node }) => !node.isRead && <input type="hidden" name="notice" value={node.id} />)}
          <button type="submit">{view.t('desk.notices.markall')}</button>
        </DeskFormBox>
      )}
    </>
  ),
});

export const readNotices = deskChange({
  path: '/desk/notices/read',
  needs: TOLD,
  document: MarkNoticesReadDocument,
  variables: (form) => {
    const notices = form.all('notice').slice(0, 100);
    if (notices.length === 0) throw new FormFault('desk.notice', 'desk.fault.empty');
    return { input: { notices } };
  },
  next: () => '/desk/notices',
  done: 'desk.done.read',
});

/** `GET /desk/looks`: for those looked at who it was and why; for everybody its own requests. */
export const looksPage = deskPage({
  path: '/desk/looks',
  title: 'desk.looks',
  group: 'own',
  needs: [
    ['OWN_RECORDS', 'records:own'],
    ['OPERATIONS', 'agreements:manage'],
  ],
  document: DeskAccessRecordsDocument,
  variables: (view) => ({
    ...pageAsked(view),
    filter: {
      from: chosen(view, 'from') ?? null,
      to: chosen(view, 'to') ?? null,
      purpose: chosenOf(view, 'purpose', PURPOSES) ?? null,
      subject: chosen(view, 'subject') ?? null,
    },
  }),
  body: (view, { accessRecords }) => (
    <>
      <p>{view.t(view.purpose === 'OWN_RECORDS' ? 'desk.looks.own' : 'desk.looks.use')}</p>
      <Filters
        view={view}
        filters={[
          { name: 'from', label: 'desk.from', type: 'date' },
          { name: 'to', label: 'desk.to', type: 'date' },
          { name: 'purpose', label: 'desk.purpose.head', options: wordsOf(view, 'Purpose', PURPOSES) },
          { name: 'subject', label: 'desk.subject' },
        ]}
      />
      <Listing
        view={view}
        list={accessRecords}
        caption="desk.looks"
        empty="desk.looks.none"
        columns={[
          ['desk.time', ({ time }) => <Instant>{time}</Instant>],
          [
            'desk.looks.who',
            ({ agency, agencyName }) => (
              <>
                {agencyName} <Code>{agency}</Code>
              </>
            ),
          ],
          ['desk.looks.why', ({ purpose }) => purpose && <Word view={view} of="Purpose" value={purpose} />],
          [
            'desk.subject',
            ({ subjects, moreSubjects }) => <Subjects view={view} subjects={subjects} more={moreSubjects} />,
          ],
          ['desk.decision', ({ decision }) => <Word view={view} of="AccessDecision" value={decision} />],
          ['desk.operation', ({ request }) => request && <Code>{request.operationName ?? request.id}</Code>],
        ]}
      />
    </>
  ),
});

const SUBJECTS_SHOWN = 3;

function Subjects({
  view,
  subjects,
  more,
}: {
  view: DeskView;
  subjects: readonly { readonly kind: string; readonly value: string }[];
  more: number;
}) {
  const left = subjects.length - SUBJECTS_SHOWN + more;
  return (
    <>
      {subjects.slice(0, SUBJECTS_SHOWN).map(({ kind, value }) => (
        <>
          {kind === 'CERTIFICATE' ? (
            <a href={view.to(`/certificate/${encodeURIComponent(value)}`)}>
              <Code>{value}</Code>
            </a>
          ) : (
            <Code>{value}</Code>
          )}{' '}
        </>
      ))}
      {left > 0 && view.t('desk.andmore', { count: left })}
    </>
  );
}

/** `GET /desk/receipts` */
export const receiptsPage = deskPage({
  path: '/desk/receipts',
  title: 'desk.receipts',
  group: 'own',
  needs: JOINED,
  document: DeskReceiptsDocument,
  variables: pageAsked,
  body: (view, { myReceipts }) => (
    <>
      <p>
        {view.t('desk.receipts.intro')} <a href={view.to('/verify')}>{view.t('nav.verify')}</a>
      </p>
      <Listing
        view={view}
        list={myReceipts}
        caption="desk.receipts"
        empty="desk.receipts.none"
        columns={[
          ['desk.time', ({ time }) => <Instant>{time}</Instant>],
          ['desk.purpose.head', ({ purpose }) => purpose && <Word view={view} of="Purpose" value={purpose} />],
          ['desk.operation', ({ request }) => <Code>{request?.operationName ?? '—'}</Code>],
          ['desk.decision', ({ decision }) => <Word view={view} of="AccessDecision" value={decision} />],
          ['desk.record', ({ request }) => <Code>{request?.record ?? '—'}</Code>],
          ['desk.request', ({ request }) => <Code>{request?.id ?? '—'}</Code>],
        ]}
      />
    </>
  ),
});

/** `GET /desk/keys`: how the agency proves who it is, and a first question in its own name. */
export const keysPage = deskPage({
  path: '/desk/keys',
  title: 'desk.keys',
  group: 'own',
  needs: JOINED,
  document: DeskKeysDocument,
  variables: () => ({}),
  body: (view, { me }) => {
    const { t } = view;
    const details = me.agencyDetails;
    const [purpose = 'OPERATIONS'] = Object.keys(view.session.rights);
    return (
      <>
        <Listing
          view={view}
          list={details && { edges: details.credentials.map((node) => ({ node })) }}
          caption="desk.keys"
          empty="desk.keys.none"
          columns={[
            ['desk.keys.id', ({ id }) => <Code>{id}</Code>],
            ['desk.keys.method', ({ method }) => <Word view={view} of="CredentialMethod" value={method} />],
            ['desk.keys.since', ({ createdAt }) => <Instant>{createdAt}</Instant>],
            ['desk.until', ({ validUntil }) => (validUntil ? <Instant>{validUntil}</Instant> : t('desk.noend'))],
            ['desk.keys.withdrawn', ({ withdrawnAt }) => (withdrawnAt ? <Instant>{withdrawnAt}</Instant> : '—')],
          ]}
        />
        {details && (
          <dl class="facts">
            <div class="fact">
              <dt>{t('desk.keys.trusted')}</dt>
              <dd>{t(details.trustedOperationsOnly ? 'desk.yes' : 'desk.no')}</dd>
            </div>
            {details.supervisionDelayDays !== null && details.supervisionDelayDays !== undefined && (
              <div class="fact">
                <dt>{t('desk.keys.delay')}</dt>
                <dd>{details.supervisionDelayDays}</dd>
              </div>
            )}
          </dl>
        )}
        <p>{t('desk.keys.change')}</p>
        <pre>{'npx yunqiao credential --help'}</pre>
        <h2>{t('desk.keys.first')}</h2>
        <p>{t('desk.keys.first.text')}</p>
        <pre>{firstQuestion(view.origin, view.session.agency, purpose)}</pre>
      </>
    );
  },
});

function firstQuestion(origin: string, agency: string, purpose: string): string {
  return [
    `export YUNQIAO_ENDPOINT=${origin}/graphql YUNQIAO_CLIENT_ID=${agency}`,
    'export YUNQIAO_CLIENT_KEY=key.pem',
    `TOKEN=$(npx yunqiao token --purpose ${purpose})`,
    `curl -s ${origin}/graphql -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\`,
    `  -d '{"query":"{ me { agency purpose scopes quotaLeft } }"}'`,
  ].join('\n');
}
