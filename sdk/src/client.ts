import createClient, { type Client } from 'openapi-fetch'
import type { paths } from './schema.ts'

export type { components, paths } from './schema.ts'

export type VicinoOptions = {
  /** Where the installation is, e.g. `https://care.brand.example`; '' means this page's own origin. */
  baseUrl: string
  /** `vk_…`; a browser that is signed in needs none. */
  apiKey?: string
  /** BCP 47 tags: the language sentences in answers are written in. */
  acceptLanguage?: () => string
  fetch?: (request: Request) => Promise<Response>
}

/** A typed client of the whole public API: `vicino.GET('/api/v1/conversations', …)` gives `{ data, error, response }`. */
export function createVicino(options: VicinoOptions): Client<paths> {
  const client = createClient<paths>({
    baseUrl: options.baseUrl,
    ...(options.fetch && { fetch: options.fetch }),
  })
  client.use({
    onRequest({ request }) {
      if (options.apiKey) request.headers.set('authorization', `Bearer ${options.apiKey}`)
      if (options.acceptLanguage) request.headers.set('accept-language', options.acceptLanguage())
      return request
    },
  })
  return client
}
