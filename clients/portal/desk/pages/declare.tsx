import {
  type DeclarationEvidenceKind,
  DeskFileDeclarationDocument,
  type DeskFileDeclarationMutation,
} from '../../../sdk/index.ts';
import { FaultSummary, type Filled, faultsIn, fieldAt, fieldsOf, filled, unfilled } from '../../filled.tsx';
import { Code, Table, Words } from '../../pieces.tsx';
import type { Page } from '../../view.ts';
import { type DeskForm, type DeskPage, type DeskView, deskAnswer, type Need } from '../desk-page.tsx';
import { DeskFormBox } from '../forms.tsx';
import type { Form } from '../read-form.ts';
import { Word, wordsOf } from '../words.tsx';
import { linesOf } from './reporting-fields.ts';

const DECLARE: readonly Need[] = [['DECLARING', 'declarations:file']];
const EVIDENCE_KINDS: readonly DeclarationEvidenceKind[] = ['LABORATORY_REPORT', 'OWN_REPORT'];
/** Pieces of evidence that the form has room for; more go by the interface. */
const PIECES = [0, 1, 2, 3];
const PIECE_FIELDS = ['kind', 'number', 'issuedOn', 'cmaNumber', 'scope', 'sha256'] as const;
const NAMES = [
  'ownNumber',
  'projectCode',
  'productName',
  'brand',
  'models',
  'standards',
  ...PIECES.flatMap((piece) => PIECE_FIELDS.map((field) => `evidence-${piece}-${field}`)),
  'signatory-name',
  'signatory-position',
  'signatory-signedOn',
  'validTo',
];

type Declared = NonNullable<DeskFileDeclarationMutation['fileDeclaration']>['declaration'];

/** `GET /desk/declarations/file`: a supplier files a declaration of conformity. */
export const declarePage: DeskPage = {
  path: '/desk/declarations/file',
  title: 'desk.declare',
  group: 'enterprise',
  needs: DECLARE,
  run: async ({ view }) => declareForm(view, unfilled()),
};

/** `POST /desk/declarations/file`: what the hub refuses is told at its field, and nothing that was filled in is lost. */
export const fileDeclaration: DeskForm = {
  path: '/desk/declarations/file',
  needs: DECLARE,
  async run({ view, hub }, form) {
    try {
      const { fileDeclaration: done } = await hub.request(DeskFileDeclarationDocument, { input: inputOf(form) });
      if (!done) return { redirectTo: '/desk/declarations' };
      const { declaration } = done;
      const findings = declaration.findings ?? [];
      if (findings.length === 0 && declaration.state !== 'REFUSED')
        return { redirectTo: '/desk/declarations?done=desk.done.filed' };
      const faults: Record<string, Filled['faults'][string]> = {};
      for (const { field, zh, en } of findings) faults[fieldAt(field, NAMES)] = <Words view={view} zh={zh} en={en} />;
      if (declaration.state === 'REFUSED') return declareForm(view, filled(form, faults), declaration, 400);
      return deskAnswer(view, 'desk.declare', <Found view={view} declaration={declaration} />);
    } catch (error) {
      const faults = faultsIn(view, error, NAMES);
      if (!faults) throw error;
      return declareForm(view, filled(form, faults), undefined, 400);
    }
  },
};

function inputOf(form: Form) {
  const text = (name: string) => form.text(name) ?? '';
  return {
    ownNumber: text('ownNumber'),
    projectCode: text('projectCode'),
    productName: text('productName'),
    brand: form.text('brand'),
    models: linesOf(form, 'models'),
    standards: linesOf(form, 'standards'),
    evidence: PIECES.filter((piece) => piece === 0 || form.text(`evidence-${piece}-number`) !== null).map((piece) => {
      const of = (field: (typeof PIECE_FIELDS)[number]) => form.text(`evidence-${piece}-${field}`);
      return {
        kind: EVIDENCE_KINDS.find((kind) => kind === of('kind')) ?? 'LABORATORY_REPORT',
        number: of('number') ?? '',
        issuedOn: of('issuedOn') ?? '',
        cmaNumber: of('cmaNumber'),
        scope: linesOf(form, `evidence-${piece}-scope`),
        sha256: of('sha256'),
      };
    }),
    signatory: {
      name: text('signatory-name'),
      position: text('signatory-position'),
      signedOn: text('signatory-signedOn'),
    },
    validTo: form.text('validTo'),
  };
}

function declareForm(view: DeskView, state: Filled, refused?: Declared, status?: number): Page {
  const { t } = view;
  const { text, long, choice } = fieldsOf(view, state);
  const isUsed = (piece: number) =>
    PIECE_FIELDS.some(
      (field) =>
        state.faults[`evidence-${piece}-${field}`] ||
        (field !== 'kind' && state.value(`evidence-${piece}-${field}`) !== null),
    );
  return deskAnswer(
    view,
    'desk.declare',
    <>
      <p>{t('desk.declare.intro')}</p>
      <FaultSummary view={view} faults={state.faults} />
      {refused && <Found view={view} declaration={refused} />}
      <DeskFormBox view={view} action="/desk/declarations/file">
        {text('ownNumber', 'desk.declare.own', { required: true, max: 60, hint: 'desk.declare.own.hint' })}
        {text('projectCode', 'desk.declare.category', { required: true, max: 3, hint: 'desk.declare.category.hint' })}
        {text('productName', 'search.product', { required: true })}
        {text('brand', 'search.brand')}
        {long('models', 'search.model', { required: true, hint: 'desk.oneline', max: 20_000 })}
        {long('standards', 'desk.declare.standards', { required: true, hint: 'desk.declare.standards.hint' })}
        {PIECES.map((piece) => {
          const name = (field: (typeof PIECE_FIELDS)[number]) => `evidence-${piece}-${field}`;
          return (
            <details open={piece === 0 || isUsed(piece)}>
              <summary>{t('desk.declare.evidence', { number: piece + 1 })}</summary>
              {choice(name('kind'), 'desk.kind', wordsOf(view, 'DeclarationEvidenceKind', EVIDENCE_KINDS))}
              {text(name('number'), 'desk.declare.report.number', { required: piece === 0 })}
              {text(name('issuedOn'), 'desk.declare.report.issued', { type: 'date', required: piece === 0 })}
              {text(name('cmaNumber'), 'desk.declare.cma', { max: 20, hint: 'desk.declare.cma.hint' })}
              {long(name('scope'), 'desk.declare.scope', { hint: 'desk.oneline', max: 10_000 })}
              {text(name('sha256'), 'desk.declare.sha256', { max: 64, hint: 'desk.declare.sha256.hint' })}
            </details>
          );
        })}
        {text('signatory-name', 'desk.declare.signatory', {
          required: true,
          max: 60,
          hint: 'desk.declare.signatory.hint',
        })}
        {text('signatory-position', 'desk.declare.position', { required: true, max: 60 })}
        {text('signatory-signedOn', 'desk.declare.signed', { type: 'date', required: true })}
        {text('validTo', 'desk.declare.until', { type: 'date', hint: 'desk.declare.until.hint' })}
        <button type="submit">{t('desk.declare.send')}</button>
      </DeskFormBox>
    </>,
    status === undefined ? {} : { status },
  );
}

/** What rules have found: what refuses, and what a person will look at. */
function Found({ view, declaration }: { view: DeskView; declaration: Declared }) {
  const { t, to } = view;
  const { ownNumber, state } = declaration;
  const findings = declaration.findings ?? [];
  return (
    <section>
      <p>
        <Code>{ownNumber}</Code> <Word view={view} of="DeclarationState" value={state} />.{' '}
        {t(state === 'REFUSED' ? 'desk.declare.refused' : 'desk.declare.looked')}
      </p>
      {findings.length > 0 && (
        <Table
          caption={t('desk.declare.findings')}
          head={[t('desk.fault.place'), t('desk.declare.found')]}
          rows={findings.map(({ field, zh, en }) => [<Code>{field}</Code>, <Words view={view} zh={zh} en={en} />])}
        />
      )}
      <p>
        <a href={to('/desk/declarations')}>{t('desk.declarations')}</a>
      </p>
    </section>
  );
}
