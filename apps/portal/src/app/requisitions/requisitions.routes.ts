import type { Routes } from '@angular/router';

export const requisitionsRoutes: Routes = [
  {
    path: '',
    title: 'requisitions',
    loadComponent: async () => (await import('./requisitions-page.js')).RequisitionsPage,
  },
  {
    path: ':id',
    title: 'requisitionDetail',
    loadComponent: async () => (await import('./requisition-detail-page.js')).RequisitionDetailPage,
  },
];
