export { stopProduct as default } from './product.mjs';
