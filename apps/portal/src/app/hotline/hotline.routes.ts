import type { Routes } from '@angular/router';

export const hotlineRoutes: Routes = [
  { path: '', title: 'hotline', loadComponent: async () => (await import('./hotline-page.js')).HotlinePage },
  {
    path: ':firmId',
    title: 'hotlineFirm',
    loadComponent: async () => (await import('./hotline-firm-page.js')).HotlineFirmPage,
  },
  {
    path: ':firmId/requisition',
    title: 'requisition',
    loadComponent: async () => (await import('../requester/requisition-page.js')).RequisitionPage,
  },
];
