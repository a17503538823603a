import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';

/** Where nginx is, when it is installed (`NGINX`, else by the path). */
export const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'].find((path) => {
  try {
    execFileSync(path, ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

/** A real nginx in front of an address, with one server for each set of directives. */
export async function startNginx(
  target: string,
  locations: readonly string[],
): Promise<{ readonly urls: readonly string[]; stop(): Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'yunqiao-nginx-'));
  for (const name of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(join(directory, name));
  const ports = await Promise.all(locations.map(freePort));
  const servers = locations.map(
    (directives, index) =>
      `server { listen 127.0.0.1:${ports[index]}; location / { proxy_pass ${target}; ${directives} } }`,
  );
  writeFileSync(
    join(directory, 'nginx.conf'),
    `daemon off; master_process off; pid ${directory}/pid; error_log ${directory}/error.log;
events {}
http { access_log off; client_body_temp_path ${directory}/body; proxy_temp_path ${directory}/proxy;
  fastcgi_temp_path ${directory}/fastcgi; uwsgi_temp_path ${directory}/uwsgi; scgi_temp_path ${directory}/scgi;
  ${servers.join('\n  ')} }`,
  );
  const child: ChildProcess = spawn(NGINX ?? 'nginx', ['-c', join(directory, 'nginx.conf'), '-p', directory], {
    stdio: 'ignore',
  });
  const exited = once(child, 'exit');
  const urls = ports.map((port) => `http://127.0.0.1:${port}`);
  await vi.waitFor(() => fetch(`${urls[0]}/healthz`), { timeout: 10_000 });
  return {
    urls,
    async stop() {
      child.kill('SIGTERM');
      await exited;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
