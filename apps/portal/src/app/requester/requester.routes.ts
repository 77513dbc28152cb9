import type { Routes } from '@angular/router';

export const requesterRoutes: Routes = [
  { path: '', title: 'firm', loadComponent: async () => (await import('./firm-page.js')).FirmPage },
  {
    path: 'requisition',
    title: 'requisition',
    loadComponent: async () => (await import('./requisition-page.js')).RequisitionPage,
  },
  {
    path: 'requisitions',
    title: 'requisitions',
    loadComponent: async () => (await import('../requisitions/requisitions-page.js')).RequisitionsPage,
  },
  {
    path: 'appeals/new',
    title: 'lodgeAppeal',
    loadComponent: async () => (await import('../appeals/lodge-appeal-page.js')).LodgeAppealPage,
  },
  {
    path: 'appeals',
    loadChildren: async () => (await import('../appeals/appeals.routes.js')).appealsRoutes,
  },
  {
    path: 'requisitions/:id',
    title: 'requisitionDetail',
    loadComponent: async () => (await import('../requisitions/requisition-detail-page.js')).RequisitionDetailPage,
  },
];
