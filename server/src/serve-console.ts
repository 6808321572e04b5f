import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import { AppError } from './platform/errors.ts'
import type { Http } from './platform/http/http.ts'

/**
 * Serves the built console: its hashed files for ever, its service worker always fresh, its one page for every address that is not the API's.
 * @param folder console/dist
 */
export async function serveConsole(http: Http, folder: string): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined)
  if (page !== undefined) {
    await http.register(fastifyStatic, {
      root: folder,
      index: false,
      wildcard: false,
      preCompressed: true,
      maxAge: '1y',
      immutable: true,
      setHeaders(reply, path) {
        if (isUnnumbered(path)) reply.header('cache-control', 'no-cache')
      },
    })
  }
  http.setNotFoundHandler((request, reply) => {
    const isPage =
      request.method === 'GET' &&
      !request.url.startsWith('/api/') &&
      String(request.headers.accept ?? '').includes('text/html')
    if (!isPage)
      throw new AppError('not_found', `There is nothing at ${request.method} ${request.url.split('?')[0]}.`)
    if (page === undefined)
      throw new AppError('unavailable', 'The console has not been built. Run npm run build.')
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page)
  })
}

// The service worker and its offline pages keep their names when they change.
function isUnnumbered(path: string): boolean {
  return /\/(?:sw\.js|offline-\w+\.html)(?:\.(?:br|gz))?$/.test(path)
}
