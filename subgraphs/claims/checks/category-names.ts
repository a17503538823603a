import type { Facts } from '../facts.ts';

/** How messages name a product category beside its number: by the product that a catalogue lists under it; empty where none does. */
export function categoryNames(
  category: string,
  facts: Facts,
): { readonly categoryZh: string; readonly categoryEn: string } {
  const entry = facts.catalogueEntries(category)[0];
  return entry
    ? { categoryZh: `（${entry.productZh}）`, categoryEn: ` (${entry.productEn ?? entry.productZh})` }
    : { categoryZh: '', categoryEn: '' };
}
