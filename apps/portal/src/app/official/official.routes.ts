import type { Routes } from '@angular/router';
export const officialRoutes: Routes = [];
