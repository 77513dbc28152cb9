import type { Routes } from '@angular/router';

export const reportsRoutes: Routes = [
  { path: '', title: 'reports', loadComponent: async () => (await import('./reports-page.js')).ReportsPage },
  {
    path: 'movements',
    title: 'movements',
    loadComponent: async () => (await import('./movements-page.js')).MovementsPage,
  },
];
