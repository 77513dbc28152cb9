import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Injectable } from '@angular/core';
import type { components } from './generated/schema.js';
import { Commander, type Once } from './commander.js';
import { present, type Params } from './params.js';

type Schemas = components['schemas'];
type Read<T> = HttpResourceRef<T | undefined>;

export type Appeal = Schemas['AppealView'];
export type AppealPage = Schemas['AppealPage'];
export type AppealDetail = Schemas['AppealDetail'];
export type AppealRun = Schemas['AppealRunView'];
export type AppealFacts = Schemas['AppealFactsView'];
export type AppealChange = Schemas['AppealChangeBody'];
export type AppealChangePage = Schemas['AppealChangePage'];
export type AppealDecision = Schemas['DecideAppealBody'];
export type LodgeAppeal = Schemas['LodgeAppealBody'];
export type RequisitionAppeal = Schemas['RequisitionAppealView'];

export const readAppeals = (query: () => Params): Read<AppealPage> =>
  httpResource<AppealPage>(() => ({ url: '/api/appeals', params: present(query()) }));

export const readAppeal = (id: () => string): Read<AppealDetail> =>
  httpResource<AppealDetail>(() => `/api/appeals/${id()}`);

/** Others that would get more or less by an appeal's latest run. */
export const readAppealChanges = (id: () => string | undefined, query: () => Params): Read<AppealChangePage> =>
  httpResource<AppealChangePage>(() => {
    const appeal = id();
    return appeal ? { url: `/api/appeals/${appeal}/changes`, params: present(query()) } : undefined;
  });

/** Appeals against what a round gave. Every promise rejects with what `problemOf` reads. */
@Injectable({ providedIn: 'root' })
export class AppealCommands extends Commander {
  lodge(body: LodgeAppeal, once: Once): Promise<AppealDetail> {
    return this.send('POST', '/api/appeals', { body, once });
  }

  withdraw({ id, version }: Appeal, once: Once): Promise<AppealDetail> {
    return this.send('POST', `/api/appeals/${id}/withdrawal`, { once, version });
  }

  rerun({ id, version }: Appeal, change: AppealChange, once: Once): Promise<AppealDetail> {
    return this.send('POST', `/api/appeals/${id}/reruns`, { body: { change }, once, version });
  }

  decide({ id, version }: Appeal, body: AppealDecision, once: Once): Promise<AppealDetail> {
    return this.send('POST', `/api/appeals/${id}/decision`, { body, once, version });
  }
}
