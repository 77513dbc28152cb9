import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';

/** What a command that must happen once carries: the same key on a repeated press answers with the first result. */
export interface Once {
  key: string;
}

/** A fresh key for one intention of a person; keep it until the intention changes. */
export const newKey = (): string => crypto.randomUUID();

interface Send {
  body?: unknown;
  once?: Once;
  version?: number;
}

/** How every write goes out. */
export abstract class Commander {
  protected readonly http = inject(HttpClient);

  protected send<T>(method: string, url: string, { body, once, version }: Send = {}): Promise<T> {
    const headers: Record<string, string> = {};
    if (once) headers['Idempotency-Key'] = once.key;
    if (version !== undefined) headers['If-Match'] = `"${version}"`;
    return firstValueFrom(this.http.request<T>(method, url, { body, headers }));
  }
}
