import type { Routes } from '@angular/router';

export const requesterRoutes: Routes = [
  { path: '', title: 'firm', loadComponent: async () => (await import('./firm-page.js')).FirmPage },
  {
    path: 'requisition',
    title: 'requisition',
    loadComponent: async () => (await import('./requisition-page.js')).RequisitionPage,
  },
];
