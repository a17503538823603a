import { createHash } from 'node:crypto';
import { addDays, addMonths, type Day, startOfDay } from '../../schema/domain/day.ts';
import { modelKey, normaliseName } from '../../schema/domain/text.ts';
import type { SampleWorld } from '../sample-world/world.ts';
import type { DeclarationDocument } from './model.ts';
import { type DeclarationService, idOf } from './service.ts';

/** The supplier of the demo agency, and what stands for one case each. All FICTIONAL. */
const DEMO_SUPPLIER = '91310118YQ0001371W';
const CASES = [
  { number: 'SDC2026006418207', months: 2, model: 'YQ-QL-20', note: '在效' },
  { number: 'SDC2024006930164', months: 26, model: 'YQ-QL-10', note: '定期报送逾期' },
] as const;

/** Declarations of the sample world: one in force, one whose periodic report is overdue, one that awaits review. */
export function sampleDeclarations({ organisations, today }: SampleWorld): DeclarationDocument[] {
  const supplier = organisations.find(({ uscc }) => uscc === DEMO_SUPPLIER) ?? organisations[0];
  if (!supplier) return [];
  const filed = CASES.map(({ number, months, model, note }, index) =>
    sample(supplier, `QL-SDC-${index + 1}`, addMonths(today, -months), model, `样例家具(${note})`, number),
  );
  return [...filed, sample(supplier, 'QL-SDC-9', addDays(today, -1), 'YQ-QL-90', '样例家具(待审核)', null)];
}

function sample(
  { uscc, divisionCode }: SampleWorld['organisations'][number],
  ownNumber: string,
  on: Day,
  model: string,
  productName: string,
  number: string | null,
): DeclarationDocument {
  const ownKey = `${uscc}/${normaliseName(ownNumber)}`;
  const at = startOfDay(on);
  const content = {
    projectCode: '006',
    productName,
    brand: null,
    models: [model],
    standards: ['GB/T 35607-2017'],
    evidence: [
      {
        kind: 'OWN_REPORT' as const,
        number: `YQ-SAMPLE-${ownNumber}`,
        issuedOn: addDays(on, -30),
        cmaNumber: null,
        scope: ['GB/T 35607-2017'],
        sha256: null,
      },
    ],
    signatory: { name: '样例签署人', position: '质量负责人(示例)', signedOn: on },
    validTo: null,
  };
  return {
    _id: idOf(ownKey),
    number,
    numberKey: number ?? idOf(ownKey),
    ownNumber,
    ownKey,
    supplierUscc: uscc,
    divisionCode,
    ...content,
    modelKeys: [modelKey(model)],
    state: number === null ? 'SUBMITTED' : 'FILED',
    findings: [
      {
        code: 'OWN_REPORT',
        severity: 'WARN',
        field: 'evidence[0]',
        zh: '企业自检报告，需人工审核',
        en: 'The supplier’s own report: a person has to look',
      },
    ],
    acts: [
      { at, action: 'SUBMISSION', agency: 'demo-enterprise', reasons: [] },
      ...(number === null ? [] : [{ at, action: 'FILING' as const, agency: 'demo-operator', reasons: [] }]),
    ],
    hash: createHash('sha256').update(JSON.stringify(content)).digest('hex'),
    earlier: [],
    submittedOn: on,
    filedOn: number === null ? null : on,
    endedOn: null,
    covered: [],
    coveredTo: null,
    reportDue: null,
    fictional: true,
  };
}

/** Loads the sample declarations; those that are there stay as they are. */
export async function loadSample(service: DeclarationService, world: SampleWorld): Promise<void> {
  await service.record(sampleDeclarations(world));
}
