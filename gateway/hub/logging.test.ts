import { expect, it } from 'vitest';
import { createLog } from './logging.ts';

it('a log holds no secret by whatever name it comes, on its own or inside a request', () => {
  const lines: string[] = [];
  const log = createLog('info', 'test', { to: { write: (line) => lines.push(line) } });
  const secrets = {
    authorization: 'Bearer s3cret',
    token: 's3cret',
    access_token: 's3cret',
    client_secret: 's3cret',
    clientSecret: 's3cret',
    clientAssertion: 's3cret',
    callerHeader: 's3cret',
    'x-yunqiao-caller': 's3cret',
    privateKey: 's3cret',
    d: 's3cret',
  };
  log.info(secrets, 'flat');
  log.info({ headers: secrets }, 'inside');
  log.info({ request: { headers: secrets } }, 'further inside');
  expect(lines).toHaveLength(3);
  for (const line of lines) {
    expect(line).not.toContain('s3cret');
    expect(line).toContain('[redacted]');
  }
});
