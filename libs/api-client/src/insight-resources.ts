import { httpResource, type HttpResourceRef } from '@angular/common/http';
import type { RoundAnomalies, RoundStory } from './types.js';

type Read<T> = HttpResourceRef<T | undefined>;

/** Who ran out of what at which level, and where people stand. */
export const readRoundStory = (id: () => string | undefined): Read<RoundStory> =>
  httpResource<RoundStory>(() => {
    const wanted = id();
    return wanted ? `/api/rounds/${wanted}/story` : undefined;
  });

/** Awards that are worth a look first. */
export const readRoundAnomalies = (id: () => string | undefined): Read<RoundAnomalies> =>
  httpResource<RoundAnomalies>(() => {
    const wanted = id();
    return wanted ? `/api/rounds/${wanted}/anomalies` : undefined;
  });
