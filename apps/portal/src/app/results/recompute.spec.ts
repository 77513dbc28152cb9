import { createHash } from 'node:crypto';
import { allocate, certifiedOf, generateInstance, setByHand, writeAwards, writeOverrides, writeSnapshot } from '@supplydock/allocation'; // prettier-ignore
import { recompute as zh } from '../i18n/zh/results.js';
import { recompute, UnreadableSnapshot, type Recomputed } from './recompute.js';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const joined = (chunks: Iterable<Uint8Array>): Buffer => Buffer.concat([...chunks]);
/** As a browser gives them: plain arrays, not Buffers. */
const plain = (bytes: Uint8Array): Uint8Array[] => [new Uint8Array(bytes)];

/** A small round with its two files. */
function published(): { snapshot: Buffer; awards: Buffer } {
  const instance = generateInstance({ requisitions: 300, lots: 20, seed: 7 });
  const snapshot = joined(writeSnapshot(instance));
  return { snapshot, awards: joined(writeAwards(instance, allocate(instance, { sha256 }), hex(snapshot))) };
}

const { snapshot, awards } = published();
const digests = { snapshotSha256: hex(snapshot), awardsSha256: hex(awards) };
const judge = (file: Buffer): Recomputed => recompute(plain(snapshot), plain(file), null, digests, () => undefined);

describe('recomputing a round', () => {
  it('comes to the same bytes, and the verifier has nothing to say', () => {
    const steps: string[] = [];
    const result = recompute(
      [...plain(snapshot.subarray(0, 900)), ...plain(snapshot.subarray(900))],
      plain(awards),
      null,
      digests,
      (step) => steps.push(step),
    );
    expect(result).toMatchObject({ isRight: true, difference: null, violationCount: 0, requisitions: 300, lots: 20 });
    expect(result.ownAwardsSha256).toBe(digests.awardsSha256);
    expect([...new Set(steps)]).toEqual(['DIVIDE', 'COMPARE', 'VERIFY']);
  });

  it('names the line of a file in which one award was changed', () => {
    const lines = awards.toString().split('\n');
    const at = lines.findIndex((line) => /"pieces":[1-9]/.test(line) && line.startsWith('{"award"'));
    lines[at] = lines[at].replace(/"pieces":(\d+),"block"/, (_, pieces) => `"pieces":${Number(pieces) + 1},"block"`);
    const result = judge(Buffer.from(lines.join('\n')));
    expect(result).toMatchObject({ isRight: false, isSnapshotRight: true, isAwardsRight: false });
    expect(result.difference).toMatchObject({ line: at + 1 });
    expect(result.difference?.theirs).not.toBe(result.difference?.ours);
    expect(result.violations.map(({ line }) => line)).toContain(at + 1);
    const told = result.violations.map((violation) => zh.violation(violation));
    expect(told).toContainEqual(
      expect.stringMatching(`^第 ${at + 1} 行：各行合计 [\\d,]+ 件，分配写的是 [\\d,]+ 件（LINES_SUM）$`),
    );
  });

  it('sees a file that ends early, and one whose digest is not the published one', () => {
    const short = judge(awards.subarray(0, awards.lastIndexOf('\n', awards.length - 2) + 1));
    expect(short.difference).toMatchObject({ theirs: null });
    const other = recompute(
      plain(snapshot),
      plain(awards),
      null,
      { ...digests, awardsSha256: '0'.repeat(64) },
      () => undefined,
    );
    expect(other).toMatchObject({ isRight: false, isAwardsRight: false, difference: null, violationCount: 0 });
  });

  it('judges what was set by hand, and names what does not follow from its rule', () => {
    const instance = generateInstance({ requisitions: 300, lots: 20, seed: 7 });
    const certified = certifiedOf(instance, plain(awards));
    const row = certified.pieces.findIndex((pieces) => pieces > 0);
    const wish = { requisition: instance.requisitions.id.at(row), pieces: 0, reason: 'SUPPLIED_ELSEWHERE' };
    const { overrides, moved } = setByHand(instance, certified, [wish], sha256);
    const file = {
      ...digests,
      revision: 2,
      overrides: overrides.map((one) => ({ ...one, reason: wish.reason })),
      moved,
    };
    const run = (text: string) => recompute(plain(snapshot), plain(awards), text, digests, () => undefined);
    expect(run(writeOverrides(file))).toMatchObject({ isRight: true, byHand: { overrides: 1, moved: 0, wrong: [] } });
    const other = { requisition: instance.requisitions.id.at(row === 0 ? 1 : 0), pieces: 0, lines: [] };
    const forged = run(writeOverrides({ ...file, moved: [other] }));
    expect(forged).toMatchObject({ isRight: false, isAwardsRight: true });
    expect(forged.byHand?.wrong[0]).toContain(other.requisition);
    expect(run('x').byHand?.wrong).toHaveLength(1);
  });

  it('says line and field of a snapshot that it cannot read', () => {
    const broken = plain(Buffer.from(snapshot.toString().replace('"priceFen":', '"price":')));
    expect(() => recompute(broken, plain(awards), null, digests, () => undefined)).toThrow(UnreadableSnapshot);
    try {
      recompute(broken, plain(awards), null, digests, () => undefined);
    } catch (error) {
      const { refusal } = error as UnreadableSnapshot;
      expect(zh.unreadable(refusal)).toBe('快照第 2 行无法读取：lot.priceFen：缺少字段');
    }
    expect.assertions(2);
  });
});
