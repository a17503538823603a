import { parseUscc } from '../../../schema/domain/uscc.ts';
import { PublicProductDocument } from '../../sdk/index.ts';
import { ask } from '../asking.ts';
import { absentPage, CertificateTable } from '../lists.tsx';
import { Chinese, Code, Fact, Table, Words } from '../pieces.tsx';
import type { Page, View } from '../view.ts';

/** How much of an address is repeated in a page. */
const SHOWN = 60;

/** `GET /product/<uscc>/<model>`: one product with all its certificates, whichever body issued them. */
export async function productPage(view: View, params: Readonly<Record<string, string>>): Promise<Page> {
  const { t, to } = view;
  const model = params['model'] ?? '';
  const read = parseUscc(params['uscc'] ?? '');
  const title = t('product.absent', { model: model.slice(0, SHOWN) });
  if (!('uscc' in read)) return absentPage(view, title, t('organisation.malformed'));
  const { data, sources, missing } = await ask(view.hub, PublicProductDocument, { uscc: read.uscc, model });
  const product = data.product;
  if (!product) return absentPage(view, title, t('product.absent.means'));
  const { certificates } = product;
  const page = {
    totalCount: certificates.length,
    edges: certificates.map((node) => ({ node })),
    pageInfo: { hasNextPage: false, endCursor: null },
  };
  return {
    title: `${product.brands.join('、')} ${product.model}`.trim(),
    description: `${product.names.join('、')} · ${product.holderName}`,
    sources,
    missing,
    body: (
      <article>
        <h1>
          <Chinese view={view}>{`${product.brands.join('、')} ${product.names.join('、')}`.trim()}</Chinese>{' '}
          <Code>{product.model}</Code>
        </h1>
        <p>{t('product.intro')}</p>
        <dl class="facts">
          <Fact name={t('search.holder')}>
            <a href={to(`/organisation/${read.uscc}`)}>
              <Words view={view} zh={product.holderName} en={product.holder?.nameEn} />
            </a>
          </Fact>
          <Fact name={t('certificate.series')}>{product.series.join('、')}</Fact>
          <Fact name={t('certificate.body')}>
            {product.bodies.map(({ code, name, nameEn }) => (
              <>
                <a href={to(`/body/${code}`)}>
                  <Words view={view} zh={name} en={nameEn} />
                </a>{' '}
              </>
            ))}
          </Fact>
          <Fact name={t('certificate.basis')}>
            {product.basis.map((one) => (
              <>
                <Code>{one}</Code>{' '}
              </>
            ))}
          </Fact>
        </dl>
        <h2>{t('search.certificates')}</h2>
        <CertificateTable view={view} page={page} />
        {product.testItems.length > 0 && (
          <>
            <h2>{t('product.tests')}</h2>
            <Table
              caption={t('product.tests.caption')}
              head={[
                t('product.test.item'),
                t('product.test.method'),
                t('product.test.limit'),
                t('product.test.result'),
              ]}
              rows={product.testItems.map(({ item, method, limit, result, unit }) => [
                <Chinese view={view}>{item}</Chinese>,
                method ?? '—',
                limit ? `${limit} ${unit ?? ''}` : '—',
                result ? `${result} ${unit ?? ''}` : '—',
              ])}
            />
          </>
        )}
      </article>
    ),
  };
}
