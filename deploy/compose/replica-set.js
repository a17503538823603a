// mongosh script, run by root on the first member: makes the replica set and the hub's account. Run again it changes nothing.
const { readFileSync } = require('node:fs');

const HUB = 'yunqiao';
// One database a subgraph, `yunqiao_<subgraph>`, and the anchor of the audit log. Roles can't name a prefix, so the hub gets its databases one by one.
const DATABASES = [
  ...['access_records', 'agencies', 'alliance', 'blacklists', 'catalogue', 'certificates', 'changes', 'claims'],
  ...[
    'declarations',
    'directories',
    'disputes',
    'duties',
    'efficiency',
    'leads',
    'nodes',
    'procurement',
    'reusable_results',
    'supervision',
  ],
].map((name) => `yunqiao_${name}`);

try {
  rs.status();
} catch (error) {
  if (error.codeName !== 'NotYetInitialized') throw error;
  rs.initiate({
    _id: 'yunqiao',
    members: [1, 2, 3].map((n) => ({ _id: n, host: `mongo-${n}:27017`, priority: n === 1 ? 2 : 1 })),
  });
}
for (let tries = 0; !db.hello().isWritablePrimary; tries++) {
  if (tries > 120) throw new Error('No primary after two minutes.');
  sleep(1000);
}
const admin = db.getSiblingDB('admin');
if (!admin.getUser(HUB)) {
  admin.createUser({
    user: HUB,
    pwd: readFileSync('/run/secrets/mongo-hub-password', 'utf8').trim(),
    roles: [...DATABASES, 'audit_anchor'].map((name) => ({ role: 'readWrite', db: name })),
  });
}
