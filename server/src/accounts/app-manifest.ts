import { z } from 'zod'
import type { Http } from '../platform/http/http.ts'
import { brandShape } from './shapes.ts'

const iconShape = z.object({ src: z.string(), sizes: z.string(), type: z.string(), purpose: z.string() })

const manifestShape = z.object({
  id: z.string(),
  name: z.string(),
  short_name: z.string(),
  start_url: z.string(),
  scope: z.string(),
  display: z.string(),
  theme_color: z.string(),
  background_color: z.string(),
  icons: z.array(iconShape),
})

// Those of index.html, for whoever has no brand yet.
const ownName = 'Vicino'
const ownColour = '#0f6b66'
const background = '#ffffff'

const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
  src: `/icons/${file}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
})

/** `/api/v1/app-manifest`: how a device that installs the console calls and colours it. */
export function registerAppManifest(http: Http): void {
  http.get(
    '/api/v1/app-manifest',
    {
      schema: {
        tags: ['session'],
        operationId: 'getAppManifest',
        summary:
          'The web application manifest of the console, in the name and colour of the brand one works in',
        security: [],
        response: { 200: manifestShape },
      },
    },
    async ({ signedIn }, reply) => {
      const active = signedIn?.active
      const name = active?.accountName ?? ownName
      reply.type('application/manifest+json; charset=utf-8').header('cache-control', 'private, no-cache')
      return {
        id: '/',
        name,
        short_name: name,
        start_url: '/',
        scope: '/',
        display: 'standalone',
        theme_color: active ? brandShape.parse(active.brand).accent : ownColour,
        background_color: background,
        icons: [
          icon('icon-192', 192, 'any'),
          icon('icon-512', 512, 'any'),
          icon('maskable-512', 512, 'maskable'),
        ],
      }
    },
  )
}
