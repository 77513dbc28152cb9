export const MIGRATIONS: [] = [];
