import type { Routes } from '@angular/router';

export const appealsRoutes: Routes = [
  { path: '', title: 'appeals', loadComponent: async () => (await import('./appeals-page.js')).AppealsPage },
  { path: ':id', title: 'appeal', loadComponent: async () => (await import('./appeal-page.js')).AppealPage },
];
