import { resolve } from 'node:path';
import { Command } from 'commander';
import { type ConnectionOptions, connect, withConnection } from '../../connection.ts';
import { CommandError, EXIT } from '../../exit-codes.ts';
import type { Done, Io } from '../../io.ts';
import { createListing, type Shown } from '../../listing.ts';
import { type Profile, readProfiles, writeProfiles } from '../../profiles.ts';
import { type OutputOptions, withOutput } from '../../records.ts';
import { forgetTokens } from '../../token-cache.ts';

const NO_HOME = 'There is no place to keep it: set HOME or XDG_CONFIG_HOME.';

type Named = Profile & { readonly name: string; readonly current: boolean };

const SHOWN: Shown<Named> = {
  line: ({ name, current, endpoint, clientId, purpose }) =>
    `${current ? '*' : ' '} ${name}  ${endpoint ?? ''}  ${clientId ?? 'the public'}  ${purpose ?? ''}\n`,
  columns: {
    name: ({ name }) => name,
    current: ({ current }) => current,
    endpoint: ({ endpoint }) => endpoint,
    clientId: ({ clientId }) => clientId,
    clientKey: ({ clientKey }) => clientKey,
    purpose: ({ purpose }) => purpose,
  },
};

/** `yunqiao login` */
export function loginCommand(io: Io, done: Done): Command {
  const command = new Command('login')
    .description(
      'Sign in once and keep the way to the hub under a name: address, client id, path of the key, purpose. No secret is kept.',
    )
    .argument('[name]', 'of the profile', 'default');
  return withConnection(command, 4).action(async (name: string, options: ConnectionOptions) => {
    const { env } = io;
    const key = options.clientKey ?? env['YUNQIAO_CLIENT_KEY'];
    const profile: Profile = {
      ...given('endpoint', options.endpoint ?? env['YUNQIAO_ENDPOINT']),
      ...given('clientId', options.clientId ?? env['YUNQIAO_CLIENT_ID']),
      ...given('clientKey', key === undefined ? undefined : resolve(key)),
      ...given('purpose', options.purpose ?? env['YUNQIAO_PURPOSE']),
    };
    const client = await connect(options, io, {});
    try {
      await client.token();
    } finally {
      await client.close();
    }
    const { profiles } = await readProfiles(io);
    if (!(await writeProfiles(io, { current: name, profiles: { ...profiles, [name]: profile } })))
      throw new CommandError(NO_HOME);
    io.stdout.write(SHOWN.line({ ...profile, name, current: true }));
    done(EXIT.ok);
  });
}

/** `yunqiao logout` */
export function logoutCommand(io: Io, done: Done): Command {
  return new Command('logout').description('Forget every access token that was kept.').action(async () => {
    await forgetTokens(io);
    done(EXIT.ok);
  });
}

/** `yunqiao profile list|use|remove` */
export function profileCommands(io: Io, done: Done): Command[] {
  const change = async (
    name: string,
    next: (profiles: Readonly<Record<string, Profile>>, current: string | null) => Promise<boolean>,
  ) => {
    const { current, profiles } = await readProfiles(io);
    if (!Object.hasOwn(profiles, name)) throw new CommandError(`There is no profile ${name}.`);
    if (!(await next(profiles, current))) throw new CommandError(NO_HOME);
    done(EXIT.ok);
  };
  return [
    withOutput(new Command('list').description('List the profiles that are kept; the current one has a star.')).action(
      async ({ output }: OutputOptions) => {
        const show = createListing(io, output, SHOWN);
        const { current, profiles } = await readProfiles(io);
        for (const [name, profile] of Object.entries(profiles)) show({ ...profile, name, current: name === current });
        done(EXIT.ok);
      },
    ),
    new Command('use')
      .description('Take a profile from now on.')
      .argument('<name>')
      .action((name: string) => change(name, (profiles) => writeProfiles(io, { current: name, profiles }))),
    new Command('remove')
      .description('Forget a profile; its key file stays.')
      .argument('<name>')
      .action((name: string) =>
        change(name, ({ [name]: _, ...others }, current) =>
          writeProfiles(io, { current: current === name ? null : current, profiles: others }),
        ),
      ),
  ];
}

function given<Name extends keyof Profile>(name: Name, value: string | undefined): Profile {
  return value === undefined || value === '' ? {} : { [name]: value };
}
