import { z } from 'zod'
import type { Http } from '../../platform/http/http.ts'
import { renderPage } from '../../platform/pages/render-page.tsx'

const style = `:root{color-scheme:light dark;background:light-dark(#fff,#1b1d20)}
body{margin:0;padding:32px}
i{display:block;height:12px;margin:0 0 14px;border-radius:6px;background:light-dark(#eeeeec,#2a2d31)}
i:nth-child(4n+1){width:46%;height:22px;margin-top:26px}i:nth-child(4n){width:72%}`.replaceAll('\n', '')
const lines = Array.from({ length: 12 }, (_, place) => place)

/** `/chat-preview/:key`: somebody's page with the chat on it, for the console to show what is being set up. */
export function registerPreviewPage(http: Http): void {
  http.get(
    '/chat-preview/:key',
    { schema: { hide: true, params: z.object({ key: z.string().max(60) }) } },
    (request, reply) => {
      const { html, contentPolicy } = renderPage({
        ...{ lang: 'en', title: 'Vicino', styles: [style] },
        head: <script async src="/widget.js" data-key={request.params.key} data-preview="" />,
        framedBy: ["'self'"],
        body: lines.map((line) => <i key={line} />),
      })
      return reply
        .header('content-security-policy', contentPolicy)
        .header('cache-control', 'no-store')
        .header('x-robots-tag', 'noindex')
        .type('text/html; charset=utf-8')
        .send(html)
    },
  )
}
