/** Builds the application and its HTTP side: security headers, forms, problems, the API's own description. */

import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { type LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { finishedDescription } from './api/description.js';
import { AppModule } from './app.module.js';
import { inlineStyleSources, withStyleSources } from './platform/http/inline-styles.js';
import { validationPipe } from './platform/http/validation.pipe.js';
import { problemOf } from './platform/http/problem.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { readBodies } from './platform/http/request-bodies.js';
import { type Plumbing } from './platform/platform.module.js';

/** What a JSON or form request may weigh; uploads are streamed and have a limit of their own. */
const BODY_LIMIT_BYTES = 1024 * 1024;

export async function createApp(plumbing: Plumbing, logger: LoggerService): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: trusted(plumbing.config.trustProxy),
    // What fails before there is a route passes no filter of Nest's.
    frameworkErrors: (error: unknown, _: FastifyRequest, reply: FastifyReply) => {
      const problem = problemOf(error);
      void reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
    },
  });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest declares its options as a class and takes literals
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(plumbing), adapter, { logger, rawBody: true });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"], baseUri: ["'none'"], objectSrc: ["'none'"], frameAncestors: ["'none'"], formAction: ["'self'"],
        imgSrc: ["'self'", 'data:'], styleSrc: ["'self'"], scriptSrc: ["'self'"], fontSrc: ["'self'"], connectSrc: ["'self'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: plumbing.config.publicUrl.startsWith('https:') ? { maxAge: 31_536_000, includeSubDomains: true } : false,
  });
  await app.register(cookie);
  await readBodies(app);
  describe(app);
  return app;
}

/** Counted from this server outwards; what stands beyond them could be written by anybody. */
const trusted = (proxies: string | number | false) => (typeof proxies === 'number' ? (_: string, hop: number) => hop < proxies : proxies);

function describe(app: NestFastifyApplication): void {
  const document = new DocumentBuilder()
    .setTitle('Kesher')
    .setDescription('Talent relationships kept for years: profiles, stated preferences, outreach with a reason for everything not sent.')
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key' }, 'apiKey')
    .addSecurityRequirements('apiKey')
    .build();
  allowItsOwnStyles(app);
  SwaggerModule.setup('docs', app, () => finishedDescription(SwaggerModule.createDocument(app, document)), { jsonDocumentUrl: 'openapi.json' });
}

/** Swagger UI's page brings styles inline; they are named to the browser one by one, so that no others may be. */
function allowItsOwnStyles(app: NestFastifyApplication): void {
  app.getHttpAdapter().getInstance().addHook('onSend', (request, reply, payload, done) => {
    const policy = reply.getHeader('content-security-policy');
    if (request.url.startsWith('/docs') && typeof payload === 'string' && typeof policy === 'string') {
      reply.header('content-security-policy', withStyleSources(policy, inlineStyleSources(payload)));
    }
    done(null, payload);
  });
}
