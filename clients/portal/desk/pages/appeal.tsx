import {
  type AppealOutcome,
  GiveExpertOpinionDocument,
  OneAppealDocument,
  type OneAppealQuery,
  RecuseFromAppealDocument,
} from '../../../sdk/index.ts';
import { Chinese, Code, Day, Fact } from '../../pieces.tsx';
import { type DeskView, deskChange, deskPage, type Need } from '../desk-page.tsx';
import { ChoiceField, DeskFormBox, LongField, need, needOf, TextField } from '../forms.tsx';
import type { Form } from '../read-form.ts';
import { FormFault } from '../read-form.ts';
import { Word, wordsOf } from '../words.tsx';
import { Due } from './duties.tsx';

type Appeal = NonNullable<OneAppealQuery['appeal']>;

/** Who reads appeals: their parties, who decides, and the expert group that one is referred to. */
export const APPEALS_SEE: readonly Need[] = [
  ['OWN_RECORDS', 'records:own'],
  ['REPORTING', 'certificates:report'],
  ['REPORTING', 'disputes:advise'],
  ['SUPERVISION', 'supervision:read'],
];
const EXPERTS: readonly Need[] = [['REPORTING', 'disputes:advise']];
const OUTCOMES: readonly AppealOutcome[] = ['UPHELD', 'PARTLY_UPHELD', 'DISMISSED', 'INADMISSIBLE'];

/** `GET /desk/appeals/<id>`: one case, and for the expert group that has it the form of its opinion. */
export const appealPage = deskPage({
  path: '/desk/appeals/:id',
  title: 'desk.appeal',
  group: null,
  needs: APPEALS_SEE,
  document: OneAppealDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  body: (view, { appeal }) => {
    if (!appeal) return <p>{view.t('desk.appeal.absent')}</p>;
    return (
      <>
        <Case view={view} appeal={appeal} />
        {isToAdvise(view, appeal) && <OpinionForms view={view} appeal={appeal} />}
      </>
    );
  },
});

/** Whether the session's agency is the expert group that has still to say something. */
function isToAdvise({ session }: DeskView, { expertGroup, opinion, state }: Appeal): boolean {
  return expertGroup === `AGENCY:${session.agency}` && !opinion && state === 'FILED';
}

function Case({ view, appeal }: { view: DeskView; appeal: Appeal }) {
  const { t } = view;
  const { opinion, decision, papers } = appeal;
  return (
    <>
      <dl class="facts">
        <Fact name={t('desk.kind')}>
          <Word view={view} of="AppealKind" value={appeal.kind} />
        </Fact>
        <Fact name={t('desk.subject')}>
          <Code>{appeal.subject}</Code>
        </Fact>
        <Fact name={t('desk.appeal.grounds')}>
          <Chinese view={view}>{appeal.grounds}</Chinese>
        </Fact>
        <Fact name={t('desk.appeal.forum')}>
          <Word view={view} of="AppealForum" value={appeal.forum} />
        </Fact>
        <Fact name={t('desk.state')}>
          <Word view={view} of="AppealState" value={appeal.state} />
        </Fact>
        <Fact name={t('desk.appeal.filed')}>
          <Day>{appeal.filedOn}</Day>
        </Fact>
        <Fact name={t('desk.due')}>
          <Due view={view} due={appeal.due} overdue={appeal.isOverdue} />
        </Fact>
        <Fact name={t('desk.appeal.referred')}>{appeal.referredOn && <Day>{appeal.referredOn}</Day>}</Fact>
      </dl>
      {papers.length > 0 && (
        <section>
          <h2>{t('desk.appeal.papers')}</h2>
          <ul>
            {papers.map(({ name, sha256 }) => (
              <li>
                {name} <Code>{sha256}</Code>
              </li>
            ))}
          </ul>
        </section>
      )}
      {opinion && (
        <section>
          <h2>{t('desk.opinion')}</h2>
          <dl class="facts">
            <Fact name={t('desk.opinion.outcome')}>
              <Word view={view} of="AppealState" value={opinion.outcome} />
            </Fact>
            <Fact name={t('desk.opinion.reasons')}>
              <Chinese view={view}>{opinion.reasons}</Chinese>
            </Fact>
            <Fact name={t('desk.opinion.experts')}>{opinion.experts}</Fact>
            <Fact name={t('desk.opinion.recused')}>{opinion.recused}</Fact>
            <Fact name={t('desk.opinion.given')}>
              <Day>{opinion.givenOn}</Day>
            </Fact>
          </dl>
        </section>
      )}
      {decision && (
        <section>
          <h2>{t('desk.appeal.decision')}</h2>
          <dl class="facts">
            <Fact name={t('desk.state')}>
              <Word view={view} of="AppealState" value={decision.outcome} />
            </Fact>
            <Fact name={t('desk.appeal.reasons')}>
              <Chinese view={view}>{decision.reasons}</Chinese>
            </Fact>
          </dl>
        </section>
      )}
    </>
  );
}

function OpinionForms({ view, appeal: { id } }: { view: DeskView; appeal: Appeal }) {
  const { t } = view;
  return (
    <>
      <section>
        <h2>{t('desk.opinion.give')}</h2>
        <p>{t('desk.opinion.intro')}</p>
        <DeskFormBox view={view} action="/desk/appeals/opinion">
          <input type="hidden" name="appeal" value={id} />
          <ChoiceField
            view={view}
            name="outcome"
            label="desk.opinion.outcome"
            options={wordsOf(view, 'AppealState', OUTCOMES)}
          />
          <TextField view={view} name="experts" label="desk.opinion.experts" type="number" required />
          <TextField view={view} name="recused" label="desk.opinion.recused" type="number" value="0" required />
          <LongField view={view} name="reasons" label="desk.opinion.reasons" hint="desk.nopersons" required />
          <button type="submit">{t('desk.opinion.send')}</button>
        </DeskFormBox>
      </section>
      <section>
        <h2>{t('desk.recuse')}</h2>
        <p>{t('desk.recuse.intro')}</p>
        <DeskFormBox view={view} action="/desk/appeals/recuse">
          <input type="hidden" name="appeal" value={id} />
          <TextField view={view} name="reason" label="desk.reason" hint="desk.nopersons" required />
          <button type="submit">{t('desk.recuse.send')}</button>
        </DeskFormBox>
      </section>
    </>
  );
}

/** How many experts a field says. @throws FormFault */
function expertsOf(form: Form, name: string, label: 'desk.opinion.experts' | 'desk.opinion.recused'): number {
  const given = need(form, name, label);
  if (!/^\d{1,2}$/.test(given)) throw new FormFault(label, 'desk.fault.experts');
  return Number(given);
}

export const giveOpinion = deskChange({
  path: '/desk/appeals/opinion',
  needs: EXPERTS,
  document: GiveExpertOpinionDocument,
  variables: (form) => ({
    input: {
      appeal: need(form, 'appeal', 'desk.appeal'),
      outcome: needOf(form, 'outcome', 'desk.opinion.outcome', OUTCOMES),
      experts: expertsOf(form, 'experts', 'desk.opinion.experts'),
      recused: expertsOf(form, 'recused', 'desk.opinion.recused'),
      reasons: need(form, 'reasons', 'desk.opinion.reasons'),
    },
  }),
  next: (form) => `/desk/appeals/${encodeURIComponent(form.text('appeal') ?? '')}`,
  done: 'desk.done.advised',
});

export const recuseFromAppeal = deskChange({
  path: '/desk/appeals/recuse',
  needs: EXPERTS,
  document: RecuseFromAppealDocument,
  variables: (form) => ({
    input: { appeal: need(form, 'appeal', 'desk.appeal'), reason: need(form, 'reason', 'desk.reason') },
  }),
  // The group does not see the case any more.
  next: () => '/desk/appeals',
  done: 'desk.done.recused',
});
