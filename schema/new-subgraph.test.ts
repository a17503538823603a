import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { accessMatrix } from './access-matrix.ts';
import { composeSupergraph, readSubgraphSdls } from './compose.ts';
import { completeSubgraphSdl, readOwnSdl } from './contract/subgraph-sdl.ts';
import { decisionsIndex } from './decisions-index.ts';
import { writeNewSubgraph } from './new-subgraph.ts';

const folder = mkdtempSync(join(tmpdir(), 'yunqiao-new-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a subgraph that is begun', () => {
  it('is whole: it composes with the others, says who may ask, and stands in the access matrix', () => {
    const files = writeNewSubgraph(folder, 'tender-notices', readSubgraphSdls());
    expect(files).toContain('subgraphs/tender-notices/subgraph.ts');
    const sdl = completeSubgraphSdl(readOwnSdl(join(folder, 'tender-notices')));
    const composed = composeSupergraph([...readSubgraphSdls(), { name: 'tender-notices', sdl }]);
    expect(composed).toContain('tenderNotice(number: ID!): TenderNotice');
    expect(accessMatrix(composed)).toContain('| `tenderNotice` | `public` | everybody |');
  });

  it('is refused under a name of another form, or one that is taken', () => {
    for (const name of ['Tenders', 'a_b', '', 'x1'])
      expect(() => writeNewSubgraph(folder, name, [])).toThrow('expected lower-case words');
    expect(() => writeNewSubgraph(folder, 'tender-notices', [])).toThrow('already');
    expect(() => writeNewSubgraph(folder, 'tenders', readSubgraphSdls())).toThrow('procurement has');
    expect(() => writeNewSubgraph(folder, 'certificates', readSubgraphSdls())).toThrow(
      'has a type Certificate already',
    );
    expect(existsSync(join(folder, 'tenders'))).toBe(false);
  });
});

describe('the access matrix', () => {
  it('names for each closed coordinate the purposes that open it, and what is the hub’s own', () => {
    const matrix = accessMatrix(composeSupergraph(readSubgraphSdls()));
    expect(matrix).toContain('| `verifyClaims` | `claims:verify` | CLAIM_CHECK |');
    expect(matrix).toMatch(/\| `leaseAgreements` \| `hub:identity` \| the hub itself \|/);
  });
});

describe('the index of decisions', () => {
  it('names every page, and what replaced it; a page without its number or with a wrong successor is a fault', () => {
    const pages = join(folder, 'decisions');
    rmSync(pages, { recursive: true, force: true });
    writeNewSubgraph(folder, 'decisions', []);
    const write = (name: string, text: string) => writeFileSync(join(pages, name), text);
    write('0001-a.md', '# 0001 A\n\n2026-01-01 · accepted\n\nSuperseded by 0002: why.\n');
    write('0002-b.md', '# 0002: B\n');
    expect(decisionsIndex(pages).split('\n').slice(-3, -1)).toEqual([
      '| [0001](0001-a.md) | A | superseded by 0002 |',
      '| [0002](0002-b.md) | B |  |',
    ]);
    write('0003-c.md', '# C\n');
    expect(() => decisionsIndex(pages)).toThrow('0003-c.md');
    write('0003-c.md', '# 0003 C\n\nSuperseded by 0009\n');
    expect(() => decisionsIndex(pages)).toThrow('no page 0009');
  });
});
