import type { CockpitQueueName } from '@supplydock/api-client';

interface Link {
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
}

/** Where a queue is worked on. */
export const QUEUE_LINKS: Readonly<Record<CockpitQueueName, Link>> = {
  APPROVAL: { path: ['/rounds'] },
  VERIFICATION: { path: ['/firms'] },
  HEADCOUNT: { path: ['/firms'], query: { part: 'changes' } },
  QUARANTINE: { path: ['/quarantine'] },
  QUALIFICATION: { path: ['/goods/qualifications'] },
  PRICE: { path: ['/goods'] },
  APPEAL: { path: ['/appeals'] },
};

/** Where one case of a queue is decided. */
export function caseLink(queue: CockpitQueueName, targetId: string): Link {
  switch (queue) {
    case 'APPROVAL':
      return { path: ['/rounds', targetId, 'decision'] };
    case 'VERIFICATION':
    case 'HEADCOUNT':
      return { path: ['/firms', targetId] };
    case 'QUARANTINE':
      return { path: ['/quarantine'], query: { case: targetId } };
    case 'QUALIFICATION':
      return { path: ['/goods/qualifications', targetId] };
    case 'PRICE':
      return { path: ['/goods/lots', targetId] };
    case 'APPEAL':
      return { path: ['/appeals', targetId] };
  }
}
