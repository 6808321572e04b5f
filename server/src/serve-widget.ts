import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from './platform/errors.ts'
import type { Http } from './platform/http/http.ts'

type Variants = { plain: Buffer; br: Buffer; gzip: Buffer }

const freshSeconds = 300

/**
 * Serves the web chat's built files to any site: the loader at `/widget.js`, kept for minutes, and the app it names,
 * whose name changes with its content, for ever.
 * @param folder widget/dist
 */
export async function serveWidget(http: Http, folder: string): Promise<void> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.js'))
  for (const name of names) {
    const variants = await readVariants(join(folder, name))
    const isLoader = name === 'widget.js'
    const keep = isLoader ? `public, max-age=${freshSeconds}` : 'public, max-age=31536000, immutable'
    http.get(isLoader ? '/widget.js' : `/widget/${name}`, { schema: { hide: true } }, (request, reply) =>
      send(request, reply.header('cache-control', keep), variants),
    )
  }
  if (names.length === 0)
    http.get('/widget.js', { schema: { hide: true } }, () => {
      throw new AppError('unavailable', 'The widget has not been built. Run npm run build.')
    })
}

async function readVariants(file: string): Promise<Variants> {
  const [plain, br, gzip] = await Promise.all([
    readFile(file),
    readFile(`${file}.br`),
    readFile(`${file}.gz`),
  ])
  return { plain, br, gzip }
}

function send(request: FastifyRequest, reply: FastifyReply, variants: Variants): FastifyReply {
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'plain'
  if (encoding !== 'plain') reply.header('content-encoding', encoding)
  return reply
    .type('text/javascript; charset=utf-8')
    .header('vary', 'accept-encoding')
    .header('access-control-allow-origin', '*')
    .header('cross-origin-resource-policy', 'cross-origin')
    .send(variants[encoding])
}
