import { ROLES } from '@supplydock/domain';
import { POLICY, type PolicyRow } from './policy.js';

const cell = (policy: PolicyRow, role: (typeof ROLES)[number]): string =>
  typeof policy.allow === 'string' ? policy.allow : (policy.allow[role] ?? '–');

/** The policy as a Markdown table, one line per action; the library's README holds it and a test compares the two. */
export function policyTable(): string {
  const roles = ROLES.filter((role) => role !== 'system');
  const head = ['action', ...roles, 'in states', 'why'];
  const lines = Object.entries(POLICY).map(([key, policy]: [string, PolicyRow]) => [
    `\`${key}\``,
    ...roles.map((role) => cell(policy, role)),
    [
      policy.states?.join(', ') ?? 'any',
      policy.notByOpener && 'not by who opened it',
      policy.stepUp && 'officials with a code of the second factor',
    ]
      .filter(Boolean)
      .join('; '),
    policy.why,
  ]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
