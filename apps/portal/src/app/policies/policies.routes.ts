import type { Routes } from '@angular/router';
import { onlyFor } from '../session/guards.js';

export const policiesRoutes: Routes = [
  { path: '', title: 'policies', loadComponent: async () => (await import('./policies-page.js')).PoliciesPage },
  {
    path: 'new',
    canMatch: [onlyFor('city_officer')],
    title: 'policyForm',
    loadComponent: async () => (await import('./policy-form-page.js')).PolicyFormPage,
  },
  { path: ':id', title: 'policy', loadComponent: async () => (await import('./policy-page.js')).PolicyPage },
];
