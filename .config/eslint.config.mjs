import { fileURLToPath } from 'node:url';
import angular from 'angular-eslint';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import { directionRule } from './direction-rule.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const portal = ['apps/portal/**/*.ts', 'libs/ui/**/*.ts'];
const tests = ['**/*.spec.ts', '**/*.harness.ts', '**/testing/**/*.ts', 'libs/testing/**/*.ts', 'apps/e2e/**/*.ts'];

export default defineConfig(
  { ignores: ['dist/', '.nx/', '.angular/', '.supplydock/', 'coverage/', 'tmp/', 'libs/api-client/src/generated/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.recommended],
    plugins: { supplydock: { rules: { direction: directionRule } } },
    languageOptions: { parserOptions: { tsconfigRootDir: root } },
    rules: {
      'supplydock/direction': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }], // `== null` means null or undefined
      // A room is read in one sitting, a function on one screen.
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Nest injects by the class itself, which `import type` would take away; the compiler's isolatedModules sees to the rest.
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    // A promise nobody waits for is an error nobody hears of. These rules need types, so they run on the server's sources.
    files: ['apps/{api,worker,dock}/src/**/*.ts', 'libs/!(ui|api-client)/src/**/*.ts'],
    ignores: tests,
    languageOptions: { parserOptions: { project: '.config/tsconfig.server.json' } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: tests,
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
  {
    files: portal,
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/prefer-on-push-component-change-detection': 'off', // OnPush is what Angular does by default
      '@angular-eslint/component-selector': [
        'error',
        [
          { type: 'element', prefix: 'sd', style: 'kebab-case' },
          { type: 'attribute', prefix: 'sd', style: 'camelCase' },
        ],
      ],
    },
  },
  {
    files: ['apps/portal/**/*.html', 'libs/ui/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
  {
    files: ['**/*.mjs'],
    extends: [typescript.configs.recommended],
    rules: {
      'max-lines': ['error', { max: 400 }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
);
