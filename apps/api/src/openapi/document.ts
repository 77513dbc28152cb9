import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { documentProblems, ProblemDetails } from '@supplydock/platform';

/**
 * The contract of the HTTP API, made from the controllers and DTOs. Needs no database: it is also made in Nest's
 * preview mode, for the generated client.
 */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Supplydock')
    .setDescription(
      'Protective-supplies docking channel. Failures are problem details (RFC 9457) with stable codes. Changes need the ' +
        'header `X-Supplydock: portal`; those that create or move goods need an `Idempotency-Key` as well. Pieces and ' +
        'fen are whole numbers.',
    )
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/')
    .addCookieAuth(
      'sid',
      { type: 'apiKey', in: 'cookie', description: '`__Host-sid` where the portal is on https' },
      'session',
    )
    .build();
  const document = SwaggerModule.createDocument(app, about, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
    extraModels: [ProblemDetails],
  });
  documentProblems(document);
  return document;
}
