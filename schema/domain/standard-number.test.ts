import { describe, expect, it } from 'vitest';
import { parseStandardNumber } from './standard-number.ts';

describe('standard numbers', () => {
  it.each([
    ['GB/T 35603', 'GB/T 35603', null],
    ['GB/T 35603-2024', 'GB/T 35603', 'GB/T 35603-2024'],
    ['gb/t35603—2024', 'GB/T 35603', 'GB/T 35603-2024'],
    ['ＧＢ／Ｔ　３５６０３－２０２４', 'GB/T 35603', 'GB/T 35603-2024'],
    ['GB/T 39761.1-2021', 'GB/T 39761.1', 'GB/T 39761.1-2021'],
    ['T/CECS 10025-2019', 'T/CECS 10025', 'T/CECS 10025-2019'],
    ['HJ 2507-2011', 'HJ 2507', 'HJ 2507-2011'],
  ])('%s', (text, standard, edition) => {
    expect(parseStandardNumber(text)).toEqual({ standard, edition });
  });

  it.each(['', '35603', 'GB/T', 'GB/T 35603-24', 'GB/T 35603-2024-1'])('%s is none', (text) => {
    expect(parseStandardNumber(text)).toBeNull();
  });
});
