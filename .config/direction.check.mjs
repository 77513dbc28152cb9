// Proves that lint refuses what direction.mjs forbids and lets pass what it allows: a rule that cannot fail is no rule.
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import typescript from 'typescript-eslint';
import { directionRule } from './direction-rule.mjs';

const REFUSED = [
  ['libs/domain/src/x.ts', "import { readFileSync } from 'node:fs';"],
  ['libs/domain/src/x.ts', "import { DateTime } from 'luxon';"],
  ['libs/domain/src/x.ts', "import { AppConfig } from '@supplydock/platform';"],
  ['libs/allocation/src/x.ts', "import { createHash } from 'node:crypto';"],
  ['libs/allocation/src/x.ts', "import { CATEGORIES } from '@supplydock/domain';"],
  ['libs/allocation/src/verifier/x.ts', "import { level } from '../engine/levels.js';"],
  ['libs/allocation/src/engine/x.ts', "export * from '../verifier/verify.js';"],
  ['libs/platform/src/x.ts', "import { OpenRound } from '@supplydock/rounds';"],
  ['libs/inventory/src/x.ts', "import { OpenRound } from '@supplydock/rounds';"],
  ['libs/inventory/src/x.ts', "import { allocate } from '@supplydock/allocation';"],
  ['libs/requisitions/src/x.ts', "const { moveStock } = await import('@supplydock/inventory');"],
  ['libs/rounds/src/x.ts', "import { Lot } from '../../inventory/src/lot.entity.js';"],
  ['libs/rounds/src/x.ts', "import { startTestServices } from '@supplydock/testing';"],
  ['apps/portal/src/x.ts', "import { OpenRound } from '@supplydock/rounds';"],
  ['apps/portal/src/x.ts', "import { readFileSync } from 'node:fs';"],
  ['apps/portal/src/x.ts', "import { Module } from '@nestjs/common';"],
  ['libs/ui/src/x.ts', "import { Api } from '@supplydock/api-client';"],
  ['apps/worker/src/x.ts', "import { createApp } from '../../api/src/create-app.js';"],
];
const ALLOWED = [
  ['libs/platform/src/x.ts', "import { todayOf } from '@supplydock/domain';"],
  ['libs/rounds/src/x.ts', "import { allocate } from '@supplydock/allocation';"],
  ['libs/rounds/src/x.ts', "import { moveStockForRound } from '@supplydock/inventory';"],
  ['libs/rounds/src/x.medium.spec.ts', "import { startTestServices } from '@supplydock/testing';"],
  ['libs/allocation/src/x.spec.ts', "import { readFileSync } from 'node:fs';"],
  ['apps/portal/src/x.ts', "import { verify } from '@supplydock/allocation';"],
  ['apps/api/src/x.ts', "import { RoundsModule } from '@supplydock/rounds';"],
];

const root = fileURLToPath(new URL('..', import.meta.url));
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: {
    files: ['**/*.ts'],
    languageOptions: { parser: typescript.parser },
    plugins: { supplydock: { rules: { direction: directionRule } } },
    rules: { 'supplydock/direction': 'error' },
  },
});

let failures = 0;
for (const [samples, expected] of [
  [REFUSED, 1],
  [ALLOWED, 0],
]) {
  for (const [filePath, code] of samples) {
    const [{ errorCount, messages }] = await eslint.lintText(code, { filePath: `${root}${filePath}` });
    if (errorCount === expected) continue;
    failures++;
    const said = messages.map(({ message }) => message).join('; ') || 'nothing';
    console.error(`${filePath}: ${code}\n  expected to be ${expected ? 'refused' : 'allowed'}; lint said: ${said}`);
  }
}
console.log(`${REFUSED.length + ALLOWED.length - failures} passed, ${failures} failed`);
if (failures > 0) process.exitCode = 1;
