import type { Routes } from '@angular/router';
import { onlyFor } from '../session/guards.js';

export const ledgerRoutes: Routes = [
  { path: '', title: 'ledger', loadComponent: async () => (await import('./ledger-page.js')).LedgerPage },
  {
    path: 'entries',
    canMatch: [onlyFor('city_officer', 'auditor')],
    title: 'ledgerEntries',
    loadComponent: async () => (await import('./entries-page.js')).EntriesPage,
  },
  {
    path: 'entries/:seq',
    canMatch: [onlyFor('city_officer', 'auditor')],
    title: 'ledgerEntry',
    loadComponent: async () => (await import('./entry-page.js')).EntryPage,
  },
];
