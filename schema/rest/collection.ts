import { REST_PREFIX, REST_ROUTES, type RestRoute } from './routes.ts';

/** A folder of requests that one token opens. */
interface Folder {
  readonly name: string;
  readonly purpose: RestRoute['purpose'];
  /** Agency of the sample data. */
  readonly agency: string;
}

const FOLDERS: readonly Folder[] = [
  { name: '公示查询 Look up', purpose: null, agency: '' },
  { name: '绿色认证声称核验 Claims', purpose: 'CLAIM_CHECK', agency: 'demo-ecommerce' },
  { name: '政府采购资格 Procurement', purpose: 'PROCUREMENT', agency: 'demo-procurement' },
];
const EXAMPLE_FILE = 'seller,certificateNumber,mark\nexample,G2022101005571938,ACTIVITY_1\n';

/** The routes as a Postman collection (format 2.1), which Bruno, Insomnia and others read too: a token for each purpose, then every request with its example. */
export function restCollection(): string {
  const collection = {
    info: {
      name: 'Yunqiao (云桥) /api/v1',
      description:
        'Made from the OpenAPI description at `/api/v1/openapi.json`. Set `baseUrl`; with the sample data of `npm start` the rest is as it stands. Numbers are fictional.',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    variable: [
      { key: 'baseUrl', value: 'http://127.0.0.1:4000' },
      { key: 'secret', value: 'demo-secret' },
    ],
    item: FOLDERS.map(folder),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function folder({ name, purpose, agency }: Folder) {
  const routes = REST_ROUTES.filter((route) => route.purpose === purpose);
  return { name, item: [...(purpose === null ? [] : [token(purpose, agency)]), ...routes.flatMap(requests)] };
}

function token(purpose: string, agency: string) {
  return {
    name: `Token: ${purpose}`,
    event: [script(200, [`pm.collectionVariables.set('token', pm.response.json().access_token);`])],
    request: {
      method: 'POST',
      url: '{{baseUrl}}/oauth/token',
      auth: {
        type: 'basic',
        basic: [
          { key: 'username', value: agency, type: 'string' },
          { key: 'password', value: '{{secret}}', type: 'string' },
        ],
      },
      body: {
        mode: 'urlencoded',
        urlencoded: [
          { key: 'grant_type', value: 'client_credentials' },
          { key: 'purpose', value: purpose },
        ],
      },
    },
  };
}

function requests(route: RestRoute) {
  const { method, path, summary, purpose, example } = route;
  const isJob = path.startsWith('/claim-jobs');
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    isJob ? '{{job}}' : (example.parameters?.[name] ?? ''),
  );
  // A second run makes a job of its own.
  const body = isJob && example.body ? { ...example.body, idempotencyKey: '{{$guid}}' } : example.body;
  const keep = route.creates ? [`pm.collectionVariables.set('job', pm.response.json().job.id);`] : [];
  const request = {
    name: summary,
    event: [script(route.creates ? 201 : 200, keep)],
    request: {
      method,
      ...(purpose !== null && bearer()),
      url: `{{baseUrl}}${REST_PREFIX}${filled}`,
      ...(body && {
        header: [{ key: 'Content-Type', value: 'application/json' }],
        body: { mode: 'raw', raw: JSON.stringify(body, null, 2), options: { raw: { language: 'json' } } },
      }),
    },
  };
  // A trial goes on only when its file has been read, so that asks for it is no request of a collection that runs without waiting.
  if (path.endsWith('/start')) return [];
  return route.creates ? [request, upload()] : [request];
}

function upload() {
  return {
    name: "Send a job's file.",
    event: [script(200, [`pm.test('all of it', () => pm.expect(pm.response.json().complete).to.equal(true));`])],
    request: {
      method: 'PUT',
      ...bearer(),
      url: `{{baseUrl}}${REST_PREFIX}/claim-jobs/{{job}}/file`,
      header: [{ key: 'Content-Type', value: 'text/csv' }],
      body: { mode: 'raw', raw: EXAMPLE_FILE },
    },
  };
}

const bearer = () => ({
  auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{token}}', type: 'string' }] },
});

function script(status: number, more: readonly string[]) {
  return {
    listen: 'test',
    script: {
      type: 'text/javascript',
      exec: [`pm.test('${status}', () => pm.response.to.have.status(${status}));`, ...more],
    },
  };
}
