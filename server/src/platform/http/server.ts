import compress from '@fastify/compress'
import fastifyCookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import Fastify, {
  type FastifyBaseLogger,
  LogController,
  type RawReplyDefaultExpression,
  type RawRequestDefaultExpression,
  type RawServerDefault,
} from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import type { Translate } from '../i18n/create-translator.ts'
import { newId } from '../ids.ts'
import type { Log } from '../log.ts'
import { cleanText } from './clean-text.ts'
import type { Http } from './http.ts'
import { openApiOptions } from './openapi.ts'
import type { ApiExamples } from './openapi-examples.ts'
import { problemHandler } from './problem.ts'
import { decorateContext } from './request-context.ts'

const maxBodyBytes = 2 * 1024 * 1024
const maxUploadBytes = 25 * 1024 * 1024

/** The web server with everything every route shares: shapes in and out, safe headers, limits, problems, OpenAPI. */
export async function createHttp(
  log: Log,
  options: { version: string; isSecure: boolean; translate: Translate; examples?: () => ApiExamples },
): Promise<Http> {
  const http: Http = Fastify<
    RawServerDefault,
    RawRequestDefaultExpression,
    RawReplyDefaultExpression,
    FastifyBaseLogger
  >({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    // Only a proxy near us may say whose request it passes on; anybody else could invent an address.
    trustProxy: 'loopback, linklocal, uniquelocal',
    bodyLimit: maxBodyBytes,
    genReqId: newId,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 400 },
  }).withTypeProvider<ZodTypeProvider>()
  http.setValidatorCompiler(validatorCompiler)
  http.setSerializerCompiler(serializerCompiler)
  http.setErrorHandler(problemHandler(options.translate))
  http.addHook('preValidation', async (request) => {
    request.body = cleanText(request.body)
    request.query = cleanText(request.query)
  })
  decorateContext(http)
  await http.register(helmet, {
    contentSecurityPolicy: { directives: contentPolicy(options.isSecure) },
    hsts: options.isSecure,
    crossOriginEmbedderPolicy: false,
  })
  await http.register(compress, { threshold: 1024, encodings: ['gzip', 'deflate'] })
  await http.register(fastifyCookie)
  await http.register(multipart, { limits: { fileSize: maxUploadBytes, files: 1, fields: 5 } })
  // Per address and generous: everybody in a shop shares one.
  await http.register(rateLimit, {
    max: 3_000,
    timeWindow: '1 minute',
    addHeadersOnExceeding: {
      'x-ratelimit-limit': false,
      'x-ratelimit-remaining': false,
      'x-ratelimit-reset': false,
    },
  })
  await http.register(swagger, openApiOptions(options.version, options.examples ?? (() => ({}))))
  return http
}

function contentPolicy(isSecure: boolean) {
  return {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:', 'https:'],
    connectSrc: ["'self'"],
    frameSrc: ["'self'", 'blob:'],
    objectSrc: ["'none'"],
    baseUri: ["'self'"],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: isSecure ? [] : null,
  }
}
