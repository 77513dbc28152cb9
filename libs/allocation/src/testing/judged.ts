import { createHash, hash } from 'node:crypto';
import { allocate } from '../engine/allocate.js';
import type { Allocation } from '../engine/allocate.js';
import { writeAwards } from '../files/awards-writer.js';
import type { Snapshot } from '../files/snapshot.js';
import { writeSnapshot } from '../files/snapshot-writer.js';
import { verify } from '../verifier/verify.js';
import type { Violation } from '../verifier/violations.js';
import type { Rows } from './random-rows.js';
import { snapshotOf } from './random-rows.js';

/** SHA-256 for tests: from Node, where the tests run. */
export const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');
export const hasher = () => createHash('sha256');

export interface Judged {
  snapshot: Snapshot;
  allocation: Allocation;
  snapshotText: string;
  awardsText: string;
}

export function textOf(chunks: Iterable<Uint8Array>): string {
  return Buffer.concat([...chunks]).toString('latin1');
}

export function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

/** A whole round over the given rows, as the two files. */
export function runRound(rows: Rows): Judged {
  return runSnapshot(snapshotOf(rows));
}

export function runSnapshot(snapshot: Snapshot): Judged {
  const snapshotText = textOf(writeSnapshot(snapshot));
  const allocation = allocate(snapshot, { sha256 });
  const digest = createHash('sha256').update(bytesOf(snapshotText)).digest('hex');
  return { snapshot, allocation, snapshotText, awardsText: textOf(writeAwards(snapshot, allocation, digest)) };
}

export function judge(snapshotText: string, awardsText: string): Violation[] {
  return verify([bytesOf(snapshotText)], [bytesOf(awardsText)], { sha256, hasher });
}
