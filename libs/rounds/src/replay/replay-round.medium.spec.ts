import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { LedgerService } from '@supplydock/ledger';
import { Outbox } from '@supplydock/platform';
import { compileServer } from '@supplydock/testing';
import { unpackPart } from '../engine/packed-bytes.js';
import { APPROVER, CITY, OFFICER } from '../testing/arrange-city.js';
import { openRoundBench } from '../testing/round-bench.js';
import { AskReplay } from './ask-replay.js';
import { ReplayRoundHandler } from './replay-handler.js';
import { ReplayRound } from './replay-round.js';

type Bench = Awaited<ReturnType<typeof openRoundBench>>;
const context = { jobId: 'j', messageId: 'm', attempt: 1, signal: new AbortController().signal };

describe('a stored round computed once more', () => {
  let bench: Bench;
  let roundId: string;
  let replay: ReplayRound;
  let ask: AskReplay;
  let handler: ReplayRoundHandler;

  beforeAll(() => compileServer());
  beforeEach(async () => {
    bench = await openRoundBench({ requisitions: 120, lots: 8, packsPerLot: 30 });
    roundId = await bench.openRound.open({ jurisdictionId: CITY, actorId: OFFICER.userId, category: 'masks' });
    replay = new ReplayRound(bench.db.uow, bench.engines);
    ask = new AskReplay(bench.db.uow, new LedgerService(), new Outbox());
    handler = new ReplayRoundHandler(bench.db.uow, new LedgerService(), replay);
  });
  afterEach(() => bench.db.close());

  const compute = () => bench.computeRound.compute(CITY, roundId);

  it('gives the same bytes, and writes nothing', async () => {
    await compute();
    const before = await bench.db.owner.query('SELECT * FROM rounds');
    const result = await replay.replay(CITY, roundId);
    expect(result).toMatchObject({ outcome: 'SAME', ...result.expected });
    expect(await bench.db.owner.query('SELECT * FROM rounds')).toEqual(before);
  });

  it('has nothing to replay while the round has no result', async () => {
    await expect(replay.replay(CITY, roundId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(ask.ask(APPROVER, roundId)).rejects.toMatchObject({ code: 'STATE_REFUSED' });
  });

  it('says that the snapshot was changed, that other awards come out, that a file cannot be read', async () => {
    await compute();
    const { owner } = bench.db;
    await owner.query("UPDATE rounds SET awards_sha256 = repeat('0', 64) WHERE id = $1", [roundId]);
    expect((await replay.replay(CITY, roundId)).outcome).toBe('AWARDS_DIFFER');

    const [{ bytes }] = await owner.query("SELECT bytes FROM round_files WHERE kind = 'snapshot' AND part = 0");
    const store = (text: string) =>
      owner.query("UPDATE round_files SET bytes = $1 WHERE kind = 'snapshot' AND part = 0", [gzipSync(text)]);
    const text = Buffer.from(unpackPart(bytes as Buffer)).toString();
    await store(text.replace(/("seed":")(.)/, (_, head, digit) => head + (digit === 'a' ? 'b' : 'a')));
    expect((await replay.replay(CITY, roundId)).outcome).toBe('SNAPSHOT_CHANGED');
    await store('no snapshot\n');
    expect((await replay.replay(CITY, roundId)).outcome).toBe('REFUSED');
  });

  it('is asked for once at a time, done once, and stands in the ledger', async () => {
    await compute();
    const [first, second] = [await ask.ask(APPROVER, roundId), await ask.ask(OFFICER, roundId)];
    expect([second.id, first.outcome]).toEqual([first.id, null]);
    const job = { jurisdictionId: CITY, roundId, replayId: first.id };
    await handler.handle(job, context);
    await handler.handle(job, context);
    const { items } = await ask.list(APPROVER, roundId);
    expect(items).toMatchObject([{ id: first.id, outcome: 'SAME', askedByName: 'User 2' }]);
    const kinds: { kind: string }[] = await bench.db.owner.query('SELECT kind FROM ledger_entries ORDER BY seq');
    expect(kinds.map(({ kind }) => kind).filter((kind) => kind.startsWith('ROUND_REPLAY'))).toEqual(['ROUND_REPLAY_ASKED', 'ROUND_REPLAYED']); // prettier-ignore
    expect((await ask.ask(APPROVER, roundId)).id).not.toBe(first.id);
  });
});
