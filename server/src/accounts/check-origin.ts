import type { FastifyRequest } from 'fastify'
import { AppError } from '../platform/errors.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a write that another site makes a browser send with our cookie (CSRF). Browsers name the origin of every
 * write; ours is the host the request came to, or the public address.
 * @throws AppError forbidden
 */
export function checkOrigin(request: FastifyRequest, publicUrl: string): void {
  if (safeMethods.has(request.method)) return
  const { origin } = request.headers
  const isOurs =
    origin === undefined
      ? request.headers['sec-fetch-site'] === 'same-origin'
      : URL.canParse(origin) &&
        (new URL(origin).host === request.host || origin === new URL(publicUrl).origin)
  if (!isOurs)
    throw new AppError('forbidden', 'This request came from another site.', { key: 'foreignOrigin' })
}
