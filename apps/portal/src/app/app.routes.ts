import type { Routes } from '@angular/router';
import { knownPerson, onlyFor } from './session/guards.js';
import { MAIL_READERS, NOTIFIED_ROLES, OFFICE_ROLES, OFFICIAL_ROLES, SCENARIO_READERS } from './session/session.js';

export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'today',
    loadComponent: async () => (await import('./public/today-page.js')).TodayPage,
  },
  {
    path: 'sign-in',
    title: 'signIn',
    loadComponent: async () => (await import('./session/sign-in-page.js')).SignInPage,
  },
  {
    path: 'register',
    title: 'register',
    loadComponent: async () => (await import('./registration/register-page.js')).RegisterPage,
  },
  {
    path: 'results',
    loadChildren: async () => (await import('./results/results.routes.js')).resultsRoutes,
  },
  {
    path: 'open-data',
    title: 'openData',
    loadComponent: async () => (await import('./public/open-data-page.js')).OpenDataPage,
  },
  {
    path: 'ledger',
    loadChildren: async () => (await import('./ledger/ledger.routes.js')).ledgerRoutes,
  },
  {
    path: 'firms',
    canMatch: [onlyFor(...OFFICIAL_ROLES)],
    loadChildren: async () => (await import('./firms/firms.routes.js')).firmsRoutes,
  },
  {
    path: 'quarantine',
    canMatch: [onlyFor(...OFFICIAL_ROLES)],
    title: 'quarantine',
    loadComponent: async () => (await import('./quarantine/quarantine-page.js')).QuarantinePage,
  },
  {
    path: 'appeals',
    canMatch: [onlyFor(...OFFICIAL_ROLES)],
    loadChildren: async () => (await import('./appeals/appeals.routes.js')).appealsRoutes,
  },
  {
    path: 'requisitions',
    canMatch: [onlyFor(...OFFICE_ROLES)],
    loadChildren: async () => (await import('./requisitions/requisitions.routes.js')).requisitionsRoutes,
  },
  {
    path: 'goods',
    canMatch: [onlyFor(...OFFICIAL_ROLES)],
    loadChildren: async () => (await import('./goods/goods.routes.js')).goodsRoutes,
  },
  {
    path: 'hotline',
    canMatch: [onlyFor('hotline_operator')],
    loadChildren: async () => (await import('./hotline/hotline.routes.js')).hotlineRoutes,
  },
  {
    path: 'cockpit',
    canMatch: [onlyFor(...OFFICIAL_ROLES)],
    title: 'cockpit',
    loadComponent: async () => (await import('./cockpit/cockpit-page.js')).CockpitPage,
  },
  {
    path: 'reports',
    canMatch: [onlyFor(...OFFICIAL_ROLES)],
    loadChildren: async () => (await import('./reports/reports.routes.js')).reportsRoutes,
  },
  {
    path: 'rounds',
    canMatch: [onlyFor(...OFFICIAL_ROLES)],
    loadChildren: async () => (await import('./official/official.routes.js')).officialRoutes,
  },
  {
    path: 'policies',
    canMatch: [onlyFor(...OFFICIAL_ROLES)],
    loadChildren: async () => (await import('./policies/policies.routes.js')).policiesRoutes,
  },
  {
    path: 'scenarios',
    canMatch: [onlyFor(...SCENARIO_READERS)],
    loadChildren: async () => (await import('./scenarios/scenarios.routes.js')).scenariosRoutes,
  },
  {
    path: 'firm',
    canMatch: [onlyFor('requester')],
    loadChildren: async () => (await import('./requester/requester.routes.js')).requesterRoutes,
  },
  {
    path: 'join',
    canMatch: [knownPerson],
    title: 'join',
    loadComponent: async () => (await import('./registration/join-page.js')).JoinPage,
  },
  {
    path: 'my-firm/people',
    canMatch: [onlyFor('requester', 'supplier')],
    title: 'people',
    loadComponent: async () => (await import('./requester/people-page.js')).PeoplePage,
  },
  {
    path: 'my-firm/on-site',
    canMatch: [onlyFor('requester')],
    title: 'onSite',
    loadComponent: async () => (await import('./requester/on-site-page.js')).OnSitePage,
  },
  {
    path: 'my-firm',
    canMatch: [onlyFor('requester')],
    title: 'firmFile',
    loadComponent: async () => (await import('./requester/firm-file-page.js')).FirmFilePage,
  },
  {
    path: 'supplier',
    canMatch: [onlyFor('supplier')],
    loadChildren: async () => (await import('./supplier/supplier.routes.js')).supplierRoutes,
  },
  {
    path: 'notices',
    canMatch: [onlyFor(...NOTIFIED_ROLES)],
    loadChildren: async () => (await import('./notices/notices.routes.js')).noticesRoutes,
  },
  {
    path: 'account',
    canMatch: [onlyFor(...OFFICE_ROLES, 'requester', 'supplier')],
    title: 'account',
    loadComponent: async () => (await import('./account/account-page.js')).AccountPage,
  },
  {
    path: 'kept-mails',
    canMatch: [onlyFor(...MAIL_READERS)],
    title: 'keptMails',
    loadComponent: async () => (await import('./notices/kept-mails-page.js')).KeptMailsPage,
  },
  {
    path: '**',
    title: 'notFound',
    loadComponent: async () => (await import('./shell/not-found-page.js')).NotFoundPage,
  },
];
