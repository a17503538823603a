import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { describe, expect, it } from 'vitest';
import { createMailSender } from './mail.ts';
import { createFileTextSender } from './text-messages.ts';

describe('ways of telling', () => {
  it('sends e-mail by a real SMTP server, in Chinese, and hears of what it refuses', async () => {
    const messages: { readonly to: string; readonly content: string }[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: ({ address }, _session, done) =>
        done(address.startsWith('nobody') ? new Error('no such mailbox') : undefined),
      onData(stream, session, done) {
        let content = '';
        stream.on('data', (chunk: Buffer) => {
          content += chunk.toString('utf8');
        });
        stream.on('end', () => {
          messages.push({ to: session.envelope.rcptTo[0]?.address ?? '', content });
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    const sender = createMailSender(`smtp://127.0.0.1:${port}`, 'Yunqiao <noreply@hub.example>');
    await sender.send({ address: 'office@body.example', subject: '云桥: 暂停期届满', text: '证书的暂停已届满。' });
    const [message] = messages;
    expect(message?.to).toBe('office@body.example');
    expect(message?.content).toContain(`Subject: =?UTF-8?`);
    // Whichever encoding it chose for the body.
    const body = message?.content.split('\r\n\r\n').slice(1).join('\n').trim() ?? '';
    const base64 = Buffer.from(body, 'base64').toString('utf8');
    const quoted = decodeURIComponent(body.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, '%$1'));
    expect([base64, quoted].some((text) => text.includes('证书的暂停已届满'))).toBe(true);
    await expect(sender.send({ address: 'nobody@body.example', subject: 'x', text: 'x' })).rejects.toThrow();
    // Nothing that stands in a text becomes a header.
    await sender.send({ address: 'office@body.example', subject: 'a\r\nBcc: other@evil.example', text: 'x' });
    expect(messages.at(-1)?.content).not.toMatch(/^Bcc:/m);
    sender.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });

  it('writes text messages into a file that only its account reads, one a line', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'yunqiao-sms-'));
    const path = join(directory, 'outbox.ndjson');
    const sender = createFileTextSender(path);
    await sender.send({ address: '+8613800000000', subject: '云桥: 新任务', text: '证书G2024101006483920\n请处理。' });
    await sender.send({ address: '+8613800000001', subject: 'x', text: 'y'.repeat(2_000) });
    const lines = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ to }) => to)).toEqual(['+8613800000000', '+8613800000001']);
    expect(lines[1].text.length).toBeLessThanOrEqual(500);
    expect(statSync(path).mode & 0o077).toBe(0);
    rmSync(directory, { recursive: true, force: true });
  });
});
