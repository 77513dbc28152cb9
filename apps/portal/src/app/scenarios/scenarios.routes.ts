import type { Routes } from '@angular/router';

export const scenariosRoutes: Routes = [
  { path: '', title: 'scenarios', loadComponent: async () => (await import('./scenarios-page.js')).ScenariosPage },
  {
    path: ':id',
    title: 'scenarioRun',
    loadComponent: async () => (await import('./scenario-run-page.js')).ScenarioRunPage,
  },
];
