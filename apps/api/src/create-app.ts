import { join } from 'node:path';
import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  createValidationPipe,
  ProblemFilter,
  RateLimits,
  REPOSITORY_ROOT,
  type AppConfig,
  type AppLogger,
} from '@supplydock/platform';
import { v7 as uuidv7 } from 'uuid';
import { AppModule } from './app.module.js';
import { acceptJsonAndFiles, BODY_LIMIT_BYTES } from './http/body-rules.js';
import { addCrossSiteRefusal } from './http/cross-site.js';
import { addNoStore } from './http/no-store.js';
import { addRequestContext } from './http/request-context.js';
import { addRequestLimits } from './http/request-limits.js';
import { addSecurityHeaders } from './http/security-headers.js';
import { closeOnceAnswered } from './http/quick-close.js';
import { answerUnroutable } from './http/unroutable.js';
import { addApiDocs } from './openapi/docs-page.js';
import { openApiDocument } from './openapi/document.js';
import { addPortal } from './portal/portal-files.js';

/** A request must be here in whole by then; one that drips in slower holds a socket for nothing. */
const REQUEST_MS = 30_000;
/** Above the 60 seconds that proxies keep idle connections, so that they, not we, close them. */
const KEEP_ALIVE_MS = 65_000;

export const GLOBAL_PREFIX = 'api';
/** Outside of the prefix: supervisors look here, the portal does not. */
const UNPREFIXED = ['health/live', 'health/ready'];

export interface AppOptions {
  /** Folder of the built portal; the default is where the build puts it. */
  readonly portalFolder?: string;
  /** Told of every route that is registered, for the test that walks them all. */
  readonly onRoute?: (method: string, url: string) => void;
}

function createAdapter(config: AppConfig): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    forceCloseConnections: 'idle',
    genReqId: () => uuidv7(),
    frameworkErrors: answerUnroutable,
    trustProxy: config.trustedProxies ?? false,
    routerOptions: { maxParamLength: 128 },
  });
}

/**
 * Composes the API, ready to listen: hooks in the order in which a request meets them, then the features, then the
 * portal's files. Tests use the same function.
 */
export async function createApp(
  config: AppConfig,
  logger: AppLogger,
  options: AppOptions = {},
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(config, logger),
    createAdapter(config),
    {
      logger,
      bodyParser: false,
      abortOnError: false,
      return503OnClosing: true,
    },
  );
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRoute', ({ method, url }) => [method].flat().forEach((name) => options.onRoute?.(name, url)));
  addRequestContext(fastify, logger);
  await addSecurityHeaders(fastify, config.publicOrigin.startsWith('https:'));
  addNoStore(fastify);
  addCrossSiteRefusal(fastify, config.publicOrigin);
  addRequestLimits(fastify, app.get(RateLimits));
  acceptJsonAndFiles(fastify);
  closeOnceAnswered(fastify);
  await fastify.register(cookie);

  app.setGlobalPrefix(GLOBAL_PREFIX, { exclude: UNPREFIXED });
  app.useGlobalPipes(createValidationPipe());
  app.useGlobalFilters(new ProblemFilter(logger));
  await addApiDocs(fastify, openApiDocument(app));
  const hasPortal = await addPortal(fastify, options.portalFolder ?? join(REPOSITORY_ROOT, 'dist/apps/portal/browser'));
  if (!hasPortal) logger.warn({}, 'the portal is not built: only the API is served');
  await app.init();
  return app;
}

/** The application in Nest's preview mode: modules are read, nothing is constructed or connected. */
export async function previewApp(config: AppConfig, logger: AppLogger): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(config, logger),
    createAdapter(config),
    {
      logger: false,
      preview: true,
      abortOnError: false,
    },
  );
  app.setGlobalPrefix(GLOBAL_PREFIX, { exclude: UNPREFIXED });
  return app;
}
