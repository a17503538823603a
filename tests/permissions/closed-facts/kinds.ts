import { REPORTED } from './certificates.ts';
import { OF_CLIENTS } from './clients.ts';
import type { Kind } from './kind.ts';
import { REGISTERED } from './registers.ts';
import { SUPERVISED } from './supervision.ts';
import { WORKED_ON } from './working-group.ts';

/** Every kind of fact that is not public. */
export const KINDS: readonly Kind[] = [...REPORTED, ...REGISTERED, ...OF_CLIENTS, ...SUPERVISED, ...WORKED_ON];
