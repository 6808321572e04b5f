import { once } from 'node:events'
import { createServer } from 'node:http'

export type Site = { url: string; close(): Promise<void> }

// What real sites do to everything on them, and worse.
const reset = `*,*::before,*::after{all:unset!important;display:inline!important;font-size:3px!important;color:red!important}
vicino-chat,body>*{display:none!important;visibility:hidden!important;opacity:0!important;pointer-events:none!important}
main{display:block!important;visibility:visible!important;opacity:1!important}`

/**
 * Somebody's shop on another origin than Vicino: one tag, a strict policy that names only Vicino's host, Trusted
 * Types, and, when hostile, a style sheet that is nobody's friend.
 */
export async function startSite(vicino: string, keys: readonly string[], isHostile: boolean): Promise<Site> {
  const tags = keys
    .map((key) => `<script async src="${vicino}/widget.js" data-key="${key}"></script>`)
    .join('')
  const policy = [
    "default-src 'none'",
    `script-src ${vicino}`,
    `connect-src ${vicino}`,
    `img-src ${vicino}`,
    "style-src 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ')
  const server = createServer((request, response) => {
    const isStyle = request.url === '/reset.css'
    response.writeHead(200, {
      'content-type': isStyle ? 'text/css' : 'text/html; charset=utf-8',
      'content-security-policy': policy,
    })
    response.end(
      isStyle
        ? reset
        : `<!doctype html><html lang="en"><title>Frames · Lumière</title>${isHostile ? '<link rel="stylesheet" href="/reset.css">' : ''}
<meta name="viewport" content="width=device-width, initial-scale=1"><body><main><h1>Frames</h1></main>${tags}</body></html>`,
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
