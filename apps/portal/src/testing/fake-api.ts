import {
  type HttpBackend,
  HttpErrorResponse,
  type HttpEvent,
  type HttpRequest,
  HttpResponse,
} from '@angular/common/http';
import { Observable } from 'rxjs';

/** A problem document as the api would send it. */
export const refusal = (status: number, code: string, more: object = {}): HttpErrorResponse =>
  new HttpErrorResponse({
    status,
    error: { code, title: `${code} title`, titleZh: `${code} 标题`, errors: [], ...more },
  });

/** The api as far as a test needs it: answers by 'METHOD /path', everything it was asked is kept. */
export class FakeApi implements HttpBackend {
  readonly asked: HttpRequest<unknown>[] = [];
  private readonly answers = new Map<string, unknown>();

  /** @param answer a body, a HttpErrorResponse, or null for an empty one */
  answer(route: string, answer: unknown): this {
    this.answers.set(route, answer);
    return this;
  }

  last(route: string): HttpRequest<unknown> | undefined {
    return this.asked.filter((request) => routeOf(request) === route).at(-1);
  }

  handle(request: HttpRequest<unknown>): Observable<HttpEvent<unknown>> {
    this.asked.push(request);
    return new Observable((subscriber) => {
      const answer = this.answers.has(routeOf(request))
        ? this.answers.get(routeOf(request))
        : refusal(404, `NO_ANSWER_FOR_${routeOf(request)}`);
      if (answer instanceof HttpErrorResponse) return subscriber.error(answer);
      subscriber.next(new HttpResponse({ status: 200, body: answer, url: request.url }));
      subscriber.complete();
    });
  }
}

const routeOf = (request: HttpRequest<unknown>): string => `${request.method} ${request.url}`;
