import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { listFaults } from './list-check.ts';

const faults = (sdl: string) => listFaults(parse(sdl));
const REST = `
  type Book @key(fields: "id") { id: ID! tags: [String!]! words: [Word!]! }
  type Word @cost(weight: 0) { text: String! }
`;

describe('lists of unknown length', () => {
  it('are found where their items weigh something, and not where nothing below does', () => {
    expect(faults(`type Query { books: [Book!]! } ${REST}`)).toEqual([
      expect.stringContaining('Query.books is a list of unknown length'),
    ]);
    expect(faults(`type Query { books: [Book!]! @listSize(assumedSize: 5) } ${REST}`)).toEqual([]);
  });

  it('are found behind an item that weighs nothing itself but leads to one that does', () => {
    const word = 'type Word @cost(weight: 0) { text: String! usedIn: Book }';
    const sdl = REST.replace(/type Word.*/, word);
    expect(faults(`type Query { book: Book } ${sdl}`)).toEqual([expect.stringContaining('Book.words')]);
  });

  it('may be sized by the field that returns their owner, by every one of them', () => {
    const page = 'type Page { edges: [Edge!]! } type Edge @cost(weight: 0) { node: Book! }';
    const sized = '@listSize(assumedSize: 50, slicingArguments: ["first"], sizedFields: ["edges"])';
    expect(faults(`type Query { a(first: Int): Page! ${sized} } ${page} ${REST}`)).toEqual([]);
    expect(faults(`type Query { a(first: Int): Page! ${sized} b: Page } ${page} ${REST}`)).toEqual([
      expect.stringContaining('Query.b leads to Page.edges without its length'),
    ]);
    expect(faults(`type Query { b: Page } ${page} ${REST}`)).toEqual([expect.stringContaining('Page.edges')]);
  });
});
