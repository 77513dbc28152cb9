import type { Routes } from '@angular/router';
import { IMPORT_DESK, LOT_DESK } from '../imports/import-desk.js';

export const supplierRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'lots' },
  { path: 'lots', title: 'lots', loadComponent: async () => (await import('./lots-page.js')).LotsPage },
  { path: 'lots/new', title: 'newLot', loadComponent: async () => (await import('./new-lot-page.js')).NewLotPage },
  {
    path: 'lots/import',
    title: 'importLots',
    providers: [{ provide: IMPORT_DESK, useValue: LOT_DESK }],
    loadComponent: async () => (await import('../imports/import-upload-page.js')).ImportUploadPage,
  },
  {
    path: 'lots/import/:id',
    title: 'lotImport',
    providers: [{ provide: IMPORT_DESK, useValue: LOT_DESK }],
    loadComponent: async () => (await import('../imports/import-page.js')).ImportPage,
  },
  {
    path: 'lots/:id/edit',
    title: 'editLot',
    loadComponent: async () => (await import('./edit-lot-page.js')).EditLotPage,
  },
  { path: 'lots/:id', title: 'lot', loadComponent: async () => (await import('./lot-page.js')).LotPage },
  {
    path: 'qualifications',
    title: 'qualifications',
    loadComponent: async () => (await import('../qualifications/qualifications-page.js')).QualificationsPage,
  },
  {
    path: 'qualifications/apply',
    title: 'applyForProduct',
    loadComponent: async () => (await import('../qualifications/apply-page.js')).ApplyPage,
  },
  {
    path: 'qualifications/:id',
    title: 'qualification',
    loadComponent: async () => (await import('../qualifications/qualification-page.js')).QualificationPage,
  },
];
