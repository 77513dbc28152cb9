import { readFileSync, writeFileSync } from 'node:fs';
import { applyOverrides, OverrideError, readOverrides, SnapshotReader, writeSnapshot } from '@supplydock/allocation';
import { Failure } from '../failure.js';
import { fileChunks, hasher } from '../files/round-files.js';

/**
 * `dock adjust <snapshot> <overrides>`: the snapshot that the rule divides once quantities were set by hand. Its digest is that
 * of the round, so whoever holds the first snapshot and the overrides can check that nothing else was changed.
 */
export function adjustFile(snapshotPath: string, overridesPath: string, { out }: { out?: string }): void {
  const reader = new SnapshotReader(hasher);
  for (const chunk of fileChunks(snapshotPath)) reader.push(chunk);
  const snapshot = reader.finish();
  try {
    const { snapshotSha256, revision, overrides } = readOverrides(readFileSync(overridesPath, 'utf8'));
    if (snapshotSha256 !== reader.sha256) {
      throw new Failure(`The overrides are of a snapshot ${snapshotSha256}, this one is ${reader.sha256}.`);
    }
    const hash = hasher();
    const chunks = [...writeSnapshot(applyOverrides(snapshot, revision, overrides))];
    for (const chunk of chunks) hash.update(chunk);
    const digest = Buffer.from(hash.digest()).toString('hex');
    if (out === undefined) process.stdout.write(Buffer.concat(chunks));
    else writeFileSync(out, Buffer.concat(chunks));
    console.error(`${overrides.length} overrides applied. Digest ${digest}`);
  } catch (error) {
    if (error instanceof OverrideError || error instanceof SyntaxError) throw new Failure(`${overridesPath}: ${error.message}.`); // prettier-ignore
    throw error;
  }
}
