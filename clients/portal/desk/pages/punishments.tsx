import {
  EndPunishmentMeasureDocument,
  type PunishmentMeasureKind,
  type PunishmentMeasureStandingFragment,
  PunishmentMeasuresDocument,
  TakePunishmentMeasureDocument,
} from '../../../sdk/index.ts';
import { Chinese, Code, Days } from '../../pieces.tsx';
import { type DeskPage, type DeskView, deskAnswer, deskChange, deskPage, type Need, purposeOf } from '../desk-page.tsx';
import { ChoiceField, DeskFormBox, LongField, need, needOf, TextField } from '../forms.tsx';
import { chosen, Filters, Listing, pageAsked } from '../listing.tsx';
import { Word, wordsOf } from '../words.tsx';

const READ: readonly Need[] = [['SUPERVISION', 'blacklists:read']];
const DECIDE: readonly Need[] = [['REPORTING', 'blacklists:decide']];
const KINDS: readonly PunishmentMeasureKind[] = [
  'MARKET_ACCESS',
  'PROCUREMENT',
  'POLICY_SUPPORT',
  'KEY_SUPERVISION',
  'HONOURS',
  'OTHER_BY_LAW',
];

const mayDecide = ({ session }: DeskView): boolean => purposeOf(session.rights, DECIDE) !== undefined;

/** Measures, each with kind, content, legal basis, authority and end. */
export function Measures({
  view,
  measures,
}: {
  view: DeskView;
  measures: readonly PunishmentMeasureStandingFragment[];
}) {
  return (
    <ul>
      {measures.map(({ id, kind, content, legalBasis, authority, decisionNumber, from, until }) => (
        <li>
          <strong>
            <Word view={view} of="PunishmentMeasureKind" value={kind} />
          </strong>{' '}
          <Chinese view={view}>{content}</Chinese>
          <br />
          <Chinese view={view}>{`${legalBasis} · ${authority} ${decisionNumber}`}</Chinese>
          <br />
          <Days view={view} from={from} to={until} />
          {mayDecide(view) && (
            <>
              <br />
              <a href={view.to(`/desk/punishments/take?${new URLSearchParams({ measure: id })}#measure`)}>
                {view.t('desk.punishments.end')} <Code>{id}</Code>
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** `GET /desk/punishments`: the alliance's list as it counts on a day, with the measures under each entry. */
export const punishmentsPage = deskPage({
  path: '/desk/punishments',
  title: 'desk.punishments',
  group: 'supervision',
  needs: READ,
  document: PunishmentMeasuresDocument,
  variables: (view) => {
    const on = chosen(view, 'on') ?? null;
    const subjectUscc = chosen(view, 'subject') ?? null;
    const filter = { list: 'YRD_JOINT_PUNISHMENT', state: 'PUBLISHED', on, subjectUscc } as const;
    return { ...pageAsked(view), on, filter };
  },
  body: (view, { blacklistEntries }) => (
    <>
      <p>{view.t('desk.punishments.intro')}</p>
      <Filters
        view={view}
        filters={[
          { name: 'on', label: 'desk.punishments.on', type: 'date' },
          { name: 'subject', label: 'desk.punishments.subject' },
        ]}
      />
      <Listing
        view={view}
        list={blacklistEntries}
        caption="desk.punishments"
        empty="desk.punishments.none"
        columns={[
          [
            'blacklists.subject',
            ({ subjectUscc, subjectName }) => (
              <a href={view.to(`/organisation/${subjectUscc}`)}>
                <Chinese view={view}>{subjectName}</Chinese>
              </a>
            ),
          ],
          [
            'blacklists.decision',
            ({ authority, decisionNumber }) => <Chinese view={view}>{`${authority} ${decisionNumber}`}</Chinese>,
          ],
          [
            'blacklists.days',
            ({ publishedOn, endsOn }) => (
              <>
                <Days view={view} from={publishedOn} to={endsOn} />
              </>
            ),
          ],
          [
            'desk.punishments.measures',
            ({ measures }) =>
              !measures ? (
                view.t('desk.punishments.nottold')
              ) : measures.length === 0 ? (
                view.t('desk.punishments.nomeasures')
              ) : (
                <Measures view={view} measures={measures} />
              ),
          ],
          [
            'desk.punishments.entry',
            ({ id }) =>
              mayDecide(view) ? (
                <a href={view.to(`/desk/punishments/take?${new URLSearchParams({ entry: id })}`)}>
                  {view.t('desk.punishments.take')} <Code>{id}</Code>
                </a>
              ) : (
                <Code>{id}</Code>
              ),
          ],
        ]}
      />
    </>
  ),
});

/** `GET /desk/punishments/take`: a measure of one's own under an entry, and the end of one. */
export const takeMeasurePage: DeskPage = {
  path: '/desk/punishments/take',
  title: 'desk.punishments.take',
  group: 'reporting',
  needs: DECIDE,
  async run({ view }) {
    return deskAnswer(
      view,
      'desk.punishments.take',
      <>
        <p>{view.t('desk.punishments.take.intro')}</p>
        <DeskFormBox view={view} action="/desk/punishments/take">
          <TextField view={view} name="entry" label="desk.punishments.entry" value={chosen(view, 'entry')} required />
          <ChoiceField
            view={view}
            name="kind"
            label="desk.punishments.kind"
            options={wordsOf(view, 'PunishmentMeasureKind', KINDS)}
          />
          <LongField view={view} name="content" label="desk.punishments.content" required />
          <TextField view={view} name="basis" label="desk.punishments.basis" required />
          <TextField view={view} name="authority" label="desk.punishments.authority" required />
          <TextField view={view} name="number" label="desk.punishments.number" required />
          <TextField view={view} name="from" label="desk.from" type="date" />
          <TextField view={view} name="until" label="desk.until" type="date" />
          <button type="submit">{view.t('desk.punishments.take.send')}</button>
        </DeskFormBox>
        <h2>{view.t('desk.punishments.end')}</h2>
        <DeskFormBox view={view} action="/desk/punishments/end">
          <TextField view={view} name="measure" label="desk.punishments.id" value={chosen(view, 'measure')} required />
          <TextField view={view} name="reason" label="desk.reason" required />
          <TextField view={view} name="endedOn" label="desk.punishments.ended" type="date" />
          <button type="submit">{view.t('desk.punishments.end.send')}</button>
        </DeskFormBox>
      </>,
    );
  },
};

export const takeMeasure = deskChange({
  path: '/desk/punishments/take',
  needs: DECIDE,
  document: TakePunishmentMeasureDocument,
  variables: (form) => ({
    input: {
      entryId: need(form, 'entry', 'desk.punishments.entry'),
      kind: needOf(form, 'kind', 'desk.punishments.kind', KINDS),
      content: need(form, 'content', 'desk.punishments.content'),
      legalBasis: need(form, 'basis', 'desk.punishments.basis'),
      authority: need(form, 'authority', 'desk.punishments.authority'),
      decisionNumber: need(form, 'number', 'desk.punishments.number'),
      from: form.text('from'),
      until: form.text('until'),
    },
  }),
  next: () => '/desk/punishments/take',
  done: 'desk.done.measure',
});

export const endMeasure = deskChange({
  path: '/desk/punishments/end',
  needs: DECIDE,
  document: EndPunishmentMeasureDocument,
  variables: (form) => ({
    input: {
      id: need(form, 'measure', 'desk.punishments.id'),
      reason: need(form, 'reason', 'desk.reason'),
      endedOn: form.text('endedOn'),
    },
  }),
  next: () => '/desk/punishments/take',
  done: 'desk.done.measure',
});
