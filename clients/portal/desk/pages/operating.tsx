import {
  ActivateAgreementDocument,
  type AdministrativeActState,
  type AgreementState,
  ApproveAgreementDocument,
  ConfirmAdministrativeActDocument,
  DeclineAdministrativeActDocument,
  DeskActsDocument,
  DeskAgenciesDocument,
  DeskAgreementsDocument,
  type DeskAgreementsQuery,
  DeskAllWebhooksDocument,
  DeskUseDocument,
  EndAgreementDocument,
  ResumeAgreementDocument,
  SuspendAgreementDocument,
} from '../../../sdk/index.ts';
import { Code, Day, Instant, Words } from '../../pieces.tsx';
import { type DeskForm, type DeskView, deskAnswer, deskPage, type Need } from '../desk-page.tsx';
import { DeskFormBox, need, needOf } from '../forms.tsx';
import { chosen, chosenOf, Filters, Listing, pageAsked } from '../listing.tsx';
import { Amount, By, Scopes, Word, wordsOf } from '../words.tsx';

const ADMINISTRATORS: readonly Need[] = [
  ['OPERATIONS', 'agencies:manage'],
  ['OPERATIONS', 'security:manage'],
  ['OPERATIONS', 'audit:read'],
];
const JOINED: readonly Need[] = [['OPERATIONS', 'agreements:manage']];
const AGREEMENT_STATES: readonly AgreementState[] = ['REQUESTED', 'APPROVED', 'ACTIVE', 'SUSPENDED', 'ENDED'];
const ACT_STATES: readonly AdministrativeActState[] = ['WAITING', 'DONE', 'DECLINED', 'LAPSED'];

/** `GET /desk/agencies` */
export const agenciesPage = deskPage({
  path: '/desk/agencies',
  title: 'desk.agencies',
  group: 'operating',
  needs: ADMINISTRATORS,
  document: DeskAgenciesDocument,
  variables: pageAsked,
  body: (view, { agencies }) => (
    <Listing
      view={view}
      list={agencies}
      caption="desk.agencies"
      empty="desk.agencies.none"
      columns={[
        ['desk.agency', ({ id }) => <Code>{id}</Code>],
        ['desk.name', ({ name, nameEn }) => <Words view={view} zh={name} en={nameEn} />],
        ['desk.kind', ({ kind }) => <Word view={view} of="AgencyKind" value={kind} />],
        ['desk.state', ({ state }) => <Word view={view} of="AgencyState" value={state} />],
        ['desk.group.agreements', ({ agreements }) => <Amount>{agreements.totalCount}</Amount>],
        ['desk.by', ({ createdBy, approvedBy }) => <By view={view} who={[createdBy, ...approvedBy]} />],
      ]}
    />
  ),
});

type Agreement = DeskAgreementsQuery['me']['agreements']['edges'][number]['node'];

/** `GET /desk/agreements`: the agency's own, as provider or consumer, with what each side may do next. */
export const agreementsPage = deskPage({
  path: '/desk/agreements',
  title: 'desk.agreements',
  group: 'agreements',
  needs: JOINED,
  document: DeskAgreementsDocument,
  variables: (view) => {
    const state = chosenOf(view, 'state', AGREEMENT_STATES);
    return { ...pageAsked(view), ...(state && { states: [state] }) };
  },
  body: (view, { me }) => (
    <>
      <p>{view.t('desk.agreements.intro')}</p>
      <Filters
        view={view}
        filters={[{ name: 'state', label: 'desk.state', options: wordsOf(view, 'AgreementState', AGREEMENT_STATES) }]}
      />
      <Listing
        view={view}
        list={me.agreements}
        caption="desk.agreements"
        empty="desk.agreements.none"
        columns={[
          [
            'desk.agreement',
            ({ provider, consumer }) => (
              <>
                <Code>{provider}</Code> → <Code>{consumer}</Code>
                <br />
                {view.t(consumer === view.session.agency ? 'desk.side.consumer' : 'desk.side.provider')}
              </>
            ),
          ],
          ['desk.purpose.head', ({ purpose }) => <Word view={view} of="Purpose" value={purpose} />],
          ['desk.scopes', ({ scopes }) => <Scopes scopes={scopes} />],
          [
            'desk.basis',
            ({ legalBasis }) => (
              <span lang="zh-CN">
                {legalBasis.instrument} {legalBasis.article}
              </span>
            ),
          ],
          [
            'desk.quota',
            ({ dailyQuota }) => (dailyQuota === null ? view.t('desk.quota.none') : <Amount>{dailyQuota}</Amount>),
          ],
          [
            'desk.days',
            ({ validFrom, validTo }) => (
              <>
                <Day>{validFrom}</Day> – {validTo ? <Day>{validTo}</Day> : view.t('desk.noend')}
              </>
            ),
          ],
          [
            'desk.state',
            ({ state, suspendedBy }) => (
              <>
                <Word view={view} of="AgreementState" value={state} />{' '}
                {suspendedBy.map((side) => (
                  <Word view={view} of="AgreementSide" value={side} />
                ))}
              </>
            ),
          ],
          [
            'desk.act',
            (agreement) => (
              <>
                <a
                  href={view.to(`/desk/agreements/preview?${new URLSearchParams({ agreement: agreement.id })}`)}
                  aria-label={`${view.t('desk.preview')} ${agreement.provider} → ${agreement.consumer}`}
                >
                  {view.t('desk.preview')}
                </a>
                <Steps view={view} agreement={agreement} />
              </>
            ),
          ],
        ]}
      />
    </>
  ),
});

/** Steps that an agreement's state allows to a side; whether this side may take it is for the hub to say. */
const STEPS = {
  approve: { document: ApproveAgreementDocument, from: ['REQUESTED'], reason: false },
  activate: { document: ActivateAgreementDocument, from: ['APPROVED'], reason: false },
  suspend: { document: SuspendAgreementDocument, from: ['ACTIVE'], reason: true },
  resume: { document: ResumeAgreementDocument, from: ['SUSPENDED'], reason: false },
  end: { document: EndAgreementDocument, from: ['REQUESTED', 'APPROVED', 'ACTIVE', 'SUSPENDED'], reason: true },
} as const;
type Step = keyof typeof STEPS;
const STEP_NAMES = Object.keys(STEPS) as Step[];

function Steps({ view, agreement }: { view: DeskView; agreement: Agreement }) {
  const steps = STEP_NAMES.filter((step) => (STEPS[step].from as readonly string[]).includes(agreement.state));
  // By which an agency has joined: without it there is no desk.
  if (agreement.purpose === 'OPERATIONS' || steps.length === 0) return null;
  const what = `${agreement.provider} → ${agreement.consumer}`;
  return (
    <details>
      <summary>{view.t('desk.agreement.steps')}</summary>
      <DeskFormBox view={view} action="/desk/agreements/step">
        <input type="hidden" name="agreement" value={agreement.id} />
        <input
          name="reason"
          maxLength={500}
          aria-label={`${view.t('desk.reason')} ${what}`}
          placeholder={view.t('desk.reason')}
        />
        {steps.map((step) => (
          <button
            type="submit"
            name="step"
            value={step}
            class="quiet"
            aria-label={`${view.t(`desk.step.${step}`)} ${what}`}
          >
            {view.t(`desk.step.${step}`)}
          </button>
        ))}
      </DeskFormBox>
    </details>
  );
}

export const stepAgreement: DeskForm = {
  path: '/desk/agreements/step',
  needs: JOINED,
  async run({ hub }, form) {
    const step = needOf(form, 'step', 'desk.act', STEP_NAMES);
    const agreement = need(form, 'agreement', 'desk.agreement');
    const { document, reason } = STEPS[step];
    const said = reason ? need(form, 'reason', 'desk.reason') : form.text('reason');
    await hub.request(document as typeof SuspendAgreementDocument, { input: { agreement, reason: said as string } });
    return { redirectTo: '/desk/agreements?done=desk.done.stepped' };
  },
};

/** `GET /desk/acts`: what two administrators decide on; one proposes, another confirms. */
export const actsPage = deskPage({
  path: '/desk/acts',
  title: 'desk.acts',
  group: 'operating',
  needs: ADMINISTRATORS,
  document: DeskActsDocument,
  variables: (view) => ({ ...pageAsked(view), states: [chosenOf(view, 'state', ACT_STATES) ?? 'WAITING'] }),
  body: (view, { administrativeActs }) => (
    <>
      <p>{view.t('desk.acts.intro')}</p>
      <Filters
        view={view}
        filters={[{ name: 'state', label: 'desk.state', options: wordsOf(view, 'AdministrativeActState', ACT_STATES) }]}
      />
      <Listing
        view={view}
        list={administrativeActs}
        caption="desk.acts"
        empty="desk.acts.none"
        columns={[
          ['desk.kind', ({ kind }) => <Word view={view} of="AdministrativeActKind" value={kind} />],
          ['desk.subject', ({ subject }) => <Code>{subject}</Code>],
          [
            'desk.act.terms',
            ({ terms }) => <Code>{terms.map(({ name, value }) => `${name}: ${value}`).join('; ')}</Code>,
          ],
          ['desk.by', ({ createdBy }) => <By view={view} who={[createdBy]} />],
          [
            'desk.act.confirmer',
            ({ confirmedByRole }) => <Word view={view} of="AdministratorRole" value={confirmedByRole} />,
          ],
          ['desk.until', ({ validUntil }) => <Instant>{validUntil}</Instant>],
          ['desk.state', ({ state }) => <Word view={view} of="AdministrativeActState" value={state} />],
          [
            'desk.act',
            ({ id, state, subject }) =>
              state === 'WAITING' ? (
                <DeskFormBox view={view} action="/desk/acts/decide" inline>
                  <input type="hidden" name="act" value={id} />
                  <input
                    name="reason"
                    maxLength={500}
                    aria-label={`${view.t('desk.reason')} ${subject}`}
                    placeholder={view.t('desk.reason')}
                  />
                  <button type="submit" name="decision" value="confirm">
                    {view.t('desk.act.confirm')}
                  </button>
                  <button type="submit" name="decision" value="decline" class="quiet">
                    {view.t('desk.act.decline')}
                  </button>
                </DeskFormBox>
              ) : (
                '—'
              ),
          ],
        ]}
      />
    </>
  ),
});

/** `POST /desk/acts/decide`: half of a code that opens an enrolment is shown once, here, to the one who confirmed. */
export const decideAct: DeskForm = {
  path: '/desk/acts/decide',
  needs: ADMINISTRATORS,
  async run({ view, hub }, form) {
    const act = need(form, 'act', 'desk.acts');
    const decision = needOf(form, 'decision', 'desk.decision', ['confirm', 'decline'] as const);
    if (decision === 'decline') {
      await hub.request(DeclineAdministrativeActDocument, {
        input: { act, reason: need(form, 'reason', 'desk.reason') },
      });
      return { redirectTo: '/desk/acts?done=desk.done.declined' };
    }
    const { confirmAdministrativeAct } = await hub.request(ConfirmAdministrativeActDocument, { input: { act } });
    if (!confirmAdministrativeAct?.codePart) return { redirectTo: '/desk/acts?done=desk.done.confirmed' };
    return deskAnswer(
      view,
      'desk.acts',
      <>
        <p>{view.t('desk.act.code')}</p>
        <pre>{confirmAdministrativeAct.codePart}</pre>
      </>,
    );
  },
};

/** `GET /desk/use`: use by agreement and day. */
export const usePage = deskPage({
  path: '/desk/use',
  title: 'desk.use',
  group: 'operating',
  needs: [
    ['OPERATIONS', 'operations:read'],
    ['OPERATIONS', 'audit:read'],
  ],
  document: DeskUseDocument,
  variables: (view) => ({
    ...pageAsked(view),
    filter: {
      from: chosen(view, 'from') ?? null,
      to: chosen(view, 'to') ?? null,
      agreement: chosen(view, 'agreement') ?? null,
    },
  }),
  body: (view, { accessStatistics }) => (
    <>
      <Filters
        view={view}
        filters={[
          { name: 'from', label: 'desk.from', type: 'date' },
          { name: 'to', label: 'desk.to', type: 'date' },
          { name: 'agreement', label: 'desk.agreement' },
        ]}
      />
      <Listing
        view={view}
        list={accessStatistics}
        caption="desk.use"
        empty="desk.use.none"
        columns={[
          ['desk.day', ({ day }) => <Day>{day}</Day>],
          ['desk.agency', ({ agency }) => <Code>{agency ?? '—'}</Code>],
          [
            'desk.purpose.head',
            ({ purpose }) => (purpose ? <Word view={view} of="Purpose" value={purpose} /> : view.t('desk.use.public')),
          ],
          ['desk.use.requests', ({ requests }) => <Amount>{requests}</Amount>],
          ['desk.use.cut', ({ cut }) => <Amount>{cut}</Amount>],
          ['desk.use.refused', ({ refused }) => <Amount>{refused}</Amount>],
          ['desk.use.units', ({ cost }) => <Amount>{cost}</Amount>],
        ]}
      />
    </>
  ),
});

/** `GET /desk/deliveries`: webhooks of every agency. */
export const deliveriesPage = deskPage({
  path: '/desk/deliveries',
  title: 'desk.deliveries',
  group: 'operating',
  needs: [['OPERATIONS', 'operations:read']],
  document: DeskAllWebhooksDocument,
  variables: pageAsked,
  body: (view, { webhooks }) => (
    <Listing
      view={view}
      list={webhooks}
      caption="desk.deliveries"
      empty="desk.webhooks.none"
      columns={[
        ['desk.webhook', ({ url }) => <Code>{url}</Code>],
        ['desk.agency', ({ agency }) => <Code>{agency}</Code>],
        ['desk.state', ({ state }) => <Word view={view} of="WebhookState" value={state} />],
        ['desk.webhook.delivered', ({ delivered }) => <Amount>{delivered}</Amount>],
        ['desk.webhook.waiting', ({ waiting }) => <Amount>{waiting}</Amount>],
        ['desk.webhook.dead', ({ dead }) => <Amount>{dead}</Amount>],
      ]}
    />
  ),
});
