import { describe, expect, it } from 'vitest';
import { statusOfWord } from './status-words.ts';

describe('status words', () => {
  it.each([
    ['有效', 'VALID'],
    ['正常', 'VALID'],
    ['有效（正常）', 'VALID'],
    [' 暂停 ', 'SUSPENDED'],
    ['撤销', 'REVOKED'],
    ['注销', 'CANCELLED'],
    ['证书过期', 'EXPIRED'],
    ['过期失效', 'EXPIRED'],
    ['suspended', 'SUSPENDED'],
    ['ＶＡＬＩＤ', 'VALID'],
  ])('%s is %s', (word, status) => {
    expect(statusOfWord(word)).toBe(status);
  });

  it.each(['失效', '吊销', '', '无效', 'constructor'])('%s is no status word', (word) => {
    expect(statusOfWord(word)).toBeNull();
  });
});
