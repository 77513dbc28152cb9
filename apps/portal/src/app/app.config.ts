import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  type ApplicationConfig,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import { provideRouter, TitleStrategy, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { channelHeaders } from '@supplydock/api-client';
import { routes } from './app.routes.js';
import { I18n } from './i18n/i18n.js';
import { hearAge } from './network/hear-age.js';
import { TranslatedTitle } from './shell/translated-title.js';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideHttpClient(withInterceptors([channelHeaders, hearAge])),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    provideAppInitializer(() => {
      const i18n = inject(I18n);
      return i18n.use(i18n.initial());
    }),
    { provide: TitleStrategy, useClass: TranslatedTitle },
  ],
};
