import { APPEAL_KINDS } from '../../../../schema/domain/appeal-kinds.ts';
import {
  type AppealState,
  type DeclarationState,
  DeskAppealsDocument,
  DeskDeclarationsDocument,
  DeskEfficiencyDocument,
  DeskFileAppealDocument,
  DeskWithdrawAppealDocument,
} from '../../../sdk/index.ts';
import { Chinese, Code, Day, Instant, Words } from '../../pieces.tsx';
import { type DeskView, deskChange, deskPage, type Need, purposeOf } from '../desk-page.tsx';
import { ChoiceField, DeskFormBox, LongField, need, needOf, RowButton, TextField } from '../forms.tsx';
import { chosen, chosenOf, Filters, Listing, pageAsked } from '../listing.tsx';
import { Word, wordsOf } from '../words.tsx';
import { APPEALS_SEE } from './appeal.tsx';
import { Due } from './duties.tsx';

const APPEAL_STATES: readonly AppealState[] = [
  'FILED',
  'UPHELD',
  'PARTLY_UPHELD',
  'DISMISSED',
  'INADMISSIBLE',
  'WITHDRAWN',
];
const APPELLANT: readonly Need[] = [['OWN_RECORDS', 'records:own']];

/** `GET /desk/appeals`: appeals and objections that the agency has filed or has to decide. */
export const appealsPage = deskPage({
  path: '/desk/appeals',
  title: 'desk.appeals',
  group: 'own',
  needs: APPEALS_SEE,
  document: DeskAppealsDocument,
  variables: (view) => {
    const state = chosenOf(view, 'state', APPEAL_STATES);
    return { ...pageAsked(view), filter: state ? { states: [state] } : {} };
  },
  body: (view, { appeals }) => {
    const { t } = view;
    return (
      <>
        <Filters
          view={view}
          filters={[{ name: 'state', label: 'desk.state', options: wordsOf(view, 'AppealState', APPEAL_STATES) }]}
        />
        <Listing
          view={view}
          list={appeals}
          caption="desk.appeals"
          empty="desk.appeals.none"
          columns={[
            ['desk.kind', ({ kind }) => <Word view={view} of="AppealKind" value={kind} />],
            [
              'desk.subject',
              ({ id, subject }) => (
                <a href={view.to(`/desk/appeals/${encodeURIComponent(id)}`)}>
                  <Code>{subject}</Code>
                </a>
              ),
            ],
            ['desk.appeal.grounds', ({ grounds }) => <Chinese view={view}>{grounds}</Chinese>],
            ['desk.appeal.forum', ({ forum }) => <Word view={view} of="AppealForum" value={forum} />],
            ['desk.state', ({ state }) => <Word view={view} of="AppealState" value={state} />],
            ['desk.appeal.filed', ({ filedOn }) => <Day>{filedOn}</Day>],
            ['desk.due', ({ due, isOverdue }) => <Due view={view} due={due} overdue={isOverdue} />],
            [
              'desk.act',
              ({ id, state, appellant, subject }) =>
                state === 'FILED' && isOwn(view, appellant) ? (
                  <RowButton
                    view={view}
                    action="/desk/appeals/withdraw"
                    name="appeal"
                    value={id}
                    label="desk.withdraw"
                    what={subject}
                  />
                ) : (
                  '—'
                ),
            ],
          ]}
        />
        {view.purpose === 'OWN_RECORDS' && (
          <section>
            <h2>{t('desk.appeal.file')}</h2>
            <p>{t('desk.appeal.intro')}</p>
            <DeskFormBox view={view} action="/desk/appeals">
              <ChoiceField
                view={view}
                name="kind"
                label="desk.kind"
                value={chosen(view, 'kind')}
                options={wordsOf(view, 'AppealKind', APPEAL_KINDS)}
              />
              <TextField
                view={view}
                name="subject"
                label="desk.appeal.subject"
                hint="desk.appeal.subject.hint"
                value={chosen(view, 'subject')}
                required
              />
              <TextField view={view} name="reference" label="desk.reference" hint="desk.reference.hint" required />
              <TextField view={view} name="contestedOn" label="desk.appeal.contested" type="date" />
              <TextField view={view} name="receivedOn" label="desk.appeal.received" type="date" />
              <LongField view={view} name="grounds" label="desk.appeal.grounds" hint="desk.nopersons" required />
              <button type="submit">{t('desk.appeal.send')}</button>
            </DeskFormBox>
          </section>
        )}
      </>
    );
  },
});

/** Whether the session's agency is the appellant, which is told by role. */
function isOwn({ session: { uscc, body } }: DeskView, appellant: string): boolean {
  return (uscc !== null && appellant === `ENTERPRISE:${uscc}`) || (body !== null && appellant === `BODY:${body}`);
}

export const fileAppeal = deskChange({
  path: '/desk/appeals',
  needs: APPELLANT,
  document: DeskFileAppealDocument,
  variables: (form) => ({
    input: {
      kind: needOf(form, 'kind', 'desk.kind', APPEAL_KINDS),
      subject: need(form, 'subject', 'desk.appeal.subject'),
      reference: need(form, 'reference', 'desk.reference'),
      grounds: need(form, 'grounds', 'desk.appeal.grounds'),
      contestedOn: form.text('contestedOn'),
      receivedOn: form.text('receivedOn'),
    },
  }),
  next: () => '/desk/appeals',
  done: 'desk.done.filed',
});

export const withdrawAppeal = deskChange({
  path: '/desk/appeals/withdraw',
  needs: APPELLANT,
  document: DeskWithdrawAppealDocument,
  variables: (form) => ({ input: { appeal: need(form, 'appeal', 'desk.appeals') } }),
  next: () => '/desk/appeals',
  done: 'desk.done.withdrawn',
});

const DECLARATION_STATES: readonly DeclarationState[] = [
  'SUBMITTED',
  'FILED',
  'REFUSED',
  'LAPSED',
  'WITHDRAWN',
  'CANCELLED',
];

/** `GET /desk/declarations` */
export const declarationsPage = deskPage({
  path: '/desk/declarations',
  title: 'desk.declarations',
  group: 'enterprise',
  needs: [
    ['DECLARING', 'declarations:file'],
    ['SUPERVISION', 'declarations:review'],
    ['REPORTING', 'declarations:review'],
  ],
  document: DeskDeclarationsDocument,
  variables: (view) => {
    const state = chosenOf(view, 'state', DECLARATION_STATES);
    return {
      ...pageAsked(view),
      filter: {
        ...(state && { states: [state] }),
        ...(view.session.kind === 'ENTERPRISE' && { supplierUscc: view.session.uscc }),
      },
    };
  },
  body: (view, { declarations }) => (
    <>
      <Filters
        view={view}
        filters={[
          { name: 'state', label: 'desk.state', options: wordsOf(view, 'DeclarationState', DECLARATION_STATES) },
        ]}
      />
      <Listing
        view={view}
        list={declarations}
        caption="desk.declarations"
        empty="desk.declarations.none"
        columns={[
          ['desk.number', ({ number, ownNumber }) => <Code>{number ?? ownNumber}</Code>],
          [
            'search.product',
            ({ productName, models }) => <Chinese view={view}>{`${productName} ${models.join('、')}`}</Chinese>,
          ],
          ['desk.state', ({ state }) => <Word view={view} of="DeclarationState" value={state} />],
          ['desk.filed', ({ filedOn }) => <Day>{filedOn}</Day>],
          ['desk.until', ({ validTo }) => <Day>{validTo}</Day>],
          [
            'desk.reportdue',
            ({ reportDue, isReportOverdue }) => <Due view={view} due={reportDue} overdue={isReportOverdue} />,
          ],
        ]}
      />
      {purposeOf(view.session.rights, [['DECLARING', 'declarations:file']]) && (
        <p>
          <a href={view.to('/desk/declarations/file')}>{view.t('desk.declare')}</a>
        </p>
      )}
      <p class="hint">{view.t('desk.declarations.file')}</p>
    </>
  ),
});

/** `GET /desk/efficiency`: reports of efficiency, with what was found doubtful. */
export const efficiencyPage = deskPage({
  path: '/desk/efficiency',
  title: 'desk.efficiency',
  group: 'enterprise',
  needs: [
    ['DECLARING', 'efficiency:report'],
    ['REPORTING', 'efficiency:report'],
    ['SUPERVISION', 'supervision:read'],
  ],
  document: DeskEfficiencyDocument,
  variables: pageAsked,
  body: (view, { efficiencyReports }) => (
    <Listing
      view={view}
      list={efficiencyReports}
      caption="desk.efficiency"
      empty="desk.efficiency.none"
      columns={[
        ['desk.reference', ({ reference, version }) => <Code>{`${reference} (${version})`}</Code>],
        [
          'desk.efficiency.about',
          ({ certificateNumber, declarationNumber }) => <Code>{certificateNumber ?? declarationNumber ?? '—'}</Code>,
        ],
        [
          'desk.days',
          ({ from, to }) => (
            <>
              <Day>{from}</Day> – <Day>{to}</Day>
            </>
          ),
        ],
        ['desk.efficiency.source', ({ sourceKind }) => <Word view={view} of="EfficiencySource" value={sourceKind} />],
        ['desk.efficiency.counted', ({ isCounted }) => view.t(isCounted ? 'desk.yes' : 'desk.no')],
        [
          'desk.efficiency.flags',
          ({ flags }) =>
            flags.length === 0 ? '—' : flags.map(({ zh, en }) => [<Words view={view} zh={zh} en={en} />, ' ']),
        ],
        ['desk.time', ({ reportedAt }) => <Instant>{reportedAt}</Instant>],
      ]}
    />
  ),
});
