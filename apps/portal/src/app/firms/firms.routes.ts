import type { Routes } from '@angular/router';
import { FIRM_DESK, IMPORT_DESK } from '../imports/import-desk.js';
import { onlyFor } from '../session/guards.js';

export const firmsRoutes: Routes = [
  { path: '', title: 'firms', loadComponent: async () => (await import('./firms-page.js')).FirmsPage },
  {
    path: 'import',
    canMatch: [onlyFor('district_officer', 'city_officer')],
    providers: [{ provide: IMPORT_DESK, useValue: FIRM_DESK }],
    children: [
      {
        path: '',
        title: 'importFirms',
        loadComponent: async () => (await import('../imports/import-upload-page.js')).ImportUploadPage,
      },
      {
        path: ':id',
        title: 'firmImport',
        loadComponent: async () => (await import('../imports/import-page.js')).ImportPage,
      },
    ],
  },
  {
    path: 'several',
    canMatch: [onlyFor('district_officer', 'city_officer')],
    title: 'severalFirms',
    loadComponent: async () => (await import('./several-firms-page.js')).SeveralFirmsPage,
  },
  {
    path: ':id',
    title: 'firmReview',
    loadComponent: async () => (await import('./firm-review-page.js')).FirmReviewPage,
  },
];
