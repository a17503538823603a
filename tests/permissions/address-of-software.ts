import { dataOf, type HubClient } from '../support/hub.ts';

/** An agency whose own software people sign in for. */
export async function addressOfSoftware(hub: HubClient): Promise<string> {
  const address = 'https://court.example/address-to-be-stolen';
  const set = 'mutation ($input: ChangeAgencySettingsInput!) { changeAgencySettings(input: $input) { agency { id } } }';
  const input = { agency: 'demo-court', signInRedirectUris: [address] };
  await dataOf(hub, set, { input }, await hub.token('demo-court', 'OPERATIONS'));
  return address;
}
