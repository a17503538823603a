import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Caller } from '../../schema/contract/caller.ts';
import { openReportFile } from '../../schema/report-files/open-report-file.ts';
import { REPORT_FILES } from '../../schema/report-files/report-files.ts';

/** What became of a row of a file. */
export interface AnsweredRow {
  readonly row: number;
  readonly outcome: string;
  readonly code: string | null;
  readonly field: string | null;
  readonly zh: string | null;
  readonly number: string | null;
}

type Ask = <T>(query: string, variables: Record<string, unknown>, caller: Caller) => Promise<T>;

/** Mutation and list of each kind, by its name on the command line. */
const MUTATIONS: Readonly<Record<string, readonly [mutation: string, list: string]>> = {
  certificates: ['reportCertificates', 'certificates'],
  'status-events': ['reportStatusEvents', 'statusEvents'],
  surveillances: ['reportSurveillances', 'surveillances'],
  'factory-inspections': ['reportFactoryInspections', 'factoryInspections'],
  'enterprise-classes': ['reportEnterpriseClasses', 'enterpriseClasses'],
  results: ['reportConformityResults', 'results'],
  'result-statuses': ['reportResultStatuses', 'resultStatuses'],
  reuse: ['reportReuseFilings', 'reuseFilings'],
  'trace-codes': ['applyForTraceCodes', 'applications'],
};

/** Reads a file as `yunqiao report` does and reports it to the subgraph of its kind. */
export async function reportAFile(
  ask: Ask,
  kind: string,
  name: string,
  content: string | Buffer,
  caller: Caller,
): Promise<AnsweredRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'yunqiao-report-'));
  try {
    const path = join(folder, name);
    await writeFile(path, content);
    const file = REPORT_FILES.find(({ command }) => command === kind);
    const [mutation = '', list = ''] = MUTATIONS[kind] ?? [];
    if (!file) throw new Error(`There is no kind ${kind}.`);
    const { records } = await openReportFile(path, file, { map: [] });
    const read = [];
    for await (const record of records) read.push(record);
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const answer =
      kind === 'results'
        ? 'outcome fault { field code message { zh } }'
        : `outcome field code message { zh } ${kind === 'certificates' ? 'number' : 'key'}`;
    const query = `mutation($input: ${type}!) { it: ${mutation}(input: $input) { results { ${answer} } } }`;
    type Row = Omit<AnsweredRow, 'row' | 'zh'> & {
      readonly message?: { readonly zh: string } | null;
      readonly fault?: {
        readonly field: string;
        readonly code: string;
        readonly message: { readonly zh: string };
      } | null;
    };
    const { it } = await ask<{ it: { results: Row[] } }>(
      query,
      { input: { [list]: read.map(({ record }) => record) } },
      caller,
    );
    return read.flatMap(({ rows }, index) => {
      const result = it.results[index];
      if (!result) throw new Error(`No answer for ${rows.join(', ')}.`);
      const { outcome, fault } = result;
      const code = result.code ?? fault?.code ?? null;
      const field = result.field ?? fault?.field ?? null;
      const zh = result.message?.zh ?? fault?.message.zh ?? null;
      return rows.map((row) => ({ row, outcome, code, field, zh, number: result.number ?? null }));
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
