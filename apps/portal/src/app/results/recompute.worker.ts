/// <reference lib="webworker" />
import { recompute, UnreadableSnapshot } from './recompute.js';
import type { RecomputeOrder, RecomputeNews } from './recompute-messages.js';

/** Runs beside the page, so that the page stays alive while a round is computed. One order, then it is ended. */
addEventListener('message', ({ data }: MessageEvent<RecomputeOrder>) => void carryOut(data));

async function carryOut({ snapshotUrl, awardsUrl, overridesUrl, ownFile, published }: RecomputeOrder): Promise<void> {
  try {
    let bytes = 0;
    const count = (more: number): void => {
      bytes += more;
      tell({ kind: 'downloaded', bytes });
    };
    const snapshot = await chunksOf(await download(snapshotUrl), count);
    const awards = await chunksOf(ownFile ? ownFile.stream() : await download(awardsUrl), count);
    const overrides = overridesUrl === null ? null : await textOf(await chunksOf(await download(overridesUrl), count));
    const result = recompute(snapshot, awards, overrides, published, (step, share) =>
      tell({ kind: 'step', step, share }),
    );
    tell({ kind: 'done', result });
  } catch (error) {
    if (error instanceof UnreadableSnapshot) tell({ kind: 'failed', why: 'unreadable', refusal: error.refusal });
    else tell({ kind: 'failed', why: 'download', message: error instanceof Error ? error.message : String(error) });
  }
}

const textOf = (chunks: Uint8Array[]): Promise<string> => new Blob(chunks as BlobPart[]).text();

async function download(url: string): Promise<ReadableStream<Uint8Array>> {
  const answer = await fetch(url);
  if (!answer.ok || !answer.body) throw new Error(`${answer.status}`);
  return answer.body;
}

async function chunksOf(stream: ReadableStream<Uint8Array>, count: (bytes: number) => void): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return chunks;
    chunks.push(value);
    count(value.length);
  }
}

function tell(news: RecomputeNews): void {
  postMessage(news);
}
