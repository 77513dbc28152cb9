import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { comparisonRules, COMPARISONS, parsePolicyRules, type Category, type Comparison } from '@supplydock/domain';
import type { Actor } from '@supplydock/identity';
import { channelDay, Clock, Outbox, Problem, UnitOfWork } from '@supplydock/platform';
import { policyInForce } from '@supplydock/requisitions';
import { checkRules } from '../policies/check-rules.js';
import { PolicyPresetFile } from '../policies/policy-presets.js';
import type { ScenarioPolicy } from './scenario.js';
import type { ScenarioChoice, StartScenariosBody } from './scenarios.dto.js';

/** Comparisons of one city that wait or run at a time. */
const MAX_UNDER_WAY = 3;

const COMPARISON_NAMES: Readonly<Record<Comparison, readonly [string, string]>> = {
  'first-come': ['First come', '先到先得'],
  draw: ['Draw', '抽签'],
  'pro-rata': ['Pro rata', '按比例'],
  flat: ['Flat grant', '定额发放'],
};

/** Starts a comparison of up to six policies on today's facts: a row and the job that will compute it. */
@Injectable()
export class StartScenarios {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly presetFile: PolicyPresetFile,
  ) {}

  /**
   * @returns the run's id
   * @throws VALIDATION_FAILED for rules that cannot be used or a choice that does not exist; NO_POLICY when a comparison
   *   has no policy to lean on; SCENARIOS_BUSY while three are under way
   */
  start(actor: Actor, { category, scenarios: choices }: StartScenariosBody): Promise<string> {
    const { jurisdictionId, userId } = actor;
    return this.uow.run(jurisdictionId, async (tx) => {
      const serviceDate = await channelDay(tx, jurisdictionId, this.clock);
      const scenarios: ScenarioPolicy[] = [];
      for (const [place, choice] of choices.entries()) {
        scenarios.push(await this.resolve(tx, jurisdictionId, category, serviceDate, choice, `scenarios.${place}`));
      }
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`scenarios ${jurisdictionId}`]);
      const [{ underWay }] = await tx.query<{ underWay: number }[]>(
        `SELECT count(*)::int AS "underWay" FROM scenario_runs WHERE jurisdiction_id = $1 AND state IN ('QUEUED','RUNNING')`,
        [jurisdictionId],
      );
      if (underWay >= MAX_UNDER_WAY) throw new Problem('SCENARIOS_BUSY', { params: { limit: MAX_UNDER_WAY } });
      const runId = uuidv7();
      await tx.query(
        `INSERT INTO scenario_runs (jurisdiction_id, id, category, service_date, scenarios, state, created_by)
         VALUES ($1, $2, $3, $4, $5, 'QUEUED', $6)`,
        [jurisdictionId, runId, category, serviceDate, JSON.stringify(scenarios), userId],
      );
      await this.outbox.add(tx, jurisdictionId, 'scenarios.compute', { jurisdictionId, runId });
      return runId;
    });
  }

  private async resolve(
    tx: EntityManager,
    jurisdictionId: string,
    category: Category,
    serviceDate: string,
    choice: ScenarioChoice,
    path: string,
  ): Promise<ScenarioPolicy> {
    const { kind, id = null } = choice;
    const known = (nameEn: string, nameZh: string, policyVersion: number | null = null) => {
      return { kind, id, nameEn, nameZh, policyVersion };
    };
    if (kind === 'draft') {
      const rules = await checkRules(tx, jurisdictionId, category, choice.rules, `${path}.rules`);
      const name = choice.name ?? '';
      return { ...known(name, name), rules };
    }
    if (kind === 'comparison') {
      const comparison = COMPARISONS.find((one) => one === id);
      if (!comparison) throw unknown(path);
      const { rules } = await policyInForce(tx, jurisdictionId, category, serviceDate);
      return { ...known(...COMPARISON_NAMES[comparison]), rules: comparisonRules(rules, comparison) };
    }
    if (kind === 'preset') {
      const preset = this.presetFile.all().find((one) => one.id === id && one.category === category);
      if (!preset) throw unknown(path);
      return { ...known(preset.nameEn, preset.nameZh), rules: readable(preset.rules) };
    }
    const [policy] = await tx.query<{ name: string; policyVersion: number; rules: unknown }[]>(
      `SELECT name, policy_version AS "policyVersion", rules FROM policies
        WHERE jurisdiction_id = $1 AND id::text = $2 AND category = $3`,
      [jurisdictionId, id, category],
    );
    if (!policy) throw unknown(path);
    return { ...known(policy.name, policy.name, policy.policyVersion), rules: readable(policy.rules) };
  }
}

function readable(value: unknown): ScenarioPolicy['rules'] {
  const parsed = parsePolicyRules(value);
  if (!parsed.ok) throw new Error(`stored rules: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

function unknown(path: string): Problem {
  const error = {
    field: `${path}.id`,
    code: 'SCENARIO_UNKNOWN',
    message: 'there is no such policy of this category',
    messageZh: '该类别没有此政策',
  };
  return new Problem('VALIDATION_FAILED', { params: { count: 1 }, errors: [error] });
}
