import type { PublishedDigests, Recomputed, RecomputeStep } from './recompute.js';

/** What the page asks of the worker. */
export interface RecomputeOrder {
  readonly snapshotUrl: string;
  readonly awardsUrl: string;
  /** A file of the reader's own, judged instead of the published awards. */
  readonly ownFile: File | null;
  readonly published: PublishedDigests;
}

/** What the worker tells the page. */
export type RecomputeNews =
  | { readonly kind: 'downloaded'; readonly bytes: number }
  | { readonly kind: 'step'; readonly step: RecomputeStep; readonly share: number }
  | { readonly kind: 'done'; readonly result: Recomputed }
  | { readonly kind: 'failed'; readonly why: 'download' | 'unreadable'; readonly message: string };
