/** Child of the bench: Node's HTTP server, reading the body and answering fixed JSON of the size of a certificate. The limit of the machine. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const BODY = JSON.stringify({
  data: {
    certificate: {
      number: 'G2024101001000001',
      effectiveStatus: 'VALID',
      expiresOn: '2029-01-01',
      holder: { name: '上海青澜绿色家居有限公司' },
    },
  },
});
const server = createServer((request, response) => {
  request.on('data', () => undefined);
  request.on('end', () => {
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.setHeader('content-length', Buffer.byteLength(BODY));
    response.end(BODY);
  });
});
server.listen(0, '127.0.0.1', () =>
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` }),
);
process.on('disconnect', () => process.exit(0));
