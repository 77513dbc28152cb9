import type { Routes } from '@angular/router';

export const firmsRoutes: Routes = [
  { path: '', title: 'firms', loadComponent: async () => (await import('./firms-page.js')).FirmsPage },
  {
    path: ':id',
    title: 'firmReview',
    loadComponent: async () => (await import('./firm-review-page.js')).FirmReviewPage,
  },
];
