import { type InspectionConclusion, PublicInspectionsDocument, type PublicInspectionsQuery } from '../../sdk/index.ts';
import { ask } from '../asking.ts';
import { Word, wordOf } from '../desk/words.tsx';
import { Further, PAGE_SIZE } from '../lists.tsx';
import { Chinese, Code, Day, Table } from '../pieces.tsx';
import type { Page, View } from '../view.ts';

const CONCLUSIONS: readonly InspectionConclusion[] = ['FAIL', 'PASS_AFTER_CORRECTION', 'PASS'];

type Inspection = NonNullable<PublicInspectionsQuery['inspections']>['edges'][number]['node'];

/** `GET /supervision?conclusion=`: what inspections found (抽查结果), from the day on which each is public. */
export async function supervisionPage(view: View): Promise<Page> {
  const { t, to, query } = view;
  const conclusion = CONCLUSIONS.find((one) => one === query.get('conclusion')) ?? null;
  const { data, sources, missing } = await ask(view.hub, PublicInspectionsDocument, {
    filter: conclusion === null ? {} : { conclusions: [conclusion] },
    first: PAGE_SIZE,
    after: query.get('after'),
  });
  const found = data.inspections;
  return {
    title: t('supervision.title'),
    sources,
    missing,
    body: (
      <>
        <h1>{t('supervision.title')}</h1>
        <p>{t('supervision.intro')}</p>
        <form method="get" action={to('/supervision')} class="inline">
          <label for="conclusion">{t('supervision.conclusion')}</label>
          <select id="conclusion" name="conclusion">
            <option value="">{t('desk.all')}</option>
            {CONCLUSIONS.map((one) => (
              <option value={one} selected={one === conclusion}>
                {wordOf(view, 'InspectionConclusion', one)}
              </option>
            ))}
          </select>
          <button type="submit">{t('certificate.day.button')}</button>
        </form>
        {!found ? (
          <p>{t('list.notknown')}</p>
        ) : found.edges.length === 0 ? (
          <p>{t('supervision.none')}</p>
        ) : (
          <>
            <Table
              caption={t('supervision.caption', { shown: found.edges.length, count: found.totalCount })}
              head={[
                t('certificate.number'),
                t('supervision.on'),
                t('supervision.sampled'),
                t('supervision.conclusion'),
                t('supervision.mark'),
                t('supervision.found'),
                t('supervision.public'),
              ]}
              rows={found.edges.map(({ node }) => rowOf(view, node))}
            />
            <Further view={view} page={found.pageInfo} />
          </>
        )}
        <p>
          <a href={to('/blacklists')}>{t('nav.blacklists')}</a>
        </p>
      </>
    ),
  };
}

function rowOf(view: View, one: Inspection) {
  return [
    <a href={view.to(`/certificate/${one.certificateNumber}`)}>
      <Code>{one.certificateNumber}</Code>
    </a>,
    <>
      <Day>{one.conductedOn}</Day> <Chinese view={view}>{one.place}</Chinese> <Code>{one.division}</Code>
    </>,
    <Chinese view={view}>
      {one.sampledItems.map(({ name, model }) => [name, model].filter(Boolean).join(' ')).join('、')}
    </Chinese>,
    <strong>
      <Word view={view} of="InspectionConclusion" value={one.conclusion} />
    </strong>,
    <Word view={view} of="MarkUse" value={one.markUse} />,
    <Found view={view} one={one} />,
    <Day>{one.publicFrom}</Day>,
  ];
}

/** Failed items, what the authority says, what has to follow, and what was corrected in the record. */
function Found({ view, one }: { view: View; one: Inspection }) {
  const failed = one.testItems.filter(({ verdict }) => verdict === 'FAIL');
  return (
    <>
      {failed.map(({ item, limit, value, unit, standard }) => (
        <p>
          <Chinese view={view}>
            {`${item} ${value}${unit ?? ''}${view.t('supervision.limit', { limit })} ${standard ?? ''}`}
          </Chinese>
        </p>
      ))}
      {one.text && (
        <p>
          <Chinese view={view}>{one.text}</Chinese>
        </p>
      )}
      {one.followUp && (
        <p>
          {view.t('supervision.followup')} <Chinese view={view}>{one.followUp}</Chinese>
        </p>
      )}
      {one.corrections.map(({ on, reason }) => (
        <p>
          {view.t('supervision.corrected')} <Day>{on}</Day> <Chinese view={view}>{reason}</Chinese>
        </p>
      ))}
    </>
  );
}
