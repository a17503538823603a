import { dataOf, type HubClient } from '../support/hub.ts';

/** Registers an address of an agency's own software, which people sign in for. @returns arguments by which it is found */
export async function softwareToSignInFor(hub: HubClient): Promise<Readonly<Record<string, string>>> {
  const address = 'https://court.example/address-to-be-stolen';
  const set = 'mutation ($input: ChangeAgencySettingsInput!) { changeAgencySettings(input: $input) { agency { id } } }';
  const input = { agency: 'demo-court', signInRedirectUris: [address] };
  await dataOf(hub, set, { input }, await hub.token('demo-court', 'OPERATIONS'));
  return { 'Query.signInClient.id': '"demo-court"', 'Query.signInClient.redirectUri': JSON.stringify(address) };
}
