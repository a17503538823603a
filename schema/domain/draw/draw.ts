import { createHash } from 'node:crypto';

/** Name of the algorithm below; another one gets another name, and draws keep theirs. */
export const DRAW_ALGORITHM = 'yunqiao-draw-1';
/** Inspectors of an inspection: at least two (行政处罚法 art. 42). */
export const INSPECTORS_PER_OBJECT = 2;

/** Something that can be drawn: a certificate, by its number. */
export interface DrawObject {
  /** Position of its group in the plan. */
  readonly group: number;
  readonly id: string;
  /** A whole number, 1 or more: how many lots it has. */
  readonly weight: number;
  readonly division: string;
}
/** An inspecting agency (检验机构), and the groups that it is qualified for. */
export interface DrawAgency {
  readonly id: string;
  readonly groups: readonly number[];
}
/** An inspector by its id in the register; never a name. */
export interface DrawInspector {
  readonly id: string;
  readonly division: string;
}
/** Why an agency or an inspector may not inspect an object (回避). */
export interface DrawConflict {
  readonly object: string;
  readonly kind: 'AGENCY' | 'INSPECTOR';
  readonly id: string;
  readonly ground: string;
}

/** The population of a draw as it stood: everything that a replay needs. */
export interface DrawPopulation {
  readonly plan: string;
  readonly day: string;
  /** How many objects of each group are to be drawn. */
  readonly wanted: readonly number[];
  readonly objects: readonly DrawObject[];
  readonly agencies: readonly DrawAgency[];
  readonly inspectors: readonly DrawInspector[];
  readonly conflicts: readonly DrawConflict[];
}

/** An object that was drawn, and who inspects it; `null` or fewer than two inspectors: nobody else was free of conflicts. */
export interface DrawnObject {
  readonly group: number;
  readonly id: string;
  readonly agency: string | null;
  readonly inspectors: readonly string[];
}

/** What randomness a draw is made of. None of it is known to any one side before the draw. */
export interface DrawSeeds {
  /** The initiator's, committed when the plan was made. */
  readonly seed: string;
  /** The hub's, committed when the plan was made, after the initiator's. */
  readonly hubSeed: string;
  /** Public randomness that the plan named beforehand; empty where it named none. */
  readonly publicRandomness: string;
}

/** A draw with all that shows it right. */
export interface DrawRecord extends DrawSeeds {
  readonly algorithm: string;
  readonly seedCommitment: string;
  readonly hubSeedCommitment: string;
  readonly population: string;
  readonly populationHash: string;
  readonly result: string;
  readonly resultHash: string;
}

/** SHA-256 of a text's UTF-8 bytes, lower-case hex: commitments and hashes of draws. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

const byId = <T extends { readonly id: string }>(a: T, b: T) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const lineOf = (...fields: readonly unknown[]) => `${JSON.stringify(fields)}\n`;

/** The population as text: a JSON array a line, in one order, so that the same population has one hash. */
export function populationText({
  plan,
  day,
  wanted,
  objects,
  agencies,
  inspectors,
  conflicts,
}: DrawPopulation): string {
  return [
    lineOf('DRAW', DRAW_ALGORITHM, plan, day),
    ...wanted.map((count, group) => lineOf('GROUP', group, count)),
    ...[...objects]
      .sort((a, b) => a.group - b.group || byId(a, b))
      .map(({ group, id, weight, division }) => lineOf('OBJECT', group, id, weight, division)),
    ...[...agencies].sort(byId).map(({ id, groups }) => lineOf('AGENCY', id, groups)),
    ...[...inspectors].sort(byId).map(({ id, division }) => lineOf('INSPECTOR', id, division)),
    ...conflicts.map(({ object, kind, id, ground }) => lineOf('CONFLICT', object, kind, id, ground)).sort(),
  ].join('');
}

/** Reads {@link populationText}. @throws DrawFault naming the line */
export function readPopulation(text: string): DrawPopulation {
  const population = {
    plan: '',
    day: '',
    wanted: [] as number[],
    objects: [] as DrawObject[],
    agencies: [] as DrawAgency[],
    inspectors: [] as DrawInspector[],
    conflicts: [] as DrawConflict[],
  };
  text.split('\n').forEach((line, index) => {
    if (line === '') return;
    const [kind, ...fields] = fieldsOf(line, index);
    const [a, b, c, d] = fields as [never, never, never, never];
    if (kind === 'DRAW') Object.assign(population, { plan: b, day: c });
    else if (kind === 'GROUP') population.wanted[a] = b;
    else if (kind === 'OBJECT') population.objects.push({ group: a, id: b, weight: c, division: d });
    else if (kind === 'AGENCY') population.agencies.push({ id: a, groups: b });
    else if (kind === 'INSPECTOR') population.inspectors.push({ id: a, division: b });
    else if (kind === 'CONFLICT') population.conflicts.push({ object: a, kind: b, id: c, ground: d });
    else
      throw new DrawFault(`population, line ${index + 1}: DRAW, GROUP, OBJECT, AGENCY, INSPECTOR or CONFLICT expected`);
  });
  return population;
}

/** What is wrong with a draw that is to be replayed. */
export class DrawFault extends Error {
  override readonly name = 'DrawFault';
}

function fieldsOf(line: string, index: number): readonly unknown[] {
  try {
    const fields: unknown = JSON.parse(line);
    if (Array.isArray(fields)) return fields;
  } catch {
    // Falls through to the one error for every malformed line.
  }
  throw new DrawFault(`population, line ${index + 1}: a JSON array expected`);
}

/**
 * Draws. Each question has a stream of numbers of its own: the first 48 bits of SHA-256(key, stream, counter); a number below n is one that is taken by its remainder, those
 * beyond the last multiple of n passed over, so that none is likelier than another. Objects of a group: by lot and weight, without putting back. Then for each of them an
 * agency among those qualified, and two inspectors of its county, or where fewer are free, of its prefecture, or of its province. Whole numbers only: every language gets the same.
 */
export function replayDraw(text: string, { seed, hubSeed, publicRandomness }: DrawSeeds): readonly DrawnObject[] {
  const { wanted, objects, agencies, inspectors, conflicts } = readPopulation(text);
  const key = sha256([DRAW_ALGORITHM, seed, hubSeed, publicRandomness, sha256(text)].join('\n'));
  const barred = new Set(conflicts.map(({ object, kind, id }) => lineOf(object, kind, id)));
  const isFree = (object: string, kind: DrawConflict['kind']) => (one: { readonly id: string }) =>
    !barred.has(lineOf(object, kind, one.id));
  return wanted.flatMap((count, group) => {
    const ofGroup = objects.filter((one) => one.group === group);
    const drawn = take(ofGroup, count, ({ weight }) => weight, numbersBelow(key, `objects ${group}`));
    return drawn.map(({ id, division }): DrawnObject => {
      const qualified = agencies.filter((one) => one.groups.includes(group) && isFree(id, 'AGENCY')(one));
      const [agency] = take(qualified, 1, () => 1, numbersBelow(key, `agency ${id}`));
      const free = inspectors.filter(isFree(id, 'INSPECTOR'));
      const near = [6, 4, 2]
        .map((digits) => free.filter((one) => one.division.slice(0, digits) === division.slice(0, digits)))
        .find((some, level) => some.length >= INSPECTORS_PER_OBJECT || level === 2);
      const two = take(near ?? [], INSPECTORS_PER_OBJECT, () => 1, numbersBelow(key, `inspectors ${id}`));
      return { group, id, agency: agency?.id ?? null, inspectors: two.map((one) => one.id) };
    });
  });
}

/** Takes up to `count` items, each as likely as its weight among those left. */
function take<T>(items: readonly T[], count: number, weightOf: (item: T) => number, below: (n: number) => number): T[] {
  const left = [...items];
  const taken: T[] = [];
  let total = left.reduce((sum, item) => sum + weightOf(item), 0);
  while (taken.length < count && left.length > 0) {
    let lot = below(total);
    const index = left.findIndex((item) => {
      lot -= weightOf(item);
      return lot < 0;
    });
    const [item] = left.splice(index, 1);
    if (item === undefined) throw new DrawFault('population: weights from 1 expected');
    total -= weightOf(item);
    taken.push(item);
  }
  return taken;
}

const NUMBERS = 2 ** 48;

function numbersBelow(key: string, stream: string): (n: number) => number {
  let counter = 0;
  return (n) => {
    const limit = NUMBERS - (NUMBERS % n);
    for (;;) {
      const number = Number.parseInt(sha256(`${key}\n${stream}\n${counter++}`).slice(0, 12), 16);
      if (number < limit) return number % n;
    }
  };
}

/** What was drawn as text: a JSON array a line, in the order of the draw. */
export function resultText(drawn: readonly DrawnObject[]): string {
  return drawn.map(({ group, id, agency, inspectors }) => lineOf('DRAWN', group, id, agency, inspectors)).join('');
}

/** Everything that is wrong with a draw as it is told, one line each; empty: it is right. Needs nothing but the draw. */
export function drawFaults(draw: DrawRecord): string[] {
  if (draw.algorithm !== DRAW_ALGORITHM) return [`algorithm: ${DRAW_ALGORITHM} expected, not ${draw.algorithm}`];
  const hashes = [
    ['seed', draw.seed, draw.seedCommitment],
    ['hubSeed', draw.hubSeed, draw.hubSeedCommitment],
    ['population', draw.population, draw.populationHash],
    ['result', draw.result, draw.resultHash],
  ] as const;
  const faults = hashes.flatMap(([name, text, hash]) =>
    sha256(text) === hash ? [] : [`${name}: its SHA-256 is ${sha256(text)}, not ${hash}`],
  );
  try {
    const replayed = resultText(replayDraw(draw.population, draw));
    if (replayed !== draw.result) faults.push(`result: another one is drawn from this population and these seeds`);
  } catch (error) {
    if (!(error instanceof DrawFault)) throw error;
    faults.push(error.message);
  }
  return faults;
}

/** A group of which fewer were drawn than the plan wants, because the population has no more of it. */
export interface ShortGroup {
  /** Position in the plan, from 0. */
  readonly group: number;
  readonly wanted: number;
  readonly drawn: number;
}

/** What a right draw falls short of its plan, by group. */
export function shortGroups(draw: DrawRecord): readonly ShortGroup[] {
  const drawn = replayDraw(draw.population, draw);
  return readPopulation(draw.population)
    .wanted.map((wanted, group) => ({ group, wanted, drawn: drawn.filter((one) => one.group === group).length }))
    .filter(({ wanted, drawn: found }) => found < wanted);
}
