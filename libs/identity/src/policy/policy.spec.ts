import { readFileSync } from 'node:fs';
import { ROUND } from '@supplydock/domain';
import { POLICY, type PolicyRow } from './policy.js';
import { policyTable } from './policy-table.js';

const rows: [string, PolicyRow][] = Object.entries(POLICY);

describe('the policy', () => {
  it('is the table in the README, cell by cell', () => {
    const cells = (markdown: string): string[][] =>
      markdown
        .split('\n')
        .filter((line) => line.startsWith('|') && !/^[|\s:-]+$/.test(line))
        .map((line) => line.split('|').map((cell) => cell.trim()));
    const readme = readFileSync('libs/identity/README.md', 'utf8');
    const section = readme.slice(readme.indexOf('<!-- policy -->'), readme.indexOf('<!-- /policy -->'));
    expect(cells(section)).toEqual(cells(policyTable()));
  });

  it('names no role for the channel itself: nobody logs in as it', () => {
    expect(rows.filter(([, { allow }]) => typeof allow !== 'string' && 'system' in allow)).toEqual([]);
  });

  it('lets nobody both open and decide, whatever roles they collect', () => {
    for (const key of ['round.approve', 'round.reject'] as const) expect(POLICY[key].notByOpener).toBe(true);
  });

  it('lets the auditor read, compute again and nothing else', () => {
    const may = rows.filter(([, { allow }]) => typeof allow !== 'string' && allow.auditor).map(([, row]) => row.action);
    expect(new Set(may)).toEqual(new Set(['list', 'read', 'follow', 'download', 'replay']));
  });

  it.each(['enterprise', 'lot', 'requisition', 'award'] as const)(
    'hands out the list of each %s to whom it shows it',
    (one) => {
      expect(POLICY[`${one}.export`]).toMatchObject({ allow: POLICY[`${one}.list`].allow, stepUp: true });
    },
  );

  it('takes its states from the life cycles', () => {
    expect(POLICY['round.approve'].states).toEqual(['PROPOSED']);
    expect(POLICY['round.cancel'].states).toEqual(
      Object.keys(ROUND.transitions).filter(
        (state) => 'cancel' in ROUND.transitions[state as keyof typeof ROUND.transitions],
      ),
    );
    expect(POLICY['requisition.edit'].states).toContain('APPROVED');
    expect(POLICY['requisition.edit'].states).not.toContain('RELEASED');
  });
});
