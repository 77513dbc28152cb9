import type { Routes } from '@angular/router';
export const supplierRoutes: Routes = [];
