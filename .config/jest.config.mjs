// Three rungs of tests: unit (*.spec.ts, *.prop.spec.ts), medium (real PostgreSQL and a real queue), portal (Angular in jsdom).
// Browser journeys live in apps/e2e and are the fourth project.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import angularPresets from 'jest-preset-angular/presets/index.js';

const swcrc = JSON.parse(readFileSync(new URL('../.swcrc', import.meta.url)));
delete swcrc.jsc.baseUrl;
delete swcrc.jsc.paths; // jest maps the libraries itself
delete swcrc.$schema;

const root = fileURLToPath(new URL('..', import.meta.url));

const esm = {
  rootDir: root,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { ...swcrc, swcrc: false, module: { type: 'es6' }, sourceMaps: 'inline' }],
  },
  moduleNameMapper: {
    '^@supplydock/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.supplydock', '<rootDir>/.nx'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/apps/portal/',
    '<rootDir>/libs/ui/',
    '<rootDir>/libs/api-client/',
    '<rootDir>/dist/',
  ],
};

const medium = '\\.medium\\.spec\\.ts$';

export default {
  rootDir: root,
  testSequencer: '<rootDir>/.config/longest-first.cjs',
  // Modules of finished files are never let go: a worker that grew collects garbage most of its time, and is replaced.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 120_000, // a limit against hanging; how fast something is belongs to the benchmark
  projects: [
    {
      ...esm,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,apps}/**/*.spec.ts'],
      testPathIgnorePatterns: [...esm.testPathIgnorePatterns, medium, '<rootDir>/apps/e2e/'],
    },
    {
      ...esm,
      displayName: 'medium',
      testMatch: ['<rootDir>/{libs,apps}/**/*.medium.spec.ts'],
      globalSetup: '<rootDir>/.config/jest.services.mjs',
      globalTeardown: '<rootDir>/.config/jest.services-stop.mjs',
    },
    {
      ...angularPresets.createEsmPreset({
        testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env.js',
        tsconfig: '<rootDir>/apps/portal/tsconfig.spec.json',
      }),
      rootDir: root,
      displayName: 'portal',
      testMatch: ['<rootDir>/{apps/portal,libs/ui,libs/api-client}/**/*.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/apps/portal/src/test-setup.ts'],
      moduleNameMapper: {
        ...esm.moduleNameMapper,
        '^tslib$': '<rootDir>/node_modules/tslib/tslib.es6.js',
        '^rxjs': '<rootDir>/node_modules/rxjs/dist/bundles/rxjs.umd.js',
      },
      modulePathIgnorePatterns: esm.modulePathIgnorePatterns,
    },
    {
      ...esm,
      displayName: 'product',
      testMatch: ['<rootDir>/apps/e2e/src/**/*.{product,journey}.ts'],
      globalSetup: '<rootDir>/apps/e2e/runner/product.mjs',
      globalTeardown: '<rootDir>/apps/e2e/runner/product-stop.mjs',
    },
  ],
};
