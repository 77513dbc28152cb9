import type { Routes } from '@angular/router';
export const requesterRoutes: Routes = [];
