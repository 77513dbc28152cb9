import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LoadFirm } from './prepare-firms.js';

/** What became of one firm's tap. */
export interface Tap {
  /** From the moment at which the person tapped, waiting for a connection included. */
  readonly ms: number;
  readonly status: number;
  /** Of the requisition; null where none was answered. */
  readonly requisitionId: string | null;
  readonly tries: number;
}

const MOST_TRIES = 5;
const RETRY_MS = 500;
const CONNECTIONS = 256;

/**
 * Lets every firm tap once, evenly over the time, each at its own moment whatever became of the others; what gets no answer,
 * or a 5xx, is sent again with the same key, as the portal does.
 * @param seconds 0: all at once
 */
export async function sendConfirmations(address: string, firms: readonly LoadFirm[], seconds: number): Promise<Tap[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const start = performance.now();
  try {
    return await Promise.all(
      firms.map(async (firm, index) => {
        await sleep((index / firms.length) * seconds * 1_000);
        return tap(address, agent, firm, start + (index / firms.length) * seconds * 1_000);
      }),
    );
  } finally {
    agent.destroy();
  }
}

async function tap(address: string, agent: Agent, firm: LoadFirm, tappedAt: number): Promise<Tap> {
  const key = randomUUID();
  for (let tries = 1; ; tries += 1) {
    const { status, body } = await post(address, agent, firm, key).catch(() => ({ status: 0, body: '' }));
    const isAnswer = status > 0 && status < 500;
    if (isAnswer || tries === MOST_TRIES) {
      const requisitionId = status === 201 ? (JSON.parse(body) as { id: string }).id : null;
      return { ms: performance.now() - tappedAt, status, requisitionId, tries };
    }
    await sleep(RETRY_MS * tries);
  }
}

function post(
  address: string,
  agent: Agent,
  { standingId, token }: LoadFirm,
  key: string,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${address}/api/standing-requisitions/${standingId}/confirmation`, {
      method: 'POST',
      agent,
      headers: {
        'content-type': 'application/json',
        'x-supplydock': 'portal',
        'sec-fetch-site': 'same-origin',
        'idempotency-key': key,
        'if-match': '"1"',
        cookie: `sid=${token}`,
      },
    });
    sent.once('error', reject);
    sent.once('response', (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, body }));
      response.once('error', reject);
    });
    sent.end('{}');
  });
}
