import { HttpErrorResponse, HttpEventType, type HttpResponse } from '@angular/common/http';
import { Injectable } from '@angular/core';
import { filter, firstValueFrom, lastValueFrom, tap } from 'rxjs';
import type {
  Application,
  Provision,
  QualificationDetail,
  Category,
  DocumentPurpose,
  DocumentView,
  FirmOnSite,
  EnterpriseDetail,
  HeadcountFiling,
  ImportCollection,
  ImportMode,
  Lot,
  ListImport,
  LotInput,
  Me,
  NoticeSettings,
  NoticeSettingsInput,
  Registration,
  RegistrationInput,
  Requisition,
  RequisitionInput,
  RoundReplay,
  RoundSummary,
  SavedViewInput,
  SavedViewList,
  Standing,
  StandingInput,
  StandingList,
  Verification,
  WorkInput,
} from './types.js';
import { Commander, type Once } from './commander.js';

export interface SavedFile {
  name: string;
  content: Blob;
}

/** The portal's writes, and the one read that decides what a person may open. Every promise rejects with what `problemOf` reads. */
@Injectable({ providedIn: 'root' })
export class ChannelCommands extends Commander {
  /** A list as a file. TOO_MANY_EXPORTS beyond what one account may save in ten minutes. */
  async saveList(url: string): Promise<SavedFile> {
    const answer = await firstValueFrom(this.http.get(url, { responseType: 'blob', observe: 'response' })).catch(
      async (error: unknown) => {
        throw await withReadBody(error);
      },
    );
    const [, name] = /filename="([^"]+)"/.exec(answer.headers.get('Content-Disposition') ?? '') ?? [];
    return { name: name ?? 'list', content: answer.body ?? new Blob() };
  }

  /** LOG_IN_FAILED when login or password are wrong. */
  signIn(login: string, password: string): Promise<Me> {
    return this.send('POST', '/api/sessions', { body: { login, password } });
  }

  /** Who the session cookie belongs to; UNAUTHENTICATED without one. */
  me(): Promise<Me> {
    return this.send('GET', '/api/me');
  }

  /** Which of one's firms this session acts for. */
  actFor(enterpriseId: string): Promise<Me> {
    return this.send('PUT', '/api/me/firm', { body: { enterpriseId } });
  }

  /** One of the same name is replaced. VIEWS_FULL beyond 20 of a list. */
  keepView(input: SavedViewInput): Promise<SavedViewList> {
    return this.send('PUT', '/api/me/views', { body: input });
  }

  removeView(id: string): Promise<void> {
    return this.send('DELETE', `/api/me/views/${id}`);
  }

  signOut(): Promise<void> {
    return this.send('DELETE', '/api/sessions/current');
  }

  openRound(category: Category, once: Once): Promise<RoundSummary> {
    return this.send('POST', '/api/rounds', { body: { category }, once });
  }

  replayRound(id: string, once: Once): Promise<RoundReplay> {
    return this.send('POST', `/api/rounds/${id}/replays`, { once });
  }

  approveRound(id: string, version: number, once: Once): Promise<RoundSummary> {
    return this.send('POST', `/api/rounds/${id}/approval`, { body: {}, once, version });
  }

  rejectRound(id: string, version: number, reason: string, once: Once): Promise<RoundSummary> {
    return this.send('POST', `/api/rounds/${id}/rejection`, { body: { reason }, once, version });
  }

  cancelRound(id: string, version: number, reason: string, once: Once): Promise<RoundSummary> {
    return this.send('POST', `/api/rounds/${id}/cancellation`, { body: { reason }, once, version });
  }

  /** @param firmId the firm that phoned in; undefined for the own firm */
  fileRequisition(input: RequisitionInput, once: Once, firmId?: string): Promise<Requisition> {
    return this.send('POST', `/api/requisitions${forFirm(firmId)}`, { body: input, once });
  }

  /** One tap: the daily wish becomes today's requisition. */
  confirmStanding(id: string, version: number, once: Once): Promise<Requisition> {
    return this.send('POST', `/api/standing-requisitions/${id}/confirmation`, { body: {}, once, version });
  }

  setStanding(input: StandingInput, once: Once, firmId?: string): Promise<Standing> {
    return this.send('POST', `/api/standing-requisitions${forFirm(firmId)}`, { body: input, once });
  }

  changeStanding(id: string, version: number, input: StandingInput): Promise<Standing> {
    return this.send('PUT', `/api/standing-requisitions/${id}`, { body: input, version });
  }

  endStanding(id: string, version: number, once: Once): Promise<StandingList> {
    return this.send('POST', `/api/standing-requisitions/${id}/end`, { body: {}, once, version });
  }

  amendRequisition(id: string, version: number, input: RequisitionInput): Promise<Requisition> {
    return this.send('PUT', `/api/requisitions/${id}`, { body: input, version });
  }

  withdrawRequisition(id: string, version: number, once: Once): Promise<Requisition> {
    return this.send('POST', `/api/requisitions/${id}/withdrawal`, { body: {}, once, version });
  }

  /** Releases or rejects a quarantined requisition with a reason that its firm reads. */
  decideQuarantine(
    decision: 'release' | 'rejection',
    id: string,
    version: number,
    reason: string,
    once: Once,
  ): Promise<Requisition> {
    return this.send('POST', `/api/requisitions/${id}/${decision}`, { body: { reason }, once, version });
  }

  postLot(input: LotInput, once: Once): Promise<Lot> {
    return this.send('POST', '/api/lots', { body: input, once });
  }

  /** Corrects a lot while all of it is free; LOT_PROMISED otherwise. */
  editLot(id: string, version: number, input: LotInput): Promise<Lot> {
    return this.send('PUT', `/api/lots/${id}`, { body: input, version });
  }

  holdLot(id: string, version: number, reason: string, once: Once): Promise<Lot> {
    return this.send('POST', `/api/lots/${id}/hold`, { body: { reason }, once, version });
  }

  releaseLot(id: string, version: number, reason: string, once: Once): Promise<Lot> {
    return this.send('POST', `/api/lots/${id}/release`, { body: { reason }, once, version });
  }

  /** An officer's answer to a price that breaks the rules. */
  decidePrice(
    decision: 'acceptance' | 'rejection',
    reviewId: string,
    version: number,
    reason: string,
    once: Once,
  ): Promise<Lot> {
    return this.send('POST', `/api/price-reviews/${reviewId}/${decision}`, { body: { reason }, once, version });
  }

  applyForProduct(input: Application, once: Once): Promise<QualificationDetail> {
    return this.send('POST', '/api/qualifications', { body: input, once });
  }

  /** An officer's word on a qualification; a provisional grant carries its end, cap and audience. */
  decideQualification(
    decision: 'grant' | 'provisional-grant' | 'refusal' | 'suspension' | 'recheck',
    { id, version }: { id: string; version: number },
    body: { reason: string } & Partial<Provision>,
    once: Once,
  ): Promise<QualificationDetail> {
    return this.send('POST', `/api/qualifications/${id}/${decision}`, { body, once, version });
  }

  recallLot(id: string, version: number, reason: string, once: Once): Promise<Lot> {
    return this.send('POST', `/api/lots/${id}/recall`, { body: { reason }, once, version });
  }

  withdrawFromLot(id: string, pieces: number, reason: string, once: Once): Promise<Lot> {
    return this.send('POST', `/api/lots/${id}/withdrawals`, { body: { pieces, reason }, once });
  }

  /** The same person may send the same registration again; ENTERPRISE_EXISTS when others hold the code. */
  registerFirm(input: RegistrationInput): Promise<Registration> {
    return this.send('POST', '/api/registrations', { body: input });
  }

  verifyFirm(id: string, version: number, input: Verification, once: Once): Promise<EnterpriseDetail> {
    return this.send('POST', `/api/enterprises/${id}/verification`, { body: input, once, version });
  }

  /** Rejects, suspends or reinstates with a reason that the firm reads. */
  decideFirm(
    decision: 'rejection' | 'suspension' | 'reinstatement',
    id: string,
    version: number,
    reason: string,
    once: Once,
  ): Promise<EnterpriseDetail> {
    return this.send('POST', `/api/enterprises/${id}/${decision}`, { body: { reason }, once, version });
  }

  askFirm(id: string, version: number, question: string, once: Once): Promise<EnterpriseDetail> {
    return this.send('POST', `/api/enterprises/${id}/questions`, { body: { question }, once, version });
  }

  answerDistrict(id: string, version: number, answer: string, once: Once): Promise<EnterpriseDetail> {
    return this.send('POST', `/api/enterprises/${id}/answers`, { body: { answer }, once, version });
  }

  fileHeadcount(id: string, headcount: number, effectiveFrom: string, once: Once): Promise<HeadcountFiling> {
    return this.send('POST', `/api/enterprises/${id}/headcount-filings`, { body: { headcount, effectiveFrom }, once });
  }

  fileWork(id: string, input: WorkInput, once: Once): Promise<FirmOnSite> {
    return this.send('POST', `/api/enterprises/${id}/work-filings`, { body: input, once });
  }

  verifyHeadcount(id: string, version: number, input: Verification, once: Once): Promise<HeadcountFiling> {
    return this.send('POST', `/api/headcount-filings/${id}/verification`, { body: input, once, version });
  }

  rejectHeadcount(id: string, version: number, reason: string, once: Once): Promise<HeadcountFiling> {
    return this.send('POST', `/api/headcount-filings/${id}/rejection`, { body: { reason }, once, version });
  }

  /**
   * Hands in a file of lots; the same file again answers with the same import.
   * @param onSent told the part that is on its way, 0…1
   */
  uploadList(collection: ImportCollection, file: File, onSent: (share: number) => void): Promise<ListImport> {
    const isSheet = /\.xlsx$/i.test(file.name);
    const type = isSheet ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv';
    return this.upload(`/api/${collection}`, file, type, onSent);
  }

  setImportColumns(
    collection: ImportCollection,
    id: string,
    version: number,
    columns: ListImport['columns'],
  ): Promise<ListImport> {
    return this.send('PUT', `/api/${collection}/${id}/columns`, { body: { columns }, version });
  }

  postImport(
    collection: ImportCollection,
    id: string,
    version: number,
    mode: ImportMode,
    once: Once,
  ): Promise<ListImport> {
    return this.send('POST', `/api/${collection}/${id}/posting`, { body: { mode }, once, version });
  }

  /** Up to 100; the one read that is asked again and again. */
  async countUnreadNotices(): Promise<number> {
    return (await this.send<{ count: number }>('GET', '/api/notices/unread-count')).count;
  }

  readNotice(id: string): Promise<void> {
    return this.send('PUT', `/api/notices/${id}/reading`);
  }

  /** Marks that one and all before it. */
  readNoticesUpTo(id: string): Promise<void> {
    return this.send('PUT', '/api/notices/reading', { body: { upTo: id } });
  }

  /**
   * Hands in a document; the same file again answers with the same document.
   * @param collection whose it is: '/api/enterprises/…/documents'
   * @param onSent told the part that is on its way, 0…1
   */
  addDocument(
    collection: string,
    file: File,
    purpose: DocumentPurpose,
    onSent: (share: number) => void,
  ): Promise<DocumentView> {
    // The api looks at the content; the type only has to be one that it takes.
    const type = ['image/jpeg', 'image/png'].includes(file.type) ? file.type : 'application/pdf';
    return this.upload(`${collection}?purpose=${purpose}`, file, type, onSent);
  }

  /** The document itself, so that a removal can be undone. */
  fetchDocument(collection: string, id: string): Promise<Blob> {
    return firstValueFrom(this.http.get(`${collection}/${id}`, { responseType: 'blob' }));
  }

  removeDocument(collection: string, id: string): Promise<void> {
    return this.send('DELETE', `${collection}/${id}`);
  }

  private async upload<T>(url: string, file: File, type: string, onSent: (share: number) => void): Promise<T> {
    const headers = { 'Content-Type': type, 'X-File-Name': encodeURIComponent(file.name) };
    const response = await lastValueFrom(
      this.http.post<T>(url, file, { headers, observe: 'events', reportProgress: true }).pipe(
        tap((event) => {
          if (event.type === HttpEventType.UploadProgress && event.total) onSent(event.loaded / event.total);
        }),
        filter((event): event is HttpResponse<T> => event.type === HttpEventType.Response),
      ),
    );
    return response.body!;
  }

  storeNoticeSettings(input: NoticeSettingsInput): Promise<NoticeSettings> {
    return this.send('PUT', '/api/me/notice-settings', { body: input });
  }

  /** A code goes to the address; nothing else does before it is entered. */
  nameMailAddress(address: string): Promise<NoticeSettings> {
    return this.send('PUT', '/api/me/mail-address', { body: { address } });
  }

  /** MAIL_CODE_WRONG when it is another one or too old. */
  confirmMailAddress(code: string): Promise<NoticeSettings> {
    return this.send('PUT', '/api/me/mail-address/confirmation', { body: { code } });
  }

  removeMailAddress(): Promise<void> {
    return this.send('DELETE', '/api/me/mail-address');
  }
}

const forFirm = (firmId: string | undefined): string =>
  firmId === undefined ? '' : `?enterpriseId=${encodeURIComponent(firmId)}`;

/** Where bytes are asked for, a refusal comes as bytes too. */
async function withReadBody(error: unknown): Promise<unknown> {
  if (!(error instanceof HttpErrorResponse) || !(error.error instanceof Blob)) return error;
  const body: unknown = await error.error
    .text()
    .then(JSON.parse)
    .catch(() => null);
  return new HttpErrorResponse({ ...error, error: body, url: error.url ?? undefined });
}
