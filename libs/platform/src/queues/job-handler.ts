import { DiscoveryService } from '@nestjs/core';
import type { JobName, JobRegistry } from './jobs.js';

/** What a handler knows besides the payload. */
export interface JobContext {
  readonly jobId: string;
  /** Id of the outbox row behind the job: the same on each delivery of it, so the inbox keys on it. */
  readonly messageId: string;
  /** 1 for the first start; a job restarted after its worker died counts too. */
  readonly attempt: number;
  /** Aborted when the process stops: give up at the next safe point, the job is handed to another worker. */
  readonly signal: AbortSignal;
}

/**
 * Does one kind of job. It may be called twice for the same message, also at the same moment: the effect must be
 * fenced by rows (inboxOnce, a run epoch). A thrown transient problem or unknown error is retried with growing
 * pauses; any other Problem is final.
 */
export interface Handler<Name extends JobName> {
  handle(payload: JobRegistry[Name], context: JobContext): Promise<void>;
}

/** A class whose instances handle jobs of that name. */
type HandlerClass<Name extends JobName> = new (...dependencies: never[]) => Handler<Name>;

const Handles = DiscoveryService.createDecorator<JobName>();

/** Marks a provider as the handler of a job. The worker refuses to boot unless each job has exactly one. */
export function JobHandler<Name extends JobName>(name: Name): (target: HandlerClass<Name>) => void {
  return Handles(name) as (target: HandlerClass<Name>) => void;
}

/**
 * Finds the handler of every job among the providers of the application.
 * @throws Error that names every job with no handler and every job with more than one
 */
export function discoverHandlers(
  discovery: DiscoveryService,
  names: readonly JobName[],
): ReadonlyMap<JobName, Handler<JobName>> {
  const found = new Map<JobName, Set<Handler<JobName>>>();
  for (const wrapper of discovery.getProviders({ metadataKey: Handles.KEY })) {
    const name = discovery.getMetadataByDecorator(Handles, wrapper);
    if (name === undefined || !wrapper.instance) continue;
    found.set(name, (found.get(name) ?? new Set()).add(wrapper.instance as Handler<JobName>));
  }
  const wrong = names.flatMap((name) => {
    const handlers = [...(found.get(name) ?? [])];
    if (handlers.length === 1) return [];
    const classes = handlers.map((handler) => handler.constructor.name).join(', ');
    return [handlers.length === 0 ? `${name} has no handler` : `${name} has ${handlers.length} handlers (${classes})`];
  });
  if (wrong.length > 0) throw new Error(`The worker cannot start: ${wrong.join('; ')}.`);
  return new Map([...found].map(([name, handlers]) => [name, [...handlers][0]]));
}
