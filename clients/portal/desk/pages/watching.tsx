import {
  CreateSubscriptionDocument,
  DeskWatchingDocument,
  RegisterWatchListDocument,
  RemoveSubscriptionDocument,
  RemoveWatchListDocument,
  TestSubscriptionDocument,
  type WatchListKind,
} from '../../../sdk/index.ts';
import { Code, Instant } from '../../pieces.tsx';
import { type DeskForm, deskAnswer, deskChange, deskPage, type Need } from '../desk-page.tsx';
import { ChoiceField, DeskFormBox, LongField, need, needOf, RowButton, TextField } from '../forms.tsx';
import { Listing } from '../listing.tsx';
import { Amount, Word, wordsOf } from '../words.tsx';

const NEEDS: readonly Need[] = [
  ['CLAIM_CHECK', 'claims:verify'],
  ['PROCUREMENT', 'procurement:check'],
  ['SUPERVISION', 'supervision:read'],
  ['OWN_RECORDS', 'records:own'],
  ['UNDERWRITING', 'certificates:read'],
];
const KINDS: readonly WatchListKind[] = ['CERTIFICATE', 'HOLDER', 'MODEL', 'AREA'];

/** `GET /desk/watching`: what the agency watches, and where changes go. */
export const watchingPage = deskPage({
  path: '/desk/watching',
  title: 'desk.watching',
  group: 'own',
  needs: NEEDS,
  document: DeskWatchingDocument,
  variables: () => ({}),
  body: (view, { myWatchLists, myWebhooks }) => (
    <>
      <p>{view.t('desk.watching.intro')}</p>
      <h2>{view.t('desk.watchlists')}</h2>
      <Listing
        view={view}
        list={myWatchLists && { edges: myWatchLists.map((node) => ({ node })) }}
        caption="desk.watchlists"
        empty="desk.watchlists.none"
        columns={[
          ['desk.watchlist', ({ name }) => name],
          ['desk.kind', ({ kind }) => <Word view={view} of="WatchListKind" value={kind} />],
          ['desk.watchlist.entries', ({ entryCount }) => <Amount>{entryCount}</Amount>],
          ['desk.time', ({ createdAt }) => <Instant>{createdAt}</Instant>],
          [
            'desk.act',
            ({ id, name }) => (
              <RowButton
                view={view}
                action="/desk/watching/remove"
                name="list"
                value={id}
                label="desk.remove"
                what={name}
              />
            ),
          ],
        ]}
      />
      <DeskFormBox view={view} action="/desk/watching">
        <TextField view={view} name="name" label="desk.watchlist" required max={100} />
        <ChoiceField view={view} name="kind" label="desk.kind" options={wordsOf(view, 'WatchListKind', KINDS)} />
        <LongField
          view={view}
          name="entries"
          label="desk.watchlist.entries"
          hint="desk.watchlist.hint"
          max={40_000}
          required
        />
        <button type="submit">{view.t('desk.watchlist.add')}</button>
      </DeskFormBox>
      <h2>{view.t('desk.webhooks')}</h2>
      <Listing
        view={view}
        list={myWebhooks && { edges: myWebhooks.map((node) => ({ node })) }}
        caption="desk.webhooks"
        empty="desk.webhooks.none"
        columns={[
          ['desk.webhook', ({ url }) => <Code>{url}</Code>],
          [
            'desk.state',
            ({ state, pausedFor }) => (
              <>
                <Word view={view} of="WebhookState" value={state} />{' '}
                {pausedFor && <Word view={view} of="WebhookPause" value={pausedFor} />}
              </>
            ),
          ],
          ['desk.webhook.delivered', ({ delivered }) => <Amount>{delivered}</Amount>],
          ['desk.webhook.waiting', ({ waiting }) => <Amount>{waiting}</Amount>],
          ['desk.webhook.dead', ({ dead }) => <Amount>{dead}</Amount>],
          [
            'desk.webhook.last',
            ({ lastDeliveredAt }) => (lastDeliveredAt ? <Instant>{lastDeliveredAt}</Instant> : '—'),
          ],
          [
            'desk.webhook.failed',
            ({ deliveries }) => {
              const failed = deliveries.find(({ error, status }) => error || (status ?? 0) >= 400);
              return failed ? <Code>{failed.error ?? String(failed.status)}</Code> : '—';
            },
          ],
          [
            'desk.act',
            ({ id, url }) => (
              <>
                <RowButton
                  view={view}
                  action="/desk/watching/test"
                  name="webhook"
                  value={id}
                  label="desk.webhook.test"
                  what={url}
                />
                <RowButton
                  view={view}
                  action="/desk/watching/unhook"
                  name="webhook"
                  value={id}
                  label="desk.remove"
                  what={url}
                />
              </>
            ),
          ],
        ]}
      />
      <DeskFormBox view={view} action="/desk/watching/hook">
        <TextField view={view} name="url" label="desk.webhook" type="url" max={500} required />
        <button type="submit">{view.t('desk.webhook.add')}</button>
      </DeskFormBox>
    </>
  ),
});

export const addWatchList = deskChange({
  path: '/desk/watching',
  needs: NEEDS,
  document: RegisterWatchListDocument,
  variables: (form) => ({
    input: {
      name: need(form, 'name', 'desk.watchlist'),
      kind: needOf(form, 'kind', 'desk.kind', KINDS),
      add: need(form, 'entries', 'desk.watchlist.entries')
        .split(/[\r\n,;，；]+/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ''),
    },
  }),
  next: () => '/desk/watching',
  done: 'desk.done.added',
});

export const removeWatchList = deskChange({
  path: '/desk/watching/remove',
  needs: NEEDS,
  document: RemoveWatchListDocument,
  variables: (form) => ({ input: { watchList: need(form, 'list', 'desk.watchlist') } }),
  next: () => '/desk/watching',
  done: 'desk.done.removed',
});

export const removeWebhook = deskChange({
  path: '/desk/watching/unhook',
  needs: NEEDS,
  document: RemoveSubscriptionDocument,
  variables: (form) => ({ input: { webhook: need(form, 'webhook', 'desk.webhook') } }),
  next: () => '/desk/watching',
  done: 'desk.done.removed',
});

export const testWebhook = deskChange({
  path: '/desk/watching/test',
  needs: NEEDS,
  document: TestSubscriptionDocument,
  variables: (form) => ({ input: { webhook: need(form, 'webhook', 'desk.webhook') } }),
  next: () => '/desk/watching',
  done: 'desk.done.tested',
});

/** `POST /desk/watching/hook`: the secret of a new webhook is shown once, here, and nowhere again. */
export const addWebhook: DeskForm = {
  path: '/desk/watching/hook',
  needs: NEEDS,
  async run({ view, hub }, form) {
    const { createSubscription } = await hub.request(CreateSubscriptionDocument, {
      input: { url: need(form, 'url', 'desk.webhook') },
    });
    return deskAnswer(
      view,
      'desk.webhooks',
      <>
        <p>{view.t('desk.webhook.secret')}</p>
        <pre>{createSubscription?.secret ?? '—'}</pre>
        <p>
          <a href={view.to('/desk/watching')}>{view.t('desk.watching')}</a>
        </p>
      </>,
    );
  },
};
