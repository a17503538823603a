import { addDays } from '../../../schema/domain/day.ts';
import type { Signed } from '../oracle.ts';
import { BODY, delta, ENTERPRISE, type Kind, NUMBER, of, text, today } from './kind.ts';

/** Who reported it, and the operator, read it with the token for reporting too. */
const REPORTERS: readonly Signed[] = [BODY, 'demo-operator/REPORTING'];

/** What bodies and suppliers report. */
export const REPORTED: readonly Kind[] = [
  {
    kind: 'a surveillance',
    plant: async (mutate, note) => {
      const row = { certificateNumber: NUMBER, conductedOn: addDays(today, -3), conclusion: '通过', note };
      await mutate(BODY, 'reportSurveillances', 'ReportSurveillancesInput', { surveillances: [row] }, '{ accepted }');
      return {};
    },
    direct: () => `{ certificate(number: ${text(NUMBER)}) { surveillances { note } } }`,
    mayRead: [...delta, 'demo-body-101/OWN_RECORDS', 'demo-insurer/UNDERWRITING'],
  },
  {
    kind: 'an inspection of a factory',
    plant: async (mutate, note) => {
      const row = {
        factoryUscc: ENTERPRISE,
        factoryName: '上海样例',
        divisionCode: '310118',
        kind: '初始工厂检查',
        conductedOn: addDays(today, -5),
        conclusion: '通过',
        note,
      };
      await mutate(
        BODY,
        'reportFactoryInspections',
        'ReportFactoryInspectionsInput',
        { factoryInspections: [row] },
        '{ accepted }',
      );
      return {};
    },
    direct: () => `{ organisation(uscc: ${text(ENTERPRISE)}) { factoryInspections { note } } }`,
    mayRead: [...delta, 'demo-enterprise/OWN_RECORDS', 'demo-body-101/OWN_RECORDS', ...REPORTERS],
  },
  {
    kind: 'a class of an enterprise',
    plant: async (mutate, grounds) => {
      const row = {
        uscc: ENTERPRISE,
        name: '上海样例',
        divisionCode: '310118',
        enterpriseClass: 'B',
        from: addDays(today, -5),
        grounds,
      };
      await mutate(
        BODY,
        'reportEnterpriseClasses',
        'ReportEnterpriseClassesInput',
        { enterpriseClasses: [row] },
        '{ accepted }',
      );
      return {};
    },
    direct: () => `{ organisation(uscc: ${text(ENTERPRISE)}) { enterpriseClasses { grounds } } }`,
    mayRead: [...delta, 'demo-enterprise/OWN_RECORDS', 'demo-body-101/OWN_RECORDS', ...REPORTERS],
  },
  {
    kind: 'a refused row of a report',
    plant: async (mutate, name) => {
      const row = { number: 'G2026101001999991', scheme: 'CHINA_GREEN_PRODUCT', holder: { name, uscc: 'x' } };
      await mutate(BODY, 'reportCertificates', 'ReportCertificatesInput', { certificates: [row] }, '{ rejected }');
      return {};
    },
    direct: () => '{ myCorrectionQueue(first: 20) { edges { node { content } } } }',
    mayRead: ['demo-body-101/REPORTING', 'demo-operator/REPORTING'],
  },
  {
    kind: 'a correction that waits for a second person',
    plant: async (mutate, grounds) => {
      const input = {
        certificateNumber: NUMBER,
        grounds,
        evidence: [grounds],
        on: addDays(today, -2),
        products: [{ name: '样例', models: ['Z-1'] }],
      };
      const { id } = await mutate(BODY, 'correctCertificate', 'CorrectCertificateInput', input, '{ id state }');
      return { correction: id };
    },
    direct: () => `{ certificate(number: ${text(NUMBER)}) { record { recordedFrom } } }`,
    // It is told to those who are to confirm it with the answer to who asked, and stands nowhere.
    mayRead: [],
  },
  {
    kind: 'a declaration under review',
    plant: async (mutate, word) => {
      const { declaration } = await mutate(
        'demo-enterprise/DECLARING',
        'fileDeclaration',
        'FileDeclarationInput',
        {
          ownNumber: 'DERIVED-D1',
          projectCode: '006',
          productName: word,
          models: ['DERIVED-M1'],
          standards: ['GB/T 35607-2017'],
          evidence: [{ kind: 'OWN_REPORT', number: 'DERIVED-R1', issuedOn: '2026-01-16', scope: ['GB/T 35607-2017'] }],
          signatory: { name: '样例签署人丙', position: '厂长(示例)', signedOn: '2026-01-20' },
        },
        '{ declaration { id state } }',
      );
      if (declaration.state !== 'SUBMITTED') throw new Error(`The declaration is ${declaration.state}.`);
      return { declaration: declaration.id };
    },
    direct: () => '{ declarations(first: 200) { edges { node { productName } } } }',
    mayRead: [
      ...delta,
      'demo-enterprise/DECLARING',
      'demo-enterprise/OWN_RECORDS',
      'demo-operator/REPORTING',
      'demo-ministry/REPORTING',
    ],
  },
  {
    kind: 'a report of efficiency',
    plant: async (mutate, source) => {
      const report = {
        reference: 'DERIVED-E1',
        certificateNumber: NUMBER,
        from: '2025-01-01',
        to: '2025-12-31',
        method: 'MEASURED',
        source,
        baselineStandard: 'GB/T 35607-2017',
        savings: [{ carrier: 'ELECTRICITY', baseline: '150', certified: '100', unit: 'kWh', quantity: '10' }],
        factorYear: 2022,
      };
      const { results } = await mutate(
        BODY,
        'reportEfficiency',
        'ReportEfficiencyInput',
        { reports: [report] },
        '{ results { outcome fault { field expected } } }',
      );
      if (results[0].fault) throw new Error(JSON.stringify(results[0].fault));
      return {};
    },
    direct: () =>
      `{ efficiencyReports(filter: { certificateNumber: ${text(NUMBER)} }, first: 50) { edges { node { source } } } }`,
    mayRead: [...delta, ...of('demo-body-101')],
  },
];
