import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { parsePolicyRules } from '@supplydock/domain';
import { REPOSITORY_ROOT } from '@supplydock/platform';
import type { PolicyPreset } from './policies.dto.js';

/** Rules that cities ran in 2020, shipped as data with their sources. */
@Injectable()
export class PolicyPresetFile {
  private read: readonly PolicyPreset[] | null = null;

  /** @throws Error when the file cannot be read, which no client can mend */
  all(): readonly PolicyPreset[] {
    return (this.read ??= readPresets(join(REPOSITORY_ROOT, 'seeds/reference/policy-presets.json')));
  }
}

function readPresets(path: string): readonly PolicyPreset[] {
  const { presets } = JSON.parse(readFileSync(path, 'utf8')) as { presets: readonly PolicyPreset[] };
  for (const { id, rules } of presets) {
    const parsed = parsePolicyRules(rules);
    if (!parsed.ok) throw new Error(`preset ${id}: ${JSON.stringify(parsed.error)}`);
  }
  return presets;
}
