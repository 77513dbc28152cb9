import { HttpBackend, provideHttpClient, withInterceptors } from '@angular/common/http';
import type { Provider } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { channelHeaders, type Me } from '@supplydock/api-client';
import { routes } from '../app/app.routes.js';
import { SEEN } from '../app/session/session.js';
import { I18n, type Locale, MESSAGE_LOADER } from '../app/i18n/i18n.js';
import { loadMessages, type Messages } from '../app/i18n/messages.js';
import { FakeApi, refusal } from './fake-api.js';
import { reference } from './samples.js';

export interface OpenPage {
  api: FakeApi;
  /** The page's element. */
  element: HTMLElement;
  text(): string;
  /** Lets requests, effects and drawing come to rest. */
  settle(): Promise<void>;
  /** Presses the first button or link whose words contain the text. */
  press(words: string): Promise<void>;
  type(id: string, value: string): Promise<void>;
  url(): string;
}

interface Wanted {
  as?: Me;
  api?: FakeApi;
  locale?: Locale;
  messages?: (messages: Messages) => Messages;
  /** What stands in for parts that a test environment lacks. */
  providers?: Provider[];
}

/** The texts a reader meets, in their order; what a style element holds is not one of them. */
export function textsIn(element: HTMLElement): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim();
    if (text && walker.currentNode.parentElement?.localName !== 'style') texts.push(text);
  }
  return texts;
}

/** Opens a page of the portal by its address, with its real routes and guards, against a made-up api. */
export async function openPage(
  url: string,
  { as, api = new FakeApi(), locale = 'en', messages, providers = [] }: Wanted = {},
): Promise<OpenPage> {
  localStorage.clear();
  if (as) localStorage.setItem(SEEN, 'yes');
  api.answer('GET /api/me', as ?? refusal(401, 'UNAUTHENTICATED')).answer('GET /api/reference', reference);
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([channelHeaders])),
      { provide: HttpBackend, useValue: api },
      provideRouter(routes, withComponentInputBinding()),
      {
        provide: MESSAGE_LOADER,
        useValue: async (wanted: Locale) => (messages ?? ((same) => same))(await loadMessages(wanted)),
      },
      ...providers,
    ],
  });
  await TestBed.inject(I18n).use(locale);
  const harness = await RouterTestingHarness.create();
  await harness.navigateByUrl(url);
  const element = harness.fixture.nativeElement as HTMLElement;
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn++) {
      await harness.fixture.whenStable();
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  await settle();
  return {
    api,
    element,
    settle,
    text: () => textsIn(element).join(' ').replace(/\s+/g, ' '),
    press: async (words) => {
      const all = [...element.querySelectorAll<HTMLElement>('button, a, label, summary')];
      const found = all.find(({ textContent }) => textContent?.includes(words));
      if (!found) throw new Error(`Nothing to press says '${words}': ${all.map((one) => one.textContent).join(' | ')}`);
      found.click();
      await settle();
    },
    type: async (id, value) => {
      const field = element.querySelector<HTMLInputElement>(`#${id}`);
      if (!field) throw new Error(`There is no field #${id}`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    },
    url: () => TestBed.inject(Router).url,
  };
}
