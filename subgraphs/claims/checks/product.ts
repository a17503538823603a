import type { Written } from '../claim.ts';
import type { CertificateCheck } from '../examination.ts';
import type { FindingKey } from '../finding-table.ts';
import { type Finding, finding, NONE } from '../findings.ts';
import type { CertificateView, ProductView } from '../view.ts';
import { closest, type Likeness, likenessOfModels, likenessToNames } from './similarity.ts';

/**
 * Step 5, product: the certificate covers the model and the brand on sale, on one and the same certified product. What the claim does not state is
 * not checked, and a brand that the certificate leaves open is not part of its scope.
 */
export const checkProduct: CertificateCheck = ({ productModel, brand }, certificate) => {
  const { products } = certificate;
  if (!productModel && !brand) return NONE;
  const findings: Finding[] = [];
  let candidates = products;
  if (productModel) {
    const likenesses = products.map((product) => likenessOfProduct(productModel, product));
    const likeness = closest(likenesses);
    if (likeness !== 'SAME') findings.push(modelFinding(likeness, productModel, certificate));
    candidates = products.filter((_product, index) => likenesses[index] === likeness);
  }
  if (brand) {
    const likeness = likenessOfBrand(brand, candidates);
    if (likeness === 'SIMILAR') findings.push(notCovered('product.similarBrand', brand, certificate));
    if (likeness === 'OTHER') findings.push(notCovered('product.otherBrand', brand, certificate));
  }
  return findings.length === 0 ? NONE : findings;
};

/** A model is listed, or the claim names the whole series or the product as the certificate does. */
function likenessOfProduct({ key }: Written, { models, series, name }: ProductView): Likeness {
  if (models.includes(key) || series === key) return 'SAME';
  if (models.length === 0 && name === key) return 'SAME';
  return closest(models.map((model) => likenessOfModels(key, model)));
}

function modelFinding(likeness: Likeness, model: Written, certificate: CertificateView): Finding {
  if (certificate.products.every(({ models }) => models.length === 0)) {
    return notCovered('product.noModels', model, certificate);
  }
  return notCovered(likeness === 'SIMILAR' ? 'product.similarModel' : 'product.otherModel', model, certificate);
}

function likenessOfBrand({ key }: Written, products: readonly ProductView[]): Likeness {
  if (products.some(({ brand }) => brand === null)) return 'SAME';
  return likenessToNames(
    key,
    products.map(({ brand }) => brand ?? ''),
  );
}

function notCovered(
  key: FindingKey & `product.${string}`,
  { written }: Written,
  certificate: CertificateView,
): Finding {
  const { number, products } = certificate;
  const models = products.reduce((sum, product) => sum + product.models.length, 0);
  const fact = { kind: 'CERTIFICATE', key: number, value: `${products.length} products, ${models} models` } as const;
  return finding(key, { claimed: written, number }, fact, 'certificates');
}
