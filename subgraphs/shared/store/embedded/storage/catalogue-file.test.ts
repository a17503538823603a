import { expect, it } from 'vitest';
import { EMPTY_CATALOGUE } from './catalogue.ts';
import { readCatalogue, writeCatalogue } from './catalogue-file.ts';

const ofFormat = (format: number) =>
  Buffer.from(JSON.stringify({ ...JSON.parse(writeCatalogue(EMPTY_CATALOGUE).toString()), format }));

it('a store bears the number of its format: the one before is read, a newer one is refused by its number', () => {
  const format = JSON.parse(writeCatalogue(EMPTY_CATALOGUE).toString()).format as number;
  expect(readCatalogue(ofFormat(format - 1))).toEqual(EMPTY_CATALOGUE);
  expect(() => readCatalogue(ofFormat(format + 1))).toThrow(
    `the store has data format ${format + 1}; this version reads ${format - 2} and ${format - 1} and ${format}`,
  );
});
