import { administrators, type Kind, NUMBER, of, PLATFORM, text } from './kind.ts';

/** What agencies keep with the hub for themselves. */
export const OF_CLIENTS: readonly Kind[] = [
  {
    kind: 'an agreement',
    plant: async (mutate, word) => {
      const input = {
        provider: 'demo-ministry',
        consumer: 'demo-ecommerce',
        purpose: 'CLAIM_CHECK',
        legalBasis: { instrument: word },
        scopes: ['claims:verify'],
        dailyQuota: 1,
        reason: word,
      };
      const { agreement } = await mutate(
        'demo-ecommerce/OPERATIONS',
        'requestAgreement',
        'RequestAgreementInput',
        input,
        '{ agreement { id } }',
      );
      return { agreement: agreement.id };
    },
    direct: () =>
      '{ me { agreements(first: 50) { edges { node { legalBasis { instrument } history { reason } } } } } }',
    mayRead: [...of('demo-ecommerce'), ...of('demo-ministry'), ...administrators],
  },
  {
    kind: 'a registered operation',
    plant: async (mutate, word) => {
      const operations = [{ text: `query ${word.replaceAll('-', '_')} { me { kind } }` }];
      await mutate(
        'demo-ecommerce/OPERATIONS',
        'registerOperations',
        'RegisterOperationsInput',
        { agency: 'demo-ecommerce', operations },
        '{ operations { hash } }',
      );
      return {};
    },
    direct: () => '{ me { agencyDetails { registeredOperations(first: 20) { edges { node { name text } } } } } }',
    mayRead: ['demo-ecommerce/OPERATIONS', ...administrators],
  },
  {
    kind: 'a tender',
    plant: async (mutate, word) => {
      const lots = [{ reference: 'l', name: word, items: [{ reference: 'i', productName: '空调机' }] }];
      const input = { reference: 'DERIVED-1', name: word, purchaser: word, region: '310000', lots };
      const { tender } = await mutate(
        'demo-procurement/PROCUREMENT',
        'createTender',
        'CreateTenderInput',
        input,
        '{ tender { id } }',
      );
      return { 'Query.tender.id': text(tender.id) };
    },
    direct: (values) => `{ tender(id: ${values['Query.tender.id']}) { name purchaser } }`,
    mayRead: ['demo-procurement/PROCUREMENT'],
  },
  {
    kind: 'a watch list',
    plant: async (mutate, name) => {
      const { watchList } = await mutate(
        PLATFORM,
        'registerWatchList',
        'RegisterWatchListInput',
        { name, kind: 'CERTIFICATE', add: [NUMBER] },
        '{ watchList { id } }',
      );
      return { watchList: watchList.id };
    },
    direct: () => '{ myWatchLists { name } }',
    mayRead: of('demo-ecommerce'),
  },
  {
    kind: 'a webhook',
    plant: async (mutate, word) => {
      const { webhook } = await mutate(
        PLATFORM,
        'createSubscription',
        'CreateSubscriptionInput',
        { url: `http://127.0.0.1:9/${word}` },
        '{ webhook { id } }',
      );
      return { webhook: webhook.id };
    },
    direct: () => '{ myWebhooks { url } }',
    mayRead: [...of('demo-ecommerce'), 'demo-operator/OPERATIONS'],
  },
  {
    kind: 'a watched claim',
    plant: async (mutate, reference) => {
      const claims = [{ reference, certificateNumber: NUMBER }];
      await mutate(PLATFORM, 'watchClaims', 'WatchClaimsInput', { claims }, '{ results { reference } }');
      return {};
    },
    direct: () => '{ watchedClaims(first: 20) { edges { node { reference } } } }',
    mayRead: [PLATFORM],
  },
  {
    kind: 'a job over a file of claims',
    plant: async (mutate, word) => {
      const input = { idempotencyKey: word, format: 'CSV', fileName: `${word}.csv` };
      const { job } = await mutate(PLATFORM, 'createClaimJob', 'CreateClaimJobInput', input, '{ job { id } }');
      return { 'Query.claimJob.id': text(job.id) };
    },
    direct: (values) => `{ claimJob(id: ${values['Query.claimJob.id']}) { fileName idempotencyKey } }`,
    mayRead: [PLATFORM],
  },
];
