import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { RecoveryCodes, SecondFactor, SecondFactorSecret } from './types.js';

const SECOND_FACTOR = '/api/me/second-factor';

/** What a person does about the own account. Every promise rejects with what `problemOf` reads. */
@Injectable({ providedIn: 'root' })
export class AccountCommands {
  private readonly http = inject(HttpClient);

  /** LOG_IN_FAILED when the password is wrong; STEP_UP_REQUIRED where one is to be replaced. */
  setUpSecondFactor(password: string): Promise<SecondFactorSecret> {
    return firstValueFrom(this.http.post<SecondFactorSecret>(SECOND_FACTOR, { password }));
  }

  /** CODE_WRONG when it is not the secret's. */
  confirmSecondFactor(code: string): Promise<RecoveryCodes> {
    return firstValueFrom(this.http.post<RecoveryCodes>(`${SECOND_FACTOR}/confirmation`, { code }));
  }

  /** Steps this session up for ten minutes. CODE_WRONG, SECOND_FACTOR_MISSING. */
  showCode(code: string): Promise<SecondFactor> {
    return firstValueFrom(this.http.post<SecondFactor>(`${SECOND_FACTOR}/verification`, { code }));
  }

  endSession(id: string): Promise<void> {
    return firstValueFrom(this.http.delete<void>(`/api/me/sessions/${id}`));
  }
}
