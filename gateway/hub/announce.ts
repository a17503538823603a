import type { Environment } from '../../schema/contract/environment.ts';

const DEMO_AGENCIES: readonly (readonly [agency: string, purposes: string])[] = [
  ['demo-ecommerce', 'CLAIM_CHECK'],
  ['demo-regulator-zj', 'SUPERVISION'],
  ['demo-regulator-sh', 'SUPERVISION'],
  ['demo-regulator-gd', 'SUPERVISION'],
  ['demo-regulator-js', 'SUPERVISION'],
  ['demo-regulator-ah', 'SUPERVISION; cities and counties: demo-regulator-js-suzhou, …'],
  ['demo-procurement', 'PROCUREMENT'],
  ['demo-ministry', 'SUPERVISION'],
  ['demo-body-101', 'REPORTING, OWN_RECORDS'],
  ['demo-body-102', 'REPORTING, OWN_RECORDS'],
  ['demo-insurer', 'UNDERWRITING'],
  ['demo-enterprise', 'DECLARING, OWN_RECORDS'],
  ['demo-operator', 'OPERATIONS (system administrator), REPORTING, SUPERVISION'],
  ['demo-operator-security', 'OPERATIONS (security administrator)'],
  ['demo-operator-audit', 'OPERATIONS (audit administrator)'],
];

/** Tells whoever started the hub where it is and how to sign in. */
export function announce(environment: Environment, port: number): void {
  const host = environment.host.includes(':') ? `[${environment.host}]` : environment.host;
  const base = `http://${host}:${port}`;
  const store = environment.mongodbUri ? 'MongoDB' : `embedded, in ${environment.dataDirectory}`;
  const lines = [
    '',
    '  Yunqiao 云桥 is ready.',
    '',
    `  Site                   ${base}/`,
    `  GraphQL and explorer   ${base}/graphql`,
    `  Token endpoint         ${base}/oauth/token`,
    `  Keys                   ${base}/.well-known/jwks.json`,
    `  Health and metrics     ${base}/readyz  ${base}/metrics`,
    `  Store                  ${store}`,
    `  Workers                ${environment.workers}`,
  ];
  if (environment.demoCredentials) {
    lines.push('', '  Demo agencies (secret: demo-secret; fictional data; loopback only):');
    lines.push('    every one                OPERATIONS: its agreements, credentials, registered operations');
    for (const [agency, purposes] of DEMO_AGENCIES) lines.push(`    ${agency.padEnd(23)} ${purposes}`);
    lines.push(
      '',
      '  Try:  npx yunqiao token --client-id demo-ecommerce --client-secret demo-secret --purpose CLAIM_CHECK',
    );
  } else if (environment.sampleData === 'demo') {
    const reached = environment.publicUrl ?? environment.host;
    lines.push('', `  ${reached} can be reached from other machines: the demo agencies can't sign in.`);
  }
  console.log(`${lines.join('\n')}\n`);
}
