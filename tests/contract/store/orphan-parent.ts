import { launchEmbeddedStore } from '../../../subgraphs/shared/store/embedded/launch.ts';

/** A process that starts a store and is then killed by the test. */
const store = await launchEmbeddedStore({ directory: process.argv[2] as string });
process.send?.({ pid: store.pid });
setInterval(() => {}, 1_000);
