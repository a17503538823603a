import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { assetPath } from '../../../schema/contract/asset.ts';

/** A ring of a polygon: longitude and latitude in degrees. */
const ring = z.array(z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], z.number())).min(3);
const polygon = z.array(ring);

/** GeoJSON (RFC 7946) whose features have the code of a division, with members that say where it is from. */
const mapFile = z.object({
  type: z.literal('FeatureCollection'),
  source: z.string().min(1),
  licence: z.string().min(1),
  reviewNumber: z.string().min(1).nullable(),
  features: z
    .array(
      z.object({
        properties: z.object({
          code: z
            .string()
            .regex(/^\d{6}$/)
            .optional(),
          name: z.string().min(1),
        }),
        geometry: z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), coordinates: polygon }),
          z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) }),
        ]),
      }),
    )
    .min(1),
});

/** A map ready to be drawn. */
export interface ProvinceMap {
  readonly width: number;
  readonly height: number;
  /** Where the file is from, and under what licence. */
  readonly source: string;
  readonly licence: string;
  /** Number of the map review (审图号); `null` where the file has none. */
  readonly reviewNumber: string | null;
  /** Shapes by division; what has no code, as an inset, is outline only. */
  readonly shapes: readonly { readonly code: string | null; readonly path: string }[];
}

const WIDTH = 900;
/** A degree of latitude drawn longer than one of longitude, as the parallels of the middle of the territory ask for. */
const STRETCH = 1 / 0.75;

/**
 * Reads a map of provinces and projects it to the page.
 * @param path a file in place of the one that is shipped
 * @throws Error that names the file and the place in it
 */
export function readProvinceMap(path: string = assetPath(import.meta.url, './china.json')): ProvinceMap {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Error(`${path}: expected a file in JSON that can be read.`);
  }
  const { data, error } = mapFile.safeParse(json);
  if (!data) {
    const [issue] = error.issues;
    throw new Error(
      `${path}: expected GeoJSON of provinces with source, licence and reviewNumber; ${issue?.path.join('.')}: ${issue?.message}.`,
    );
  }
  const rings = data.features.map(({ properties, geometry }) => ({
    code: properties.code ?? null,
    rings: geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  }));
  let [west, east, south, north] = [180, -180, 90, -90];
  for (const [longitude, latitude] of rings.flatMap((shape) => shape.rings.flat())) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  const scale = WIDTH / (east - west);
  const project = ([longitude, latitude]: readonly number[]): [number, number] => [
    Math.round(((longitude ?? 0) - west) * scale),
    Math.round((north - (latitude ?? 0)) * scale * STRETCH),
  ];
  const { source, licence, reviewNumber } = data;
  return {
    width: WIDTH,
    height: Math.ceil((north - south) * scale * STRETCH),
    source,
    licence,
    reviewNumber,
    shapes: rings.map(({ code, rings: outline }) => ({
      code,
      path: outline.map((one) => pathOf(one.map(project))).join(''),
    })),
  };
}

/** A closed path in steps; points that fall on the one before are left out, and an island smaller than a point stays a point. */
function pathOf([first = [0, 0], ...rest]: readonly (readonly [number, number])[]): string {
  let [x, y] = first;
  let path = `M${x} ${y}l`;
  let steps = 0;
  // The last point of a ring is its first.
  for (const [nextX, nextY] of rest.slice(0, -1)) {
    const [dx, dy] = [nextX - x, nextY - y];
    if (dx === 0 && dy === 0) continue;
    path += `${steps > 0 && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`;
    [x, y] = [nextX, nextY];
    steps++;
  }
  return `${steps === 0 ? `${path}1 0 0 1` : path}z`;
}
