/** Prints the OpenAPI document. Connects to nothing: `npm run generate` makes the client's types from it. */
import 'reflect-metadata';
import { AppConfig, AppLogger } from '@supplydock/platform';
import { previewApp } from './create-app.js';
import { openApiDocument } from './openapi/document.js';

// preview mode never opens these addresses
const config = AppConfig.parse({ DATABASE_URL: 'postgres://preview', REDIS_URL: 'redis://preview' });
const app = await previewApp(config, new AppLogger('silent', 'print-openapi'));
process.stdout.write(`${JSON.stringify(openApiDocument(app), null, 2)}\n`);
