import {
  DeskReportEfficiencyDocument,
  type EfficiencyMethod,
  type EnergyCarrier,
  type LifeCycleFigureKind,
  type LifeCycleStage,
} from '../../../sdk/index.ts';
import { FaultSummary, type Filled, faultsIn, fieldAt, fieldsOf, filled, unfilled } from '../../filled.tsx';
import { Code, Words } from '../../pieces.tsx';
import { WORDS_ZH } from '../../texts/words-zh.ts';
import type { Page } from '../../view.ts';
import { type DeskForm, type DeskPage, type DeskView, deskAnswer, type Need } from '../desk-page.tsx';
import { DeskFormBox } from '../forms.tsx';
import type { Form } from '../read-form.ts';
import { wordsOf } from '../words.tsx';

const REPORT: readonly Need[] = [
  ['DECLARING', 'efficiency:report'],
  ['REPORTING', 'efficiency:report'],
];
const METHODS = Object.keys(WORDS_ZH.EfficiencyMethod) as EfficiencyMethod[];
const CARRIERS = Object.keys(WORDS_ZH.EnergyCarrier) as EnergyCarrier[];
const STAGES = Object.keys(WORDS_ZH.LifeCycleStage) as LifeCycleStage[];
const KINDS = Object.keys(WORDS_ZH.LifeCycleFigureKind) as LifeCycleFigureKind[];
/** Savings and figures that the form has room for; whole files go by the command line. */
const SAVINGS = [0, 1, 2];
const FIGURES = [0, 1, 2, 3];
const SAVING_FIELDS = ['carrier', 'baseline', 'certified', 'unit', 'quantity', 'periods', 'uncertainty'] as const;
const FIGURE_FIELDS = ['stage', 'kind', 'carrier', 'substance', 'value', 'unit'] as const;
const NAMES = [
  'reference',
  'certificateNumber',
  'declarationNumber',
  'model',
  'from',
  'to',
  'method',
  'source',
  'baselineStandard',
  'region',
  'factorYear',
  'equivalentKgcePerKwh',
  ...SAVINGS.flatMap((row) => SAVING_FIELDS.map((field) => `savings-${row}-${field}`)),
  ...FIGURES.flatMap((row) => FIGURE_FIELDS.map((field) => `figures-${row}-${field}`)),
];

/** `GET /desk/efficiency/report`: efficiency data of a product for a period. */
export const reportEfficiencyPage: DeskPage = {
  path: '/desk/efficiency/report',
  title: 'desk.efficiency.report',
  group: 'enterprise',
  needs: REPORT,
  run: async ({ view }) => reportForm(view, unfilled()),
};

/** `POST /desk/efficiency/report`: one report; what the hub refuses is told at its field. */
export const reportEfficiency: DeskForm = {
  path: '/desk/efficiency/report',
  needs: REPORT,
  async run({ view, hub }, form) {
    try {
      const { reportEfficiency: done } = await hub.request(DeskReportEfficiencyDocument, {
        input: { reports: [inputOf(form)] },
      });
      const [result] = done?.results ?? [];
      if (result?.fault) {
        const { field, expected, message } = result.fault;
        const said = expected ? view.t('form.expected', { expected }) : <span lang="en">{message}</span>;
        return reportForm(view, filled(form, { [fieldAt(field, NAMES)]: said }), 400);
      }
      const flags = result?.report?.flags ?? [];
      if (!result || flags.length === 0)
        return {
          redirectTo: `/desk/efficiency?done=desk.done.${result?.outcome === 'UNCHANGED' ? 'unchanged' : 'reported'}`,
        };
      return deskAnswer(
        view,
        'desk.efficiency.report',
        <>
          <p>{view.t('desk.efficiency.flagged')}</p>
          <ul>
            {flags.map(({ code, zh, en }) => (
              <li>
                <Code>{code}</Code> <Words view={view} zh={zh} en={en} />
              </li>
            ))}
          </ul>
          <p>
            <a href={view.to('/desk/efficiency')}>{view.t('desk.efficiency')}</a>
          </p>
        </>,
      );
    } catch (error) {
      const faults = faultsIn(view, error, NAMES);
      if (!faults) throw error;
      return reportForm(view, filled(form, faults), 400);
    }
  },
};

function inputOf(form: Form) {
  const text = (name: string) => form.text(name) ?? '';
  const year = form.text('factorYear');
  return {
    reference: text('reference'),
    certificateNumber: form.text('certificateNumber'),
    declarationNumber: form.text('declarationNumber'),
    model: form.text('model'),
    from: text('from'),
    to: text('to'),
    method: METHODS.find((one) => one === form.text('method')) ?? 'MEASURED',
    source: text('source'),
    baselineStandard: form.text('baselineStandard'),
    region: form.text('region'),
    factorYear: year === null ? null : Number(year),
    equivalentKgcePerKwh: form.text('equivalentKgcePerKwh'),
    // Rows are told in their places, so that a fault finds its row again.
    savings: upTo(SAVINGS, (row) => form.text(`savings-${row}-baseline`) !== null).map((row) => {
      const of = (field: (typeof SAVING_FIELDS)[number]) => form.text(`savings-${row}-${field}`);
      return {
        carrier: CARRIERS.find((one) => one === of('carrier')) ?? 'ELECTRICITY',
        baseline: of('baseline') ?? '',
        certified: of('certified') ?? '',
        unit: of('unit') ?? '',
        quantity: of('quantity') ?? '',
        periods: of('periods'),
        uncertainty: of('uncertainty'),
      };
    }),
    figures: upTo(FIGURES, (row) => form.text(`figures-${row}-value`) !== null).map((row) => {
      const of = (field: (typeof FIGURE_FIELDS)[number]) => form.text(`figures-${row}-${field}`);
      const kind = KINDS.find((one) => one === of('kind')) ?? 'ENERGY';
      return {
        stage: STAGES.find((one) => one === of('stage')) ?? 'USE',
        kind,
        carrier: kind === 'ENERGY' ? (CARRIERS.find((one) => one === of('carrier')) ?? null) : null,
        substance: of('substance'),
        value: of('value') ?? '',
        unit: of('unit') ?? '',
      };
    }),
  };
}

/** Rows up to the last that is filled in. */
function upTo(rows: readonly number[], isFilled: (row: number) => boolean): readonly number[] {
  return rows.slice(0, Math.max(-1, ...rows.filter(isFilled)) + 1);
}

function reportForm(view: DeskView, state: Filled, status?: number): Page {
  const { t } = view;
  const { text, choice } = fieldsOf(view, state);
  const carriers = wordsOf(view, 'EnergyCarrier', CARRIERS);
  const isUsed = (prefix: string) =>
    NAMES.some(
      (name) =>
        name.startsWith(prefix) &&
        (state.faults[name] || (/-(baseline|value)$/.test(name) && state.value(name) !== null)),
    );
  return deskAnswer(
    view,
    'desk.efficiency.report',
    <>
      <p>{t('desk.efficiency.intro')}</p>
      <FaultSummary view={view} faults={state.faults} />
      <DeskFormBox view={view} action="/desk/efficiency/report">
        {text('reference', 'desk.reference', { required: true, max: 100, hint: 'desk.efficiency.reference.hint' })}
        {text('certificateNumber', 'certificate.number', { hint: 'desk.efficiency.either' })}
        {text('declarationNumber', 'desk.efficiency.declaration')}
        {text('model', 'search.model')}
        {text('from', 'desk.from', { type: 'date', required: true })}
        {text('to', 'desk.to', { type: 'date', required: true, hint: 'desk.efficiency.period' })}
        {choice('method', 'desk.efficiency.method', wordsOf(view, 'EfficiencyMethod', METHODS))}
        {text('source', 'desk.efficiency.from', { required: true, max: 500, hint: 'desk.efficiency.from.hint' })}
        {text('baselineStandard', 'desk.efficiency.standard', { hint: 'desk.efficiency.standard.hint' })}
        {SAVINGS.map((row) => {
          const name = (field: (typeof SAVING_FIELDS)[number]) => `savings-${row}-${field}`;
          return (
            <details open={row === 0 || isUsed(`savings-${row}-`)}>
              <summary>{t('desk.efficiency.saving', { number: row + 1 })}</summary>
              {choice(name('carrier'), 'desk.efficiency.carrier', carriers)}
              {text(name('baseline'), 'desk.efficiency.baseline', { max: 40, hint: 'desk.efficiency.decimal' })}
              {text(name('certified'), 'desk.efficiency.certified', { max: 40 })}
              {text(name('unit'), 'desk.efficiency.unit', { max: 40 })}
              {text(name('quantity'), 'desk.efficiency.quantity', { max: 40 })}
              {text(name('periods'), 'desk.efficiency.periods', { max: 40, hint: 'desk.efficiency.periods.hint' })}
              {text(name('uncertainty'), 'desk.efficiency.uncertainty', { max: 40 })}
            </details>
          );
        })}
        {FIGURES.map((row) => {
          const name = (field: (typeof FIGURE_FIELDS)[number]) => `figures-${row}-${field}`;
          return (
            <details open={isUsed(`figures-${row}-`)}>
              <summary>{t('desk.efficiency.figure', { number: row + 1 })}</summary>
              {choice(name('stage'), 'desk.efficiency.stage', wordsOf(view, 'LifeCycleStage', STAGES))}
              {choice(name('kind'), 'desk.kind', wordsOf(view, 'LifeCycleFigureKind', KINDS))}
              {choice(name('carrier'), 'desk.efficiency.carrier', carriers, { empty: 'desk.efficiency.nocarrier' })}
              {text(name('substance'), 'desk.efficiency.substance', { max: 100 })}
              {text(name('value'), 'desk.efficiency.value', { max: 40, hint: 'desk.efficiency.decimal' })}
              {text(name('unit'), 'desk.efficiency.unit', { max: 40 })}
            </details>
          );
        })}
        {text('region', 'desk.efficiency.region', { max: 20, hint: 'desk.efficiency.region.hint' })}
        {text('factorYear', 'desk.efficiency.factor', { type: 'number' })}
        {text('equivalentKgcePerKwh', 'desk.efficiency.equivalent', {
          max: 20,
          hint: 'desk.efficiency.equivalent.hint',
        })}
        <button type="submit">{t('desk.efficiency.send')}</button>
      </DeskFormBox>
    </>,
    status === undefined ? {} : { status },
  );
}
