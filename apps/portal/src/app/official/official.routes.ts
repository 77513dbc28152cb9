import type { Routes } from '@angular/router';

export const officialRoutes: Routes = [
  { path: '', title: 'rounds', loadComponent: async () => (await import('./rounds-page.js')).RoundsPage },
  {
    path: ':id',
    loadComponent: async () => (await import('./round-page.js')).RoundPage,
    children: [
      { path: '', title: 'round', loadComponent: async () => (await import('./round-result.js')).RoundResult },
      { path: 'awards', title: 'round', loadComponent: async () => (await import('./round-awards.js')).RoundAwards },
      {
        path: 'anomalies',
        title: 'anomalies',
        loadComponent: async () => (await import('./round-anomalies.js')).RoundAnomaliesPage,
      },
      {
        path: 'changes',
        title: 'changes',
        loadComponent: async () => (await import('./round-changes.js')).RoundChanges,
      },
      {
        path: 'decision',
        title: 'decision',
        loadComponent: async () => (await import('./round-decision.js')).RoundDecision,
      },
    ],
  },
];
