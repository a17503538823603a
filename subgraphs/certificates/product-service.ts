import { badUserInput } from '../../schema/contract/errors.ts';
import type { ServiceKit } from '../shared/define-subgraph.ts';
import { decodeCursor, edgeAt, type Page, type PageArguments, pageSize, toPage } from '../shared/paging.ts';
import { checkUscc } from './certificate-filter.ts';
import type { CertificateDocument, Models } from './model.ts';
import { type CertificateRecord, certificateRecord } from './records.ts';
import { isMeant, lookedUp, modelOf, type ProductSearch, productKey, readSearch } from './rules/product-index.ts';

/** Most certificates of one product that are told. */
const CERTIFICATES_LIMIT = 50;
const SEARCH_LIMIT = 100;
/** Certificates that are read at a time while a page fills. */
const SCAN = 200;
/** Most certificates that one page looks through: a search that fits more has to say more. */
const SCAN_LIMIT = 4000;

/** One product: a model of an enterprise with everything that bodies certified of it. Source: mark measures 2019 No. 20, one view by enterprise and model. */
export interface ProductRecord {
  readonly key: string;
  readonly holderUscc: string | null;
  readonly holderName: string;
  readonly model: string;
  /** By number. */
  readonly certificates: readonly CertificateRecord[];
}

export interface ProductQuery extends PageArguments {
  readonly search?: string | null;
  readonly holderUscc?: string | null;
}

/** Joins the certificates of one product (MI-14). */
export interface ProductService {
  /** @throws BAD_USER_INPUT for a malformed credit code or an empty model */
  product(holderUscc: string, model: string): Promise<ProductRecord | null>;
  /** Products that have every term of the search in their names, brand, series, model or holder. @throws BAD_USER_INPUT */
  products(query: ProductQuery): Promise<Page<ProductRecord>>;
}

export function createProductService({ models }: Pick<ServiceKit<Models>, 'models'>): ProductService {
  const withKeys = async (keys: readonly string[]): Promise<CertificateRecord[]> => {
    const found = await models.certificates
      .find({ productKeys: { $in: [...keys] } })
      .sort({ _id: 1 })
      .lean()
      .exec();
    return found.map(certificateRecord);
  };
  const count = async (conditions: readonly object[], meant: ProductSearch): Promise<number> => {
    const documents = await models.certificates
      .find({ $and: [{}, ...conditions] })
      .limit(SCAN_LIMIT + 1)
      .batchSize(SCAN_LIMIT)
      .lean()
      .exec();
    if (documents.length > SCAN_LIMIT) throw badUserInput('search', 'a search that fits fewer certificates');
    return new Set(documents.flatMap((document) => keysOf(certificateRecord(document), meant))).size;
  };
  return {
    async product(holderUscc, model) {
      const uscc = checkUscc('holderUscc', holderUscc);
      if (model.trim() === '' || model.length > SEARCH_LIMIT)
        throw badUserInput('model', `1 to ${SEARCH_LIMIT} characters`);
      const key = productKey({ uscc, name: '' }, model);
      return joined(key, await withKeys([key]));
    },

    async products({ search, holderUscc, first, after }) {
      const size = pageSize(first);
      if ((search ?? '').length > SEARCH_LIMIT) throw badUserInput('search', `at most ${SEARCH_LIMIT} characters`);
      const meant = readSearch(search ?? '');
      if (meant.terms.length === 0 && holderUscc == null)
        throw badUserInput('search', 'a word of a product, brand, model or enterprise, or holderUscc');
      const conditions = [
        ...lookedUp(meant),
        ...(holderUscc == null ? [] : [{ holderUscc: checkUscc('holderUscc', holderUscc) }]),
      ];
      const [from, seen] = after ? decodeCursor(after, 2) : ['', 0];
      let [number, skip] = [String(from ?? ''), Number(seen ?? 0)];
      const edges = [];
      let more = false;
      let isFirst = after != null && after !== '';
      for (let scanned = 0; edges.length <= size; scanned += SCAN) {
        if (scanned >= SCAN_LIMIT) throw badUserInput('search', 'a search that fits fewer certificates');
        const documents: CertificateDocument[] = await models.certificates
          .find({ $and: [...conditions, { _id: isFirst ? { $gte: number } : { $gt: number } }] })
          .sort({ _id: 1 })
          .limit(SCAN)
          .lean()
          .exec();
        const certificates = documents.map(certificateRecord);
        const keys = certificates.flatMap((certificate) => keysOf(certificate, meant));
        const joinedBy = byKey(await withKeys([...new Set(keys)]));
        for (const certificate of certificates) {
          const own = keysOf(certificate, meant);
          for (const [index, key] of own.entries()) {
            if (certificate.number === number && isFirst && index < skip) continue;
            const all = joinedBy.get(key) ?? [];
            // A product stands where its first certificate that is meant stands.
            if (all.some((other) => other.number < certificate.number && keysOf(other, meant).includes(key))) continue;
            const product = joined(key, all);
            if (product) edges.push(edgeAt(product, [certificate.number, index + 1]));
          }
        }
        if (documents.length < SCAN) break;
        number = documents.at(-1)?._id ?? number;
        isFirst = false;
        skip = 0;
      }
      more = edges.length > size;
      return toPage(edges.slice(0, size), more, Boolean(after), () => count(conditions, meant));
    },
  };
}

/** Keys of the products of a certificate that a search means, in their order, each once. */
function keysOf({ holder, products }: CertificateRecord, meant: ProductSearch): string[] {
  const keys = products.flatMap((product) =>
    modelOf(product).flatMap((model) => (isMeant(meant, holder, product, model) ? [productKey(holder, model)] : [])),
  );
  return [...new Set(keys)];
}

function byKey(certificates: readonly CertificateRecord[]): Map<string, CertificateRecord[]> {
  const joinedBy = new Map<string, CertificateRecord[]>();
  for (const certificate of certificates)
    for (const key of new Set(
      certificate.products.flatMap((product) => modelOf(product).map((model) => productKey(certificate.holder, model))),
    ))
      joinedBy.set(key, [...(joinedBy.get(key) ?? []), certificate]);
  return joinedBy;
}

function joined(key: string, certificates: readonly CertificateRecord[]): ProductRecord | null {
  const [first] = certificates;
  if (!first) return null;
  const model = productsOf({ key, certificates })
    .flatMap((product) => modelOf(product))
    .find((one) => productKey(first.holder, one) === key);
  const { uscc, name } = first.holder;
  const told = certificates.slice(0, CERTIFICATES_LIMIT);
  return { key, holderUscc: uscc, holderName: name, model: model ?? '', certificates: told };
}

/** What the certificates say of the product: the entries that cover its model. */
export function productsOf({ key, certificates }: Pick<ProductRecord, 'key' | 'certificates'>) {
  return certificates.flatMap(({ holder, products }) =>
    products.filter((product) => modelOf(product).some((model) => productKey(holder, model) === key)),
  );
}
