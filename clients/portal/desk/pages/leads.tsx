import {
  AnswerLeadDocument,
  DeskLeadsDocument,
  HubError,
  type LeadAnswer,
  type LeadKind,
  type LeadState,
  OneLeadDocument,
  ReportLeadsDocument,
} from '../../../sdk/index.ts';
import { Code, Day, Fact, Instant } from '../../pieces.tsx';
import { type DeskForm, type DeskView, deskChange, deskPage, type Need, purposeOf } from '../desk-page.tsx';
import { ChoiceField, DeskFormBox, LongField, need, needOf, TextField } from '../forms.tsx';
import { chosen, chosenOf, Filters, Listing, pageAsked } from '../listing.tsx';
import { Word, wordsOf } from '../words.tsx';
import { Due } from './duties.tsx';

const SEE: readonly Need[] = [
  ['SUPERVISION', 'supervision:read'],
  ['CLAIM_CHECK', 'claims:verify'],
  ['PROCUREMENT', 'procurement:check'],
  ['REPORTING', 'certificates:report'],
  ['OWN_RECORDS', 'records:own'],
];
/** Who may report one. */
const REPORT: readonly Need[] = [
  ['CLAIM_CHECK', 'claims:verify'],
  ['PROCUREMENT', 'procurement:check'],
  ['SUPERVISION', 'supervision:read'],
];
const STATES: readonly LeadState[] = ['RECEIVED', 'ACCEPTED', 'REFUSED', 'CONFIRMED', 'UNFOUNDED', 'CLOSED'];
const KINDS: readonly LeadKind[] = ['MISSING', 'FAKE', 'LAPSED', 'COMPLAINT', 'FAILED_TEST'];
const ANSWERS: readonly LeadAnswer[] = ['ACCEPT', 'REFUSE', 'EXTEND', 'CONFIRM', 'UNFOUNDED'];

/** `GET /desk/leads`: what was reported to authorities, as far as the caller may see it; a platform sees what it has sent. */
export const leadsPage = deskPage({
  path: '/desk/leads',
  title: 'desk.leads',
  group: 'own',
  needs: SEE,
  document: DeskLeadsDocument,
  variables: (view) => {
    const state = chosenOf(view, 'state', STATES);
    const kind = chosenOf(view, 'kind', KINDS);
    return { ...pageAsked(view), filter: { ...(state && { states: [state] }), ...(kind && { kinds: [kind] }) } };
  },
  body: (view, { leads }) => (
    <>
      <Filters
        view={view}
        filters={[
          { name: 'state', label: 'desk.state', options: wordsOf(view, 'LeadState', STATES) },
          { name: 'kind', label: 'desk.kind', options: wordsOf(view, 'LeadKind', KINDS) },
        ]}
      />
      <Listing
        view={view}
        list={leads}
        caption="desk.leads"
        empty="desk.leads.none"
        columns={[
          [
            'desk.lead',
            ({ id }) => (
              <a href={view.to(`/desk/leads/${encodeURIComponent(id)}`)}>
                <Code>{id}</Code>
              </a>
            ),
          ],
          ['desk.kind', ({ kind }) => <Word view={view} of="LeadKind" value={kind} />],
          ['desk.state', ({ state }) => <Word view={view} of="LeadState" value={state} />],
          ['desk.received', ({ receivedOn }) => <Day>{receivedOn}</Day>],
          ['desk.due', ({ due, isOverdue }) => <Due view={view} due={due} overdue={isOverdue} />],
          [
            'desk.subject',
            ({ certificateNumber, subjectUscc }) => <Code>{certificateNumber ?? subjectUscc ?? '—'}</Code>,
          ],
          [
            'search.product',
            ({ productName, model }) => <span lang="zh-CN">{[productName, model].filter(Boolean).join(' ')}</span>,
          ],
        ]}
      />
      {purposeOf(view.session.rights, REPORT) && <ReportForm view={view} />}
    </>
  ),
});

/** A suspicion about a mark or a claim, to the authority of the place. */
function ReportForm({ view }: { view: DeskView }) {
  const { t } = view;
  return (
    <section>
      <h2>{t('desk.lead.report')}</h2>
      <p>{t('desk.lead.report.text')}</p>
      <DeskFormBox view={view} action="/desk/leads">
        <ChoiceField
          view={view}
          name="kind"
          label="desk.kind"
          value={chosen(view, 'kind')}
          options={wordsOf(view, 'LeadKind', KINDS)}
        />
        <TextField view={view} name="reference" label="desk.reference" hint="desk.reference.hint" max={100} required />
        <TextField view={view} name="certificateNumber" label="certificate.number" hint="desk.lead.one" />
        <TextField view={view} name="subjectUscc" label="organisation.uscc" />
        <TextField view={view} name="listingUrl" label="desk.lead.listing" type="url" max={1000} />
        <TextField view={view} name="productName" label="search.product" />
        <TextField view={view} name="model" label="search.model" />
        <TextField view={view} name="division" label="desk.division" />
        <LongField view={view} name="text" label="desk.words" hint="desk.nopersons" />
        <button type="submit">{t('desk.lead.report.send')}</button>
      </DeskFormBox>
    </section>
  );
}

/** `POST /desk/leads`: one lead; the same reference again is the same lead. */
export const reportLead: DeskForm = {
  path: '/desk/leads',
  needs: REPORT,
  async run({ hub }, form) {
    const lead = {
      reference: need(form, 'reference', 'desk.reference'),
      kind: needOf(form, 'kind', 'desk.kind', KINDS),
      certificateNumber: form.text('certificateNumber'),
      subjectUscc: form.text('subjectUscc'),
      listingUrl: form.text('listingUrl'),
      productName: form.text('productName'),
      model: form.text('model'),
      division: form.text('division'),
      text: form.text('text'),
    };
    const { reportLeads } = await hub.request(ReportLeadsDocument, { input: { leads: [lead] } });
    const [result] = reportLeads?.results ?? [];
    if (!result || result.fault) throw new HubError('BAD_USER_INPUT', result?.fault ?? 'The hub took no lead.');
    return { redirectTo: '/desk/leads?done=desk.done.filed' };
  },
};

/** `GET /desk/leads/<id>` */
export const leadPage = deskPage({
  path: '/desk/leads/:id',
  title: 'desk.lead',
  group: null,
  needs: SEE,
  document: OneLeadDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  body: (view, { lead }) => {
    const { t } = view;
    if (!lead) return <p>{t('desk.lead.absent')}</p>;
    return (
      <>
        <dl class="facts">
          <Fact name={t('desk.kind')}>
            <Word view={view} of="LeadKind" value={lead.kind} />
          </Fact>
          <Fact name={t('desk.state')}>
            <Word view={view} of="LeadState" value={lead.state} />
          </Fact>
          <Fact name={t('desk.due')}>
            <Due view={view} due={lead.due} overdue={lead.isOverdue} />
          </Fact>
          <Fact name={t('certificate.number')}>{lead.certificateNumber && <Code>{lead.certificateNumber}</Code>}</Fact>
          <Fact name={t('organisation.uscc')}>{lead.subjectUscc && <Code>{lead.subjectUscc}</Code>}</Fact>
          <Fact name={t('search.product')}>{[lead.productName, lead.model].filter(Boolean).join(' ')}</Fact>
          <Fact name={t('desk.lead.answer')}>{lead.answer}</Fact>
        </dl>
        <h2>{t('desk.lead.reports')}</h2>
        <Listing
          view={view}
          list={{ edges: lead.reports.map((node) => ({ node })) }}
          caption="desk.lead.reports"
          empty="desk.lead.reports.none"
          columns={[
            [
              'desk.lead.reporter',
              ({ agency, contact }) =>
                agency ? <Code>{agency}</Code> : [view.t('desk.lead.consumer'), contact && ' ', contact],
            ],
            ['desk.reference', ({ reference }) => <Code>{reference}</Code>],
            ['desk.time', ({ at }) => <Instant>{at}</Instant>],
            // An address that somebody reported is told and leads nowhere.
            ['desk.words', ({ text, listingUrl }) => [text, ' ', listingUrl && <Code>{listingUrl}</Code>]],
            ['desk.lead.takendown', ({ takenDownOn }) => <Day>{takenDownOn}</Day>],
          ]}
        />
        {view.purpose === 'SUPERVISION' && <LeadAnswerForm view={view} lead={lead.id} />}
      </>
    );
  },
});

function LeadAnswerForm({ view, lead }: { view: DeskView; lead: string }) {
  return (
    <section>
      <h2>{view.t('desk.lead.decide')}</h2>
      <DeskFormBox view={view} action="/desk/leads/answer">
        <input type="hidden" name="lead" value={lead} />
        <ChoiceField view={view} name="answer" label="desk.decision" options={wordsOf(view, 'LeadAnswer', ANSWERS)} />
        <LongField view={view} name="text" label="desk.lead.answer" hint="desk.nopersons" required />
        <button type="submit">{view.t('desk.lead.send')}</button>
      </DeskFormBox>
    </section>
  );
}

export const answerLead = deskChange({
  path: '/desk/leads/answer',
  needs: [['SUPERVISION', 'supervision:read']],
  document: AnswerLeadDocument,
  variables: (form) => ({
    input: {
      lead: need(form, 'lead', 'desk.lead'),
      answer: needOf(form, 'answer', 'desk.decision', ANSWERS),
      text: need(form, 'text', 'desk.lead.answer'),
    },
  }),
  next: (form) => `/desk/leads/${encodeURIComponent(form.text('lead') ?? '')}`,
  done: 'desk.done.answered',
});
