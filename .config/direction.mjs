// Who may use whom. One table, by the tags in each project's project.json; each line carries the reason it exists,
// which lint prints when an import breaks it (see direction-rule.mjs).

/** Features, each with the features it may use besides identity and ledger, which all may use. */
export const FEATURE_ORDER = {
  identity: [],
  ledger: ['identity'],
  // papers of any subject; it knows none of them, so those who have papers use it
  documents: [],
  // any list as a file; those who have lists use it
  exports: [],
  // any list handed in as a file; those who take lists use it
  imports: [],
  enterprises: ['documents', 'exports', 'imports'],
  inventory: ['documents', 'enterprises', 'exports', 'imports'],
  requisitions: ['enterprises', 'exports'],
  // appeals have papers
  rounds: ['documents', 'enterprises', 'exports', 'inventory', 'requisitions'],
  fulfilment: ['enterprises', 'inventory', 'requisitions', 'rounds'],
  support: ['enterprises', 'requisitions'],
  // told of by the outbox, so nobody imports it; it reads the awards of a round to tell their firms
  notices: ['enterprises', 'inventory', 'requisitions', 'rounds'],
  reporting: ['enterprises', 'exports', 'inventory', 'requisitions', 'rounds', 'fulfilment', 'support'],
};

/** packages: which npm packages and Node modules: 'none', 'browser' (no Node, no server library) or 'any'. */
export const DIRECTION = {
  'scope:domain': {
    may: [],
    packages: 'none',
    why: 'domain is pure rules that server, portal and engine share: no platform, no clock, no chance can reach them.',
  },
  'scope:allocation': {
    may: [],
    packages: 'none',
    why: 'allocation must give the same bytes everywhere, also in a browser: it depends on nothing at all.',
  },
  'scope:embedded': {
    may: [],
    packages: 'any',
    why: 'embedded only starts PostgreSQL and Valkey; it knows nothing of what is kept in them.',
  },
  'scope:platform': {
    may: ['scope:domain'],
    packages: 'any',
    why: 'platform is technology for any feature: it may use domain words and must not know a feature.',
  },
  'scope:feature': {
    may: ['scope:domain', 'scope:platform'],
    packages: 'any',
    why: 'features depend downwards (reporting → fulfilment → rounds → requisitions, inventory → enterprises → documents), so that each can be read, tested and moved alone.',
  },
  'feature:rounds': {
    may: ['scope:allocation'],
    packages: 'any',
    why: 'rounds is the one feature that runs the engine.',
  },
  'scope:app': {
    may: ['scope:domain', 'scope:allocation', 'scope:platform', 'scope:embedded', 'scope:feature'],
    packages: 'any',
    why: 'apps compose features; no app may use another app or test code.',
  },
  'scope:testing': {
    may: ['scope:domain', 'scope:allocation', 'scope:platform', 'scope:embedded', 'scope:feature'],
    packages: 'any',
    why: 'test support may use what it tests, and no app.',
  },
  'scope:e2e': {
    may: ['scope:domain', 'scope:allocation', 'scope:embedded', 'scope:testing'],
    packages: 'any',
    why: 'black-box tests see the product from outside only: over HTTP, in a browser, by its files and processes.',
  },
  'scope:api-client': {
    may: [],
    packages: 'browser',
    why: 'the client is generated from the OpenAPI document and runs in the browser.',
  },
  'scope:ui': {
    may: ['scope:domain'],
    packages: 'browser',
    why: 'components only show what they are given: no HTTP, no server library.',
  },
  'scope:portal': {
    may: ['scope:domain', 'scope:allocation', 'scope:api-client', 'scope:ui'],
    packages: 'browser',
    why: 'the portal runs in a browser: it talks to the server over api-client, never by importing server code.',
  },
};

/** Folders of one library that must not see each other. */
export const SEPARATED = [
  {
    from: 'libs/allocation/src/verifier',
    to: 'libs/allocation/src/engine',
    why: 'the verifier must not share code with the engine: a fault in shared code would hide itself.',
  },
  {
    from: 'libs/allocation/src/engine',
    to: 'libs/allocation/src/verifier',
    why: 'the engine must not lean on its judge.',
  },
];

/** Packages that only run on the server. */
export const SERVER_PACKAGES =
  /^(@nestjs\/|typeorm$|pg($|-)|bullmq$|ioredis$|fastify$|@fastify\/|pino$|@node-rs\/|commander$)/;
