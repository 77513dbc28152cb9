import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { STREAMS_PER_ACCOUNT } from '@supplydock/platform';
import { addCity } from './testing/city-rows.js';
import { addRound } from './testing/round-rows.js';
import { CITY, PASSWORD, startTestApi, type TestApi } from './testing/test-api.js';

let api: TestApi;
let origin: string;
let cookie: string;
let roundId: string;
beforeAll(async () => {
  api = await startTestApi();
  await addCity(api.database.owner, CITY);
  roundId = await addRound(api, 'COMPUTING');
  await api.addUser('officer', 'city_officer');
  cookie = await api.logIn('officer');
  await api.app.listen({ port: 0, host: '127.0.0.1' });
  origin = await api.app.getUrl();
});
afterAll(() => api.database.close());

const follow = (signal?: AbortSignal) =>
  fetch(`${origin}/api/rounds/${roundId}/events`, { headers: { cookie }, signal });

/** Reads a stream until a text comes by or it ends. */
async function readUntil(answer: Response, wanted: string): Promise<string> {
  let text = '';
  for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
    text += Buffer.from(chunk).toString();
    if (text.includes(wanted)) break;
  }
  return text;
}

describe('following a round', () => {
  it('gets the present state at once and each change', async () => {
    const stop = new AbortController();
    const answer = await follow(stop.signal);
    expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const seen = readUntil(answer, '"percent":77');
    await sleep(300);
    await api.database.owner.query('UPDATE rounds SET percent = 77 WHERE id = $1', [roundId]);
    const text = await seen;
    expect(text).toContain('event: progress');
    expect(text.indexOf('"percent":100')).toBeGreaterThan(-1);
    expect(text.indexOf('"percent":77')).toBeGreaterThan(text.indexOf('"percent":100'));
    stop.abort();
  });

  it('is refused with problem details when an account has too many, and frees what a client leaves', async () => {
    await sleep(300);
    const stops = Array.from({ length: STREAMS_PER_ACCOUNT }, () => new AbortController());
    const open = await Promise.all(stops.map(({ signal }) => follow(signal)));
    expect(open.map(({ status }) => status)).toEqual(stops.map(() => 200));
    const refused = await follow();
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([429, 'TOO_MANY_STREAMS']);
    stops[0].abort();
    await sleep(300);
    const again = await follow(stops[1].signal);
    expect(again.status).toBe(200);
    for (const stop of stops) stop.abort();
  });

  it('ends when the process stops, well before its limit, while a request in hand is still answered', async () => {
    await sleep(300);
    const answer = await follow();
    const ended = readUntil(answer, 'never comes');
    const before = Date.now();
    const arrived = once(api.app.getHttpServer(), 'request');
    const inHand = fetch(`${origin}/api/sessions`, {
      method: 'POST',
      headers: { 'x-supplydock': 'portal', 'content-type': 'application/json' },
      body: JSON.stringify({ login: 'officer', password: PASSWORD }),
    });
    await arrived; // its password is not even hashed yet
    await api.app.close();
    await ended;
    expect((await inHand).status).toBe(201);
    expect(Date.now() - before).toBeLessThan(3_000);
  });
});
