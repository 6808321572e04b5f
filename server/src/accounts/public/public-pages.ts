import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { createContext, type World } from '../../platform/context.ts'
import { AppError, errorStatus } from '../../platform/errors.ts'
import type { Http } from '../../platform/http/http.ts'
import { takeTurns } from '../../platform/http/take-turns.ts'
import { customerLocaleOf, customerLocales } from '../../platform/i18n/locales.ts'
import { chooseLanguage } from '../../platform/i18n/negotiate-locale.ts'
import type { RenderedPage } from '../../platform/pages/render-page.tsx'
import { findBrand, type PublicBrand } from './find-brand.ts'
import { readUpload, type Upload } from './read-upload.ts'
import { renderTooMuch } from './too-much-page.tsx'
import { renderTrouble } from './trouble-page.tsx'
import type { Caller, Visit } from './visit.ts'

/** What a page answers with: itself, another address, or text of another kind (a feed, a site map). */
export type Answer =
  /** Private: kept by nobody. Search engines may still list what is the same for all but for its stamp. */
  | { page: RenderedPage; status?: number; isPrivate?: boolean; isListed?: boolean }
  | { to: string; status: 301 | 302 | 303; cookie?: Cookie }
  /** Shared: other sites may take it into their own pages. */
  | { text: string; type: string; isShared?: boolean }
  | { json: object }
  /** A file whose address names its content, so that it may be kept for good. */
  | { file: { content: Readable; contentType: string; size: number } }
  /** A file for this visitor alone, to be saved under its name. */
  | { download: { content: Readable; contentType: string; filename: string } }

/** What a browser is to keep for the pages at a path and below; '' takes it away. */
export type Cookie = { name: string; value: string; path: string; maxAgeSeconds: number }

export type Handle = (visit: Visit) => Promise<Answer>

/** Registers public pages; each is there for every brand of the installation. */
export type PublicPages = {
  get(path: string, handle: Handle): void
  /** Takes a form, with files or without; it answers with another address, so that loading again sends nothing twice. */
  post(path: string, handle: Handle): void
}

const perMinute = 600
const formType = 'application/x-www-form-urlencoded'
const longestForm = 64 * 1024
const values = z.record(z.string(), z.string()).catch({})

/**
 * Public pages of brands: found by host or path, in the visitor's language, safe, fresh and sparing. A fault becomes a
 * page that says what happened.
 */
export function publicPages(http: Http, world: World, register: (pages: PublicPages) => void): void {
  // By themselves, so that nothing else of the server takes forms: only these pages have any.
  void http.register(async (own) => {
    own.addContentTypeParser(
      formType,
      { parseAs: 'string', bodyLimit: longestForm },
      async (_request: unknown, body: unknown) => Object.fromEntries(new URLSearchParams(String(body))),
    )
    own.setErrorHandler((error, request, reply) => {
      if (!isTooMuch(error) || !request.headers.accept?.includes('text/html')) throw error
      const lang = chooseLanguage(request.headers['accept-language'], customerLocales) ?? 'en'
      const say: Visit['say'] = (key, given) => world.translate(lang, key, given)
      return sendPrivate(reply.status(429), { page: renderTooMuch({ lang, say }) })
    })
    register(pagesOf(own, world))
  })
}

// Of the limits of an address, which are looked at before a page is.
function isTooMuch(error: unknown): boolean {
  if (error instanceof AppError) return error.code === 'rate_limited'
  return error instanceof Error && 'statusCode' in error && error.statusCode === 429
}

function pagesOf(http: FastifyInstance, world: World): PublicPages {
  const preParsing = takeTurns()
  const add = (method: 'GET' | 'POST', path: string, handle: Handle): void => {
    for (const url of [path, `/b/:brand${path}`])
      http.route({
        method,
        url,
        schema: { hide: true },
        config: { rateLimit: { max: perMinute, timeWindow: '1 minute' } },
        preParsing,
        handler: (request, reply) => answer(world, handle, request, reply),
      })
  }
  return {
    get: (path, handle) => add('GET', path, handle),
    post: (path, handle) => add('POST', path, handle),
  }
}

async function answer(
  world: World,
  handle: Handle,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const params = values.parse(request.params)
  const query = values.parse(request.query)
  const brand = await findBrand(world, { host: request.host, slug: params.brand })
  const asked = brand.languages.find((language) => language === query.lang)
  const lang = params.locale ?? asked ?? preferred(brand, request.headers['accept-language'])
  const spoken = customerLocaleOf(lang, brand.defaultLocale)
  const upload = request.isMultipart() ? await readUpload(request) : undefined
  const { form, files, fault }: Upload = upload ?? { form: request.body ?? {}, files: [], fault: undefined }
  const visit: Visit = {
    ...{ brand, lang, params, query, form, files, fault, cookies: request.cookies },
    ...callerOf(request),
    context: createContext(world, brand.accountId, { kind: 'system' }),
    say: (key, given) => world.translate(spoken, key, given),
  }
  try {
    return send(request, reply, await handle(visit))
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'internal') throw error
    const page = renderTrouble(visit, error)
    return send(request, reply, { page, status: errorStatus[error.code], isPrivate: true })
  }
}

function callerOf({ ip, headers }: FastifyRequest): Caller {
  return { address: ip, agent: headers['user-agent'] ?? '', cameFrom: headers.referer ?? '' }
}

/** The browser's language when the brand writes it, else the brand's own. */
function preferred({ languages, defaultLocale }: PublicBrand, header: string | undefined): string {
  return chooseLanguage(header, [defaultLocale, ...languages]) ?? defaultLocale
}

function send(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply {
  if ('to' in answer) return redirect(request, reply, answer)
  if ('download' in answer) return sendDownload(reply, answer.download)
  if ('file' in answer) return sendFile(reply, answer.file)
  if ('json' in answer) return reply.header('cache-control', 'no-store').send(answer.json)
  if ('page' in answer && answer.status) reply.status(answer.status)
  if ('page' in answer && answer.isPrivate) return sendPrivate(reply, answer)
  const text = 'page' in answer ? answer.page.html : answer.text
  const etag = `W/"${createHash('sha1').update(text).digest('base64url')}"`
  reply.header('etag', etag).header('cache-control', 'public, no-cache')
  if ('page' in answer)
    reply.header('content-security-policy', answer.page.contentPolicy).type('text/html; charset=utf-8')
  else reply.type(answer.type)
  if ('text' in answer && answer.isShared) reply.header('cross-origin-resource-policy', 'cross-origin')
  if (reply.statusCode === 200 && request.headers['if-none-match'] === etag) return reply.status(304).send()
  return reply.send(text)
}

function redirect(
  request: FastifyRequest,
  reply: FastifyReply,
  { to, status, cookie }: Extract<Answer, { to: string }>,
): FastifyReply {
  if (cookie)
    reply.setCookie(cookie.name, cookie.value, {
      ...{ path: cookie.path, maxAge: cookie.maxAgeSeconds },
      ...{ httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https' },
    })
  return reply.header('cache-control', 'no-store').redirect(to, status)
}

// Neither a shared computer nor anybody on the way keeps it, and no link of it says where it was followed.
function sendPrivate(
  reply: FastifyReply,
  { page: { html, contentPolicy }, isListed }: Extract<Answer, { page: object }>,
): FastifyReply {
  if (!isListed) reply.header('x-robots-tag', 'noindex')
  return reply
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .header('content-security-policy', contentPolicy)
    .type('text/html; charset=utf-8')
    .send(html)
}

function sendDownload(
  reply: FastifyReply,
  { content, contentType, filename }: Extract<Answer, { download: object }>['download'],
): FastifyReply {
  const ascii = filename.replace(/[^\w.-]+/g, '_')
  return reply
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', 'no-store')
    .header(
      'content-disposition',
      `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(filename)}`,
    )
    .type(contentType)
    .send(content)
}

function sendFile(
  reply: FastifyReply,
  { content, contentType, size }: Extract<Answer, { file: object }>['file'],
): FastifyReply {
  return reply
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('cache-control', 'public, max-age=31536000, immutable')
    .header('content-length', size)
    .type(contentType)
    .send(content)
}
