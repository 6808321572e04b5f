import type { Context } from '../context.ts'
import { AppError } from '../errors.ts'
import type { Http } from './http.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by authentication; undefined on a public route or for a stranger. */
    knownContext: Context | undefined
    /** The signed-in context. @throws AppError unauthenticated for a stranger. */
    readonly context: Context
  }
}

/** Gives every request its `context`. */
export function decorateContext(http: Http): void {
  http.decorateRequest('knownContext', undefined)
  http.decorateRequest('context', {
    getter() {
      if (!this.knownContext)
        throw new AppError('unauthenticated', 'Sign in, or send an API key as a bearer token.', {
          key: 'unauthenticated',
        })
      return this.knownContext
    },
  })
}
