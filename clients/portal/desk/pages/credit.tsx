import { CreditOfDocument, type CreditOfQuery, type CreditSubjectKind } from '../../../sdk/index.ts';
import { ask } from '../../asking.ts';
import { Code, Day } from '../../pieces.tsx';
import { type DeskPage, type DeskView, deskAnswer, type Need } from '../desk-page.tsx';
import { chosen, chosenOf, Filters, Listing } from '../listing.tsx';
import { Word, wordOf, wordsOf } from '../words.tsx';

const OWN: Need = ['OWN_RECORDS', 'records:own'];
const NEEDS: readonly Need[] = [OWN, ['SUPERVISION', 'supervision:read']];
const KINDS: readonly CreditSubjectKind[] = ['ENTERPRISE', 'BODY'];

/** `GET /desk/credit`: the agency's own class of credit; for authorities that of whomever they ask about. Item by item, each with the way to contest it. */
export const creditPage: DeskPage = {
  path: '/desk/credit',
  title: 'desk.credit',
  group: 'own',
  needs: NEEDS,
  async run({ view, hub }) {
    const subject = subjectOf(view);
    if (subject === null) return deskAnswer(view, 'desk.credit', <Asking view={view} />);
    const { data, sources, missing } = await ask(hub, CreditOfDocument, subject);
    return deskAnswer(
      view,
      'desk.credit',
      <>
        <Asking view={view} />
        {data.credit ? (
          <Standing view={view} credit={data.credit} subject={subject} />
        ) : (
          <p>{view.t('desk.credit.none')}</p>
        )}
      </>,
      { sources, missing },
    );
  },
};

interface Subject {
  readonly kind: CreditSubjectKind;
  readonly subject: string;
}

/** Whose class is asked for: its own for whom it may be of, the one that an authority names; `null`: none yet. */
function subjectOf(view: DeskView): Subject | null {
  const { uscc, body } = view.session;
  if (view.purpose === 'OWN_RECORDS') {
    if (uscc !== null) return { kind: 'ENTERPRISE', subject: uscc };
    return body === null ? null : { kind: 'BODY', subject: body };
  }
  const subject = chosen(view, 'subject');
  return subject === undefined ? null : { kind: chosenOf(view, 'kind', KINDS) ?? 'ENTERPRISE', subject };
}

function Asking({ view }: { view: DeskView }) {
  const { t } = view;
  if (view.purpose === 'OWN_RECORDS') return <p>{t('desk.credit.own')}</p>;
  return (
    <>
      <p>{t('desk.credit.intro')}</p>
      <Filters
        view={view}
        filters={[
          {
            name: 'kind',
            label: 'desk.credit.whose',
            options: wordsOf(view, 'CreditSubjectKind', KINDS),
            always: true,
          },
          { name: 'subject', label: 'desk.credit.subject' },
        ]}
      />
    </>
  );
}

type Credit = NonNullable<CreditOfQuery['credit']>;

function Standing({ view, credit, subject }: { view: DeskView; credit: Credit; subject: Subject }) {
  const { t } = view;
  const isOwn = view.purpose === 'OWN_RECORDS';
  return (
    <>
      <p class="note">
        <strong>
          {subject.subject}: {wordOf(view, 'CreditClass', credit.class)}
        </strong>{' '}
        {t('desk.credit.points', { points: credit.points, day: credit.on })}
      </p>
      <Listing
        view={view}
        list={{ edges: credit.items.map((node) => ({ node })) }}
        caption="desk.credit.items"
        empty="desk.credit.nothing"
        columns={[
          ['desk.credit.fact', ({ fact }) => <Word view={view} of="CreditFactKind" value={fact} />],
          ['desk.subject', ({ id }) => <Code>{id}</Code>],
          ['desk.credit.on', ({ on }) => <Day>{on}</Day>],
          ['desk.credit.rule', ({ rule, source }) => [<Code>{rule}</Code>, ' ', <span lang="en">{source}</span>]],
          ['desk.credit.counts', ({ points }) => String(points)],
          ['desk.until', ({ countsUntil }) => (countsUntil ? <Day>{countsUntil}</Day> : t('desk.credit.stands'))],
          [
            'desk.act',
            ({ id, contestedAs }) => {
              if (contestedAs === null || contestedAs === undefined) return t('desk.credit.byreport');
              return isOwn ? (
                <Contest view={view} kind={contestedAs} subject={id} />
              ) : (
                <Word view={view} of="AppealKind" value={contestedAs} />
              );
            },
          ],
        ]}
      />
      {isOwn && (
        <p>
          {t('desk.credit.class')}{' '}
          <Contest view={view} kind="CREDIT_CLASS" subject={`${subject.kind}:${subject.subject}`} />
        </p>
      )}
    </>
  );
}

/** The way to an appeal, with kind and subject filled in. */
function Contest({ view, kind, subject }: { view: DeskView; kind: string; subject: string }) {
  return (
    <a href={view.to(`/desk/appeals?${new URLSearchParams({ kind, subject })}#subject`)}>
      {view.t('desk.credit.contest')} {subject}
    </a>
  );
}
