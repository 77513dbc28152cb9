import type { Routes } from '@angular/router';

export const noticesRoutes: Routes = [
  { path: '', title: 'notices', loadComponent: async () => (await import('./notices-page.js')).NoticesPage },
  {
    path: 'settings',
    title: 'noticeSettings',
    loadComponent: async () => (await import('./notice-settings-page.js')).NoticeSettingsPage,
  },
];
