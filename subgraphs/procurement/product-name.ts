import { normaliseName, toHalfWidth } from '../../schema/domain/text.ts';

/** A product name made comparable, without what stands in brackets and without a model or size at the end: `台式计算机(含显示器) i5` is a 台式计算机. */
export function comparableProduct(text: string): string {
  return normaliseName(
    toHalfWidth(text)
      .replace(/[([【（][^)\]】）]*[)\]】）]/g, '')
      .replace(/\s+[\w.\-/]+$/, ''),
  );
}
