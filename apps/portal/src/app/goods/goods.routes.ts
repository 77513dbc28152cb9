import type { Routes } from '@angular/router';

export const goodsRoutes: Routes = [
  { path: '', title: 'goods', loadComponent: async () => (await import('./price-queue-page.js')).PriceQueuePage },
  { path: 'lots', title: 'goodsLots', loadComponent: async () => (await import('../supplier/lots-page.js')).LotsPage },
  {
    path: 'qualifications',
    title: 'qualifications',
    loadComponent: async () => (await import('../qualifications/qualifications-page.js')).QualificationsPage,
  },
  {
    path: 'qualifications/:id',
    title: 'qualification',
    loadComponent: async () => (await import('../qualifications/qualification-page.js')).QualificationPage,
  },
  { path: 'lots/:id', title: 'lot', loadComponent: async () => (await import('../supplier/lot-page.js')).LotPage },
];
