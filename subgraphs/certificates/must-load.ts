import { whenFound } from '../shared/loaders.ts';
import type { Loaders } from './loaders.ts';

/** The body of a fact that names it. */
export const mustLoadBody = (loaders: Loaders, code: string) =>
  whenFound(loaders.body.load(code), (body) => {
    if (!body) throw new Error(`Facts of an unknown body ${code} are held.`);
    return body;
  });
