import {
  type CertificateStatus,
  type CertificationScheme,
  DeskCertificatesDocument,
  type DeskCertificatesQuery,
} from '../../../sdk/index.ts';
import { ask, type Told } from '../../asking.ts';
import { CertificateTable } from '../../lists.tsx';
import type { Raw } from '../../site.tsx';
import { csvFile, type FileTable, xlsxFile } from '../../table-file.ts';
import { type DeskPage, type DeskView, type DeskWork, deskPage, type Need } from '../desk-page.tsx';
import { chosen, chosenOf, Filters, pageAsked } from '../listing.tsx';
import { wordsOf } from '../words.tsx';

const NEEDS: readonly Need[] = [
  ['SUPERVISION', 'supervision:read'],
  ['REPORTING', 'certificates:report'],
  ['OWN_RECORDS', 'records:own'],
];
const STATUSES: readonly CertificateStatus[] = ['VALID', 'SUSPENDED', 'REVOKED', 'CANCELLED', 'EXPIRED'];
const SCHEMES: readonly CertificationScheme[] = [
  'CHINA_GREEN_PRODUCT',
  'GREEN_BUILDING_MATERIAL',
  'EXPRESS_PACKAGING',
  'YRD_GREEN_PRODUCT',
  'YRD_GREEN_SERVICE',
  'GREEN_DESIGN',
];
/** Days ahead that a body or an enterprise plans: a renewal is applied for that long before. */
const SOON_DAYS = 90;

/** Whose certificates somebody looks at first: a body its own, an enterprise its own, a regulator those of its area. */
function ownFilter({ session }: DeskView) {
  if (session.kind === 'CERTIFICATION_BODY') return { bodyCode: session.body };
  if (session.kind === 'ENTERPRISE') return { holderUscc: session.uscc };
  return { division: session.division };
}

/** A number of days in an address; `null` for anything else, so that the hub isn't asked what it would refuse. */
function days(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : null;
}

/** What the address asks for. */
function askedFor(view: DeskView) {
  const status = chosenOf(view, 'status', STATUSES);
  const scheme = chosenOf(view, 'scheme', SCHEMES);
  const own = ownFilter(view);
  return {
    ...pageAsked(view),
    orderBy: view.query.has('soon') ? ('EXPIRES_ON' as const) : ('NUMBER' as const),
    filter: {
      ...(view.query.has('everybody') ? {} : own),
      ...(status && { effectiveStatus: [status] }),
      ...(scheme && { scheme: [scheme] }),
      ...optional(view, ['bodyCode', 'projectCode', 'holderUscc', 'division', 'holderName', 'productName']),
      ...optional(view, ['model', 'brand', 'issuedFrom', 'issuedTo', 'expiringFrom', 'expiringTo']),
      ...(view.query.has('soon') && { expiringWithinDays: days(chosen(view, 'soon')) ?? SOON_DAYS }),
      ...(view.query.has('broken') && { brokenReuseLink: true }),
    },
  };
}

/** `GET /desk/certificates`: the joint list, those of one's own first. */
export const certificatesPage = deskPage({
  path: '/desk/certificates',
  title: 'desk.certificates',
  group: 'own',
  needs: NEEDS,
  document: DeskCertificatesDocument,
  variables: askedFor,
  body: (view, { certificates }) => {
    const { t, to } = view;
    const presets = [
      ['', 'desk.certificates.own'],
      [`soon=${SOON_DAYS}`, 'desk.certificates.soon'],
      ['broken=1', 'desk.certificates.broken'],
      ['status=SUSPENDED', 'desk.certificates.suspended'],
      ['everybody=1', 'desk.certificates.everybody'],
    ] as const;
    return (
      <>
        <p class="presets">
          {presets.map(([query, key]) => (
            <a
              href={to(`/desk/certificates${query && `?${query}`}`)}
              aria-current={view.query.toString() === query ? 'true' : undefined}
            >
              {t(key)}
            </a>
          ))}
        </p>
        <details open={view.query.size > 1}>
          <summary>{t('desk.filters')}</summary>
          <Filters
            view={view}
            filters={[
              { name: 'status', label: 'desk.state', options: wordsOf(view, 'CertificateStatus', STATUSES) },
              {
                name: 'scheme',
                label: 'certificate.scheme',
                options: SCHEMES.map((one) => [one, t(`scheme.${one}`)] as const),
              },
              { name: 'bodyCode', label: 'desk.bodycode' },
              { name: 'division', label: 'desk.division' },
              { name: 'projectCode', label: 'catalogue.code' },
              { name: 'holderName', label: 'search.holder' },
              { name: 'productName', label: 'search.product' },
              { name: 'model', label: 'search.model' },
              { name: 'brand', label: 'search.brand' },
              { name: 'issuedFrom', label: 'desk.issuedfrom', type: 'date' },
              { name: 'issuedTo', label: 'desk.issuedto', type: 'date' },
              { name: 'expiringFrom', label: 'desk.expiringfrom', type: 'date' },
              { name: 'expiringTo', label: 'desk.expiringto', type: 'date' },
            ]}
          />
        </details>
        <CertificateTable view={view} page={certificates} />
        {certificates.totalCount > 0 && (
          <p>
            {certificates.totalCount > EXPORTED && `${t('desk.certificates.exported', { most: EXPORTED })} `}
            {(['csv', 'xlsx'] as const).map((kind) => (
              <>
                <a href={to(`/desk/certificates.${kind}?${view.query}`)} download>
                  {kind.toUpperCase()}
                </a>{' '}
              </>
            ))}
          </p>
        )}
      </>
    );
  },
});

/** Filters of the address that are given; an empty field is none. */
function optional<T extends string>(view: DeskView, names: readonly T[]): Partial<Record<T, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = chosen(view, name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  ) as Partial<Record<T, string>>;
}

/** Rows that one question of an export asks for, and most of a file; more go by the command line. */
const EXPORT_PAGE = 200;
const EXPORTED = 2000;

/** What the filters admit, from its beginning, whatever page of it is shown. */
async function tableOf({ view, hub }: DeskWork): Promise<FileTable> {
  const asked = askedFor(view);
  const rows: string[][] = [];
  for (let after: string | null = null; rows.length < EXPORTED; ) {
    const told: Told<DeskCertificatesQuery> = await ask(hub, DeskCertificatesDocument, {
      ...asked,
      first: EXPORT_PAGE,
      after,
    });
    const { edges, pageInfo } = told.data.certificates;
    for (const { node } of edges)
      rows.push([
        node.number,
        node.effectiveStatus ?? 'NOT_KNOWN',
        node.scheme,
        node.products.map(({ brand, name }) => [brand, name].filter(Boolean).join(' ')).join('、'),
        node.expiresOn,
        String(node.fictional),
      ]);
    if (!pageInfo.hasNextPage || !pageInfo.endCursor) break;
    after = pageInfo.endCursor;
  }
  const columns = ['number', 'effectiveStatus', 'scheme', 'products', 'expiresOn', 'fictional'];
  return { name: 'certificates', columns, rows };
}

const file = (kind: 'csv' | 'xlsx', write: (table: FileTable) => Raw | Promise<Raw>): DeskPage => ({
  path: `/desk/certificates.${kind}`,
  title: 'desk.certificates',
  group: null,
  needs: NEEDS,
  run: async (work) => write(await tableOf(work)),
});

/** `GET /desk/certificates.csv` and `.xlsx` */
export const certificatesFiles: readonly DeskPage[] = [file('csv', csvFile), file('xlsx', xlsxFile)];
