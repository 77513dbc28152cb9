import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless/index.mjs';
import { jest } from '@jest/globals';

// The first page of a file waits for its whole library to be read.
jest.setTimeout(30_000);

// jsdom has no layout, so nothing ever scrolls into view: what waits for that stays its placeholder.
Object.assign(globalThis, {
  IntersectionObserver: class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  },
});

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });
