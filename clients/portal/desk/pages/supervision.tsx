import { drawFaults } from '../../../../schema/domain/draw/draw.ts';
import {
  AnswerJointInspectionDocument,
  DeskInspectionTasksDocument,
  DeskJointInspectionsDocument,
  DeskSamplingPlansDocument,
  type InspectionConclusion,
  type InspectionTaskState,
  type MarkUse,
  OneDrawDocument,
  RecordInspectionDocument,
} from '../../../sdk/index.ts';
import { ask } from '../../asking.ts';
import { assetAddress } from '../../assets.ts';
import { Code, Day, Fact } from '../../pieces.tsx';
import { type DeskPage, type DeskView, deskAnswer, deskChange, deskPage, type Need } from '../desk-page.tsx';
import { ChoiceField, DeskFormBox, LongField, need, needOf, TextField } from '../forms.tsx';
import { chosen, chosenOf, Filters, Listing, pageAsked } from '../listing.tsx';
import { Word, wordsOf } from '../words.tsx';
import { Due } from './duties.tsx';

const NEEDS: readonly Need[] = [['SUPERVISION', 'supervision:read']];

/** `GET /desk/plans`: sampling plans, with the draw of each. */
export const plansPage = deskPage({
  path: '/desk/plans',
  title: 'desk.plans',
  group: 'supervision',
  needs: NEEDS,
  document: DeskSamplingPlansDocument,
  variables: pageAsked,
  body: (view, { samplingPlans }) => (
    <>
      <p>{view.t('desk.plans.intro')}</p>
      <Listing
        view={view}
        list={samplingPlans}
        caption="desk.plans"
        empty="desk.plans.none"
        columns={[
          ['desk.plan', ({ reference, title }) => [<Code>{reference}</Code>, ' ', <span lang="zh-CN">{title}</span>]],
          ['desk.year', ({ year }) => String(year)],
          ['desk.division', ({ division, regions }) => <Code>{[division, ...regions].filter(Boolean).join(' ')}</Code>],
          ['desk.commitment', ({ seedCommitment }) => <Code>{seedCommitment.slice(0, 16)}…</Code>],
          [
            'desk.draw',
            ({ draw, reference }) =>
              draw ? (
                <a href={view.to(`/desk/draws/${encodeURIComponent(draw)}`)}>
                  {view.t('desk.draw.open')} {reference}
                </a>
              ) : (
                view.t('desk.draw.none')
              ),
          ],
        ]}
      />
    </>
  ),
});

/** `GET /desk/draws/<id>`: a draw, replayed here from what it says of itself. */
export const drawPage: DeskPage = {
  path: '/desk/draws/:id',
  title: 'desk.draw',
  group: null,
  needs: NEEDS,
  async run({ view, hub }) {
    const { data, sources, missing } = await ask(hub, OneDrawDocument, { id: view.params['id'] ?? '' });
    const { draw } = data;
    const { t } = view;
    if (!draw) return deskAnswer(view, 'desk.draw', <p>{t('desk.draw.absent')}</p>, { status: 404 });
    const faults = drawFaults(draw);
    return deskAnswer(
      view,
      'desk.draw',
      <>
        <p class={`note ${faults.length > 0 ? 'note-missing' : 'note-done'}`} role="status">
          <strong>{t(faults.length > 0 ? 'desk.draw.wrong' : 'desk.draw.right')}</strong>
          {faults.map((fault) => (
            <span lang="en"> {fault}</span>
          ))}
        </p>
        <dl class="facts">
          <Fact name={t('desk.draw.on')}>
            <Day>{draw.drawnOn}</Day>
          </Fact>
          <Fact name={t('desk.draw.algorithm')}>
            <Code>{draw.algorithm}</Code>
          </Fact>
          <Fact name={t('desk.draw.population')}>
            <Code>{draw.populationHash}</Code>
          </Fact>
          <Fact name={t('desk.draw.seed')}>
            <Code>{draw.seed}</Code>
          </Fact>
          <Fact name={t('desk.draw.hubseed')}>
            <Code>{draw.hubSeed}</Code>
          </Fact>
          <Fact name={t('desk.draw.random')}>
            <Code>{draw.publicRandomness}</Code>
          </Fact>
          <Fact name={t('desk.draw.public')}>
            <Day>{draw.publicFrom}</Day>
          </Fact>
          <Fact name={t('desk.draw.leftout')}>
            {draw.regionsLeftOut.map(({ division, reason }) => `${division} ${reason}`).join('; ') || '—'}
          </Fact>
        </dl>
        <h2>{t('desk.draw.result')}</h2>
        <pre>{draw.result}</pre>
        <p class="hint">{t('desk.draw.elsewhere')}</p>
      </>,
      { sources, missing },
    );
  },
};

const TASK_STATES: readonly InspectionTaskState[] = ['OPEN', 'DONE'];

/** `GET /desk/inspections` */
export const inspectionsPage = deskPage({
  path: '/desk/inspections',
  title: 'desk.inspections',
  group: 'supervision',
  needs: NEEDS,
  document: DeskInspectionTasksDocument,
  variables: (view) => ({
    ...pageAsked(view),
    filter: {
      state: chosenOf(view, 'state', TASK_STATES) ?? null,
      plan: chosen(view, 'plan') ?? null,
      division: chosen(view, 'division') ?? null,
    },
  }),
  body: (view, { inspectionTasks }) => (
    <>
      <Filters
        view={view}
        filters={[
          { name: 'state', label: 'desk.state', options: wordsOf(view, 'InspectionTaskState', TASK_STATES) },
          { name: 'plan', label: 'desk.plan' },
          { name: 'division', label: 'desk.division' },
        ]}
      />
      <Listing
        view={view}
        list={inspectionTasks}
        caption="desk.inspections"
        empty="desk.inspections.none"
        columns={[
          [
            'certificate.number',
            ({ certificateNumber }) => (
              <a href={view.to(`/certificate/${encodeURIComponent(certificateNumber)}`)}>
                <Code>{certificateNumber}</Code>
              </a>
            ),
          ],
          [
            'search.product',
            ({ productName, holderName }) => (
              <span lang="zh-CN">
                {productName}
                <br />
                {holderName}
              </span>
            ),
          ],
          ['desk.division', ({ division }) => <Code>{division}</Code>],
          ['desk.due', ({ due, isOverdue }) => <Due view={view} due={due} overdue={isOverdue} />],
          ['desk.state', ({ state }) => <Word view={view} of="InspectionTaskState" value={state} />],
          ['desk.inspectors', ({ inspectors }) => <Code>{inspectors.join(' ')}</Code>],
          [
            'desk.act',
            ({ id, state, certificateNumber, inspectors }) =>
              state === 'OPEN' ? (
                <a
                  href={view.to(
                    `/desk/inspections/record?${new URLSearchParams({ task: id, inspectors: inspectors.join(' ') })}`,
                  )}
                >
                  {view.t('desk.inspection.record')} {certificateNumber}
                </a>
              ) : (
                '—'
              ),
          ],
        ]}
      />
    </>
  ),
});

const MARK_USES: readonly MarkUse[] = ['CORRECT', 'MISUSED', 'NOT_USED'];
const CONCLUSIONS: readonly InspectionConclusion[] = ['PASS', 'PASS_AFTER_CORRECTION', 'FAIL'];

/**
 * `GET /desk/inspections/record?task=`: the record of an inspection, on a phone in a workshop. With script it is kept on the phone where there is no network, and sent when there is;
 * the moment that it was saved goes with it, so that sending it twice makes one record.
 */
export const inspectionForm: DeskPage = {
  path: '/desk/inspections/record',
  title: 'desk.inspection.record',
  group: null,
  needs: NEEDS,
  async run({ view }) {
    return deskAnswer(
      view,
      'desk.inspection.record',
      <div
        id="inspection"
        data-agency={view.session.agency}
        data-worker={assetAddress('inspection-worker.js')}
        data-waiting={view.t('desk.inspection.waiting')}
        data-signin={view.t('desk.inspection.signin')}
        data-refused={view.t('desk.inspection.refused')}
        data-sent={view.t('desk.inspection.sent')}
        data-unsent={view.t('desk.inspection.unsent')}
        data-discard={view.t('desk.inspection.discard')}
      >
        <p>{view.t('desk.inspection.intro')}</p>
        <p class="ready" hidden>
          {view.t('desk.inspection.offline')}
        </p>
        <div role="status" />
        <section class="waiting" hidden>
          <h2>{view.t('desk.inspection.queue')}</h2>
          <ul />
          <button type="button" class="send">
            {view.t('desk.inspection.send')}
          </button>
        </section>
        <DeskFormBox view={view} action="/desk/inspections/record">
          <input type="hidden" name="signedAt" value={new Date().toISOString()} />
          <TextField view={view} name="task" label="desk.inspection.task" value={chosen(view, 'task')} required />
          <TextField view={view} name="reference" label="desk.reference" hint="desk.reference.hint" required />
          <TextField view={view} name="place" label="desk.inspection.place" required />
          <TextField view={view} name="conductedOn" label="desk.inspection.on" type="date" required />
          <TextField view={view} name="sample" label="desk.inspection.sample" required />
          <TextField view={view} name="sampleModel" label="search.model" />
          <TextField view={view} name="quantity" label="desk.inspection.quantity" type="number" />
          <ChoiceField
            view={view}
            name="markUse"
            label="desk.inspection.mark"
            options={wordsOf(view, 'MarkUse', MARK_USES)}
          />
          <ChoiceField
            view={view}
            name="conclusion"
            label="desk.inspection.conclusion"
            options={wordsOf(view, 'InspectionConclusion', CONCLUSIONS)}
          />
          <LongField view={view} name="text" label="desk.inspection.text" hint="desk.nopersons" />
          <LongField view={view} name="followUp" label="desk.inspection.followup" />
          <TextField
            view={view}
            name="inspectors"
            label="desk.inspectors"
            hint="desk.inspection.inspectors.hint"
            value={chosen(view, 'inspectors')}
            required
          />
          <TextField
            view={view}
            name="paper"
            label="desk.inspection.paper"
            hint="desk.inspection.paper.hint"
            required
          />
          <button type="submit">{view.t('desk.inspection.save')}</button>
        </DeskFormBox>
      </div>,
      { scripts: ['inspection.js'] },
    );
  },
};

export const recordInspection = deskChange({
  path: '/desk/inspections/record',
  needs: NEEDS,
  document: RecordInspectionDocument,
  variables: (form) => {
    const quantity = form.text('quantity');
    const sha256 = need(form, 'paper', 'desk.inspection.paper');
    const signedAt = form.text('signedAt') ?? new Date().toISOString();
    return {
      input: {
        reference: need(form, 'reference', 'desk.reference'),
        record: {
          task: need(form, 'task', 'desk.inspection.task'),
          place: need(form, 'place', 'desk.inspection.place'),
          conductedOn: need(form, 'conductedOn', 'desk.inspection.on'),
          sampledItems: [
            {
              name: need(form, 'sample', 'desk.inspection.sample'),
              model: form.text('sampleModel'),
              quantity: quantity === null ? null : Number(quantity),
            },
          ],
          markUse: needOf(form, 'markUse', 'desk.inspection.mark', MARK_USES),
          conclusion: needOf(form, 'conclusion', 'desk.inspection.conclusion', CONCLUSIONS),
          text: form.text('text'),
          followUp: form.text('followUp'),
          signatures: need(form, 'inspectors', 'desk.inspectors')
            .split(/[\s,，、]+/)
            .map((inspector) => ({ inspector, signedAt, sha256 })),
        },
      },
    };
  },
  next: () => '/desk/inspections',
  done: 'desk.done.recorded',
});

/** `GET /desk/joint`: joint inspections, with an answer where one is asked for. */
export const jointPage = deskPage({
  path: '/desk/joint',
  title: 'desk.joint',
  group: 'supervision',
  needs: NEEDS,
  document: DeskJointInspectionsDocument,
  variables: pageAsked,
  body: (view, { jointInspections }) => (
    <Listing
      view={view}
      list={jointInspections}
      caption="desk.joint"
      empty="desk.joint.none"
      columns={[
        ['desk.plan', ({ reference, title }) => [<Code>{reference}</Code>, ' ', <span lang="zh-CN">{title}</span>]],
        ['desk.joint.by', ({ division }) => <Code>{division ?? '—'}</Code>],
        ['desk.due', ({ answerDue }) => <Day>{answerDue}</Day>],
        [
          'desk.joint.participants',
          ({ participants }) =>
            participants.map(({ division, state }) => (
              <>
                <Code>{division}</Code> <Word view={view} of="ParticipantState" value={state} />
                <br />
              </>
            )),
        ],
        ['desk.joint.findings', ({ findings }) => (findings ? String(findings.length) : view.t('desk.joint.hidden'))],
        ['desk.act', (joint) => <JointAnswer view={view} joint={joint} />],
      ]}
    />
  ),
});

function JointAnswer({
  view,
  joint,
}: {
  view: DeskView;
  joint: {
    readonly id: string;
    readonly title: string;
    readonly participants: readonly { readonly division: string; readonly state: string }[];
  };
}) {
  const own = joint.participants.find(({ division }) => division === view.session.division);
  if (own?.state !== 'INVITED') return <>—</>;
  return (
    <DeskFormBox view={view} action="/desk/joint/answer" inline>
      <input type="hidden" name="joint" value={joint.id} />
      <input
        name="reason"
        maxLength={500}
        aria-label={`${view.t('desk.reason')} ${joint.title}`}
        placeholder={view.t('desk.reason')}
      />
      <button type="submit" name="answer" value="ACCEPT">
        {view.t('desk.joint.accept')}
      </button>
      <button type="submit" name="answer" value="DECLINE" class="quiet">
        {view.t('desk.joint.decline')}
      </button>
    </DeskFormBox>
  );
}

export const answerJoint = deskChange({
  path: '/desk/joint/answer',
  needs: NEEDS,
  document: AnswerJointInspectionDocument,
  variables: (form) => ({
    input: {
      jointInspection: need(form, 'joint', 'desk.joint'),
      answer: needOf(form, 'answer', 'desk.act', ['ACCEPT', 'DECLINE'] as const),
      reason: form.text('reason'),
    },
  }),
  next: () => '/desk/joint',
  done: 'desk.done.answered',
});
