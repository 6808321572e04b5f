import { showExample } from './api-docs-example.ts'
import { escapeHtml } from './platform/html/escape.ts'
import type { Http } from './platform/http/http.ts'
import type { Operation } from './platform/http/openapi-examples.ts'

/**
 * `/api/v1/openapi.json`, and `/api/docs`: the same document as a page, without a script.
 * @param origin where this installation is, for the commands one can copy
 */
export function registerApiDocs(http: Http, origin: string): void {
  http.get('/api/v1/openapi.json', { schema: { hide: true } }, async () => http.swagger())
  http.get('/api/docs', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(renderPage(http.swagger(), origin)),
  )
}

type Document = { info: { title: string; description?: string; version: string }; paths?: object }

function renderPage(document: Document, origin: string): string {
  const sections = new Map<string, string[]>()
  for (const [path, methods] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries<Operation>(methods)) {
      const tag = operation.tags?.[0] ?? 'other'
      sections.set(tag, [...(sections.get(tag) ?? []), renderOperation(operation, { origin, method, path })])
    }
  }
  const list = [...sections].map(([tag]) => `<a href="#${tag}">${tag}</a>`).join(' ')
  const body = [...sections]
    .map(([tag, operations]) => `<h2 id="${tag}">${tag}</h2>${operations.join('')}`)
    .join('')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${document.info.title}</title>
<style>${styles}</style><main><h1>${document.info.title} ${document.info.version}</h1><p>${document.info.description ?? ''} The same as a file: <a href="/api/v1/openapi.json">openapi.json</a>.
Send <code>Authorization: Bearer &lt;API key&gt;</code>; errors are <code>application/problem+json</code> with a <code>code</code>; every POST takes an <code>Idempotency-Key</code>; lists answer <code>{items, nextCursor}</code>.</p><nav>${list}</nav>${body}</main></html>`
}

type Place = { origin: string; method: string; path: string }

function renderOperation(operation: Operation, place: Place): string {
  const { method, path } = place
  const parameters = (operation.parameters ?? [])
    .map(
      (one) =>
        `<li><code>${one.name}</code> <i>${one.in}${one.required ? ', required' : ''}</i> ${renderSchema(one.schema)}</li>`,
    )
    .join('')
  const request = operation.requestBody?.content?.['application/json']?.schema
  const answers = Object.entries(operation.responses ?? {})
    .map(
      ([status, answer]) =>
        `<dt>${status}</dt><dd>${renderSchema(answer.content?.['application/json']?.schema)}</dd>`,
    )
    .join('')
  return `<details id="${operation.operationId ?? ''}"><summary><b>${method.toUpperCase()}</b> <code>${escapeHtml(path)}</code> ${escapeHtml(operation.summary ?? '')}</summary>
${renderExample(operation, place)}${parameters && `<h3>Parameters</h3><ul>${parameters}</ul>`}${request ? `<h3>Body</h3>${renderSchema(request)}` : ''}<h3>Answers</h3><dl>${answers}</dl></details>`
}

function renderExample(operation: Operation, place: Place): string {
  const shown = showExample(operation, place)
  if (!shown) return ''
  return `<h3>Example</h3><pre>${escapeHtml(shown.command)}</pre><pre>${shown.status}${shown.answer && `\n${escapeHtml(shown.answer)}`}</pre>`
}

function renderSchema(schema: unknown): string {
  return schema === undefined ? '' : `<pre>${escapeHtml(JSON.stringify(schema, null, 1))}</pre>`
}

const styles = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}main{max-width:60rem;margin:2rem auto;padding:0 1rem}nav a{margin-right:1rem}
details{border-top:1px solid color-mix(in srgb,currentColor 15%,transparent);padding:.5rem 0}summary{cursor:pointer}summary b{display:inline-block;min-width:4.5rem}
h3{font-size:.9rem;margin:.75rem 0 .25rem}pre{overflow:auto;max-height:24rem;background:color-mix(in srgb,currentColor 6%,transparent);padding:.75rem;border-radius:.5rem;font-size:.8rem}`
