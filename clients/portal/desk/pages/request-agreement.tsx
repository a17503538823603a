import { scopesOf } from '../../../../schema/contract/scopes.ts';
import { type Client, DeskProvidersDocument, type Purpose, RequestAgreementDocument } from '../../../sdk/index.ts';
import { FaultSummary, type Filled, faultsIn, fieldsOf, filled, unfilled } from '../../filled.tsx';
import { Code, Table } from '../../pieces.tsx';
import type { TextKey } from '../../texts/zh.ts';
import type { Page } from '../../view.ts';
import { type DeskForm, type DeskPage, type DeskView, deskAnswer, type Need } from '../desk-page.tsx';
import { DeskFormBox, needOf } from '../forms.tsx';
import { chosenOf, Filters } from '../listing.tsx';
import { PURPOSES } from '../purposes.ts';
import type { Form } from '../read-form.ts';
import { wordOf, wordsOf } from '../words.tsx';
import { OpenedTables } from './agreement-preview.tsx';
import { linesOf } from './reporting-fields.ts';

const JOINED: readonly Need[] = [['OPERATIONS', 'agreements:manage']];
/** An agency joins by an act of administrators, not by a request of its own. */
const ASKED_FOR = PURPOSES.filter((purpose) => purpose !== 'OPERATIONS');
const FIRST: Purpose = 'CLAIM_CHECK';
const NAMES = [
  'provider',
  'scopes',
  'legalBasis-instrument',
  'legalBasis-article',
  'dailyQuota',
  'validFrom',
  'validTo',
  'divisions',
  'allianceSharing',
  'sealedBeforeAnswered',
  'replaces',
  'reason',
];
/** Providers on one page of the answer; there are few. */
const PROVIDERS = 200;

interface Provision {
  readonly scope: string;
  readonly area?: string | null;
  readonly provider: string;
}

/** `GET /desk/agreements/request?purpose=`: asks a provider to share, for one purpose. */
export const requestAgreementPage: DeskPage = {
  path: '/desk/agreements/request',
  title: 'desk.request',
  group: 'agreements',
  needs: JOINED,
  run: async ({ view, hub }) =>
    requestForm(view, chosenOf(view, 'purpose', ASKED_FOR) ?? FIRST, unfilled(), await providersIn(hub)),
};

/** `POST /desk/agreements/request`: shows what it would open, or sends it; the provider then sees the same and approves. */
export const requestAgreement: DeskForm = {
  path: '/desk/agreements/request',
  needs: JOINED,
  async run({ view, hub }, form) {
    const purpose = needOf(form, 'purpose', 'desk.purpose.head', ASKED_FOR);
    const again = async (faults: Filled['faults'], status?: number) =>
      requestForm(view, purpose, filled(form, faults), await providersIn(hub), form.all('scopes'), status);
    if (form.text('step') === 'preview') return again({});
    try {
      const { requestAgreement: done } = await hub.request(RequestAgreementDocument, {
        input: inputOf(view, purpose, form),
      });
      const id = done?.agreement?.id;
      return {
        redirectTo: id
          ? `/desk/agreements/preview?${new URLSearchParams({ agreement: id, done: 'desk.done.requested' })}`
          : '/desk/agreements?done=desk.done.requested',
      };
    } catch (error) {
      const faults = faultsIn(view, error, NAMES);
      if (!faults) throw error;
      return again(faults, 400);
    }
  },
};

function inputOf({ session }: DeskView, purpose: Purpose, form: Form) {
  const quota = form.text('dailyQuota');
  return {
    provider: form.text('provider') ?? '',
    consumer: session.agency,
    purpose,
    scopes: form.all('scopes'),
    legalBasis: { instrument: form.text('legalBasis-instrument') ?? '', article: form.text('legalBasis-article') },
    dailyQuota: quota === null ? null : Number(quota),
    validFrom: form.text('validFrom'),
    validTo: form.text('validTo'),
    divisions: linesOf(form, 'divisions'),
    allianceSharing: form.text('allianceSharing') !== null,
    sealedBeforeAnswered: form.text('sealedBeforeAnswered') !== null,
    replaces: form.text('replaces'),
    reason: form.text('reason'),
  };
}

function requestForm(
  view: DeskView,
  purpose: Purpose,
  state: Filled,
  provisions: readonly Provision[],
  scopes: readonly string[] = [],
  status?: number,
): Page {
  const { t } = view;
  const offered = scopesOf(purpose);
  const fitting = provisions.filter(({ scope }) => offered.includes(scope));
  const providers = [...new Set(fitting.map(({ provider }) => provider))];
  const { text, long, choice } = fieldsOf(view, state);
  const isRegulator = view.session.kind === 'MARKET_REGULATOR';
  return deskAnswer(
    view,
    'desk.request',
    <>
      <p>{t('desk.request.intro')}</p>
      <Filters
        view={{ ...view, path: '/desk/agreements/request', query: new URLSearchParams({ purpose }) }}
        filters={[
          {
            name: 'purpose',
            label: 'desk.purpose.head',
            options: wordsOf(view, 'Purpose', ASKED_FOR),
            always: true,
          },
        ]}
      />
      <FaultSummary view={view} faults={state.faults} />
      {fitting.length > 0 ? (
        <Table
          caption={t('desk.request.providers')}
          head={[t('desk.scopes'), t('desk.division'), t('desk.request.provider')]}
          rows={fitting.map(({ scope, area, provider }) => [
            <Code>{scope}</Code>,
            area ? <Code>{area}</Code> : t('desk.request.country'),
            <Code>{provider}</Code>,
          ])}
        />
      ) : (
        <p class="note">{t('desk.request.noprovider')}</p>
      )}
      <DeskFormBox view={view} action="/desk/agreements/request">
        <input type="hidden" name="purpose" value={purpose} />
        <p>
          {t('desk.purpose.head')}: <strong>{wordOf(view, 'Purpose', purpose)}</strong>
        </p>
        {choice(
          'provider',
          'desk.request.provider',
          providers.map((id) => [id, id] as const),
          { hint: 'desk.request.provider.hint' },
        )}
        <fieldset id="scopes" aria-describedby={state.faults['scopes'] ? 'scopes-fault' : undefined}>
          <legend>{t('desk.scopes')}</legend>
          {state.faults['scopes'] && (
            <strong class="field-fault" id="scopes-fault">
              {state.faults['scopes']}
            </strong>
          )}
          {offered.map((scope) => (
            <label>
              <input type="checkbox" name="scopes" value={scope} checked={scopes.includes(scope)} />{' '}
              <Code>{scope}</Code> {t(`scope.${scope}` as TextKey)}
            </label>
          ))}
        </fieldset>
        {text('legalBasis-instrument', 'desk.request.instrument', { hint: 'desk.request.instrument.hint' })}
        {text('legalBasis-article', 'desk.request.article')}
        {text('dailyQuota', 'desk.quota', { type: 'number', hint: 'desk.request.quota.hint' })}
        {text('validFrom', 'desk.request.first', { type: 'date', hint: 'desk.request.first.hint' })}
        {text('validTo', 'desk.request.last', { type: 'date', hint: 'desk.request.last.hint' })}
        {isRegulator && long('divisions', 'desk.division', { hint: 'desk.request.divisions.hint' })}
        <fieldset>
          <legend>{t('desk.request.more')}</legend>
          {isRegulator && purpose === 'SUPERVISION' && (
            <label>
              <input
                type="checkbox"
                id="allianceSharing"
                name="allianceSharing"
                value="yes"
                checked={state.value('allianceSharing') !== null}
              />{' '}
              {t('desk.request.alliance')}
            </label>
          )}
          <label>
            <input
              type="checkbox"
              id="sealedBeforeAnswered"
              name="sealedBeforeAnswered"
              value="yes"
              checked={state.value('sealedBeforeAnswered') !== null}
            />{' '}
            {t('desk.preview.sealed')}
          </label>
        </fieldset>
        {text('replaces', 'desk.request.replaces', { hint: 'desk.request.replaces.hint' })}
        {long('reason', 'desk.reason', { max: 500, hint: 'desk.request.reason.hint' })}
        <button type="submit" name="step" value="preview" class="quiet">
          {t('desk.request.preview')}
        </button>
        <button type="submit" name="step" value="send">
          {t('desk.request.send')}
        </button>
      </DeskFormBox>
      {scopes.length > 0 && (
        <section id="preview">
          <h2>{t('desk.preview')}</h2>
          <p>{t('desk.preview.rows')}</p>
          <OpenedTables view={view} scopes={scopes} before={[]} />
        </section>
      )}
    </>,
    status === undefined ? {} : { status },
  );
}

async function providersIn(hub: Client): Promise<readonly Provision[]> {
  const { providers } = await hub.request(DeskProvidersDocument, { first: PROVIDERS });
  return providers?.edges.map(({ node }) => node) ?? [];
}
