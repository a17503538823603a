import { createGateway, type Gateway, type GatewayConfig } from '../gateway.ts';
import type { SupergraphFile } from './supergraph-file.ts';
import { type SupergraphReloader, type SupergraphText, startReloader, supergraphHash } from './supergraph-reloader.ts';

/** Longest time until a new file is seen. */
const POLL_MILLISECONDS = 1_000;
const RETRY_MILLISECONDS = 30_000;

export type FollowingGatewayConfig = Omit<GatewayConfig, 'supergraphSdl' | 'supergraphState'>;

/** A gateway whose supergraph follows a file. */
export interface FollowingGateway {
  readonly gateway: Gateway;
  readonly reloader: SupergraphReloader;
  close(): Promise<void>;
}

/**
 * Wires a gateway by the file's supergraph, or by the one that was in force last where the file's is unusable, and follows the file from there.
 * @throws when none of them can be used
 */
export async function createFollowingGateway(
  config: FollowingGatewayConfig,
  file: SupergraphFile,
  { pollMilliseconds = POLL_MILLISECONDS, retryMilliseconds = RETRY_MILLISECONDS } = {},
): Promise<FollowingGateway> {
  const { log } = config;
  let reloader: SupergraphReloader | undefined;
  const { gateway, text } = await firstUsable(await file.startingPoints(), config, ({ sdl, origin }) =>
    createGateway({
      ...config,
      supergraphSdl: sdl,
      supergraphState: () => reloader?.state ?? { hash: supergraphHash(sdl), origin },
    }),
  );
  const { metrics, engine } = gateway;
  metrics.supergraph(supergraphHash(text.sdl));
  reloader = startReloader({
    source: file,
    initial: text,
    async reload(sdl) {
      await engine.reload(sdl);
      metrics.supergraph(supergraphHash(sdl));
    },
    pollMilliseconds,
    retryMilliseconds,
    onReload: metrics.reloaded,
    log,
  });
  const following = { gateway, reloader, close: () => reloader.close().then(() => gateway.close()) };
  // Keeps what is in force for processes that start later, and tells of a file that was refused.
  await following.reloader.check();
  return following;
}

async function firstUsable(
  texts: readonly SupergraphText[],
  { log }: Pick<GatewayConfig, 'log'>,
  start: (text: SupergraphText) => Promise<Gateway>,
): Promise<{ readonly gateway: Gateway; readonly text: SupergraphText }> {
  let reason: unknown;
  for (const text of texts) {
    try {
      return { gateway: await start(text), text };
    } catch (error) {
      reason = error;
      log.error({ err: error, supergraph: supergraphHash(text.sdl), origin: text.origin }, 'a supergraph was refused');
    }
  }
  throw reason;
}
