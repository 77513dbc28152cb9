import type { Routes } from '@angular/router';

export const resultsRoutes: Routes = [
  { path: '', title: 'results', loadComponent: async () => (await import('./results-page.js')).ResultsPage },
  { path: ':id', title: 'result', loadComponent: async () => (await import('./result-page.js')).ResultPage },
];
