import type { FileError } from '@supplydock/allocation';
import type { PublishedDigests, Recomputed, RecomputeStep } from './recompute.js';

/** What the page asks of the worker. */
export interface RecomputeOrder {
  readonly snapshotUrl: string;
  readonly awardsUrl: string;
  /** Null for a round in which nothing was set by hand. */
  readonly overridesUrl: string | null;
  /** A file of the reader's own, judged instead of the published awards. */
  readonly ownFile: File | null;
  readonly published: PublishedDigests;
}

/** What the worker tells the page. */
export type RecomputeNews =
  | { readonly kind: 'downloaded'; readonly bytes: number }
  | { readonly kind: 'step'; readonly step: RecomputeStep; readonly share: number }
  | { readonly kind: 'done'; readonly result: Recomputed }
  | { readonly kind: 'failed'; readonly why: 'download'; readonly message: string }
  | { readonly kind: 'failed'; readonly why: 'unreadable'; readonly refusal: UnreadableLine };

/** Where a snapshot cannot be read, and what was expected there, in English. */
export type UnreadableLine = Pick<FileError, 'line' | 'field' | 'code' | 'expected'>;
