import { connectHub, type HubClient } from './hub.ts';
import { askShared } from './shared.ts';

/** The hub that test files share; what a file changes in it must not show in another. */
export async function sharedHub(): Promise<HubClient> {
  const { url, directory } = await askShared<{ readonly url: string; readonly directory: string }>('hub');
  return connectHub(url, directory);
}
