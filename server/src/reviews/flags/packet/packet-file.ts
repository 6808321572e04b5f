import { escapeHtml } from '../../../platform/html/escape.ts'
import type { Packet } from '../shapes.ts'

/** A packet as plain text. */
export function packetText({ subject, statement, sections }: Packet, pasteTitle: string): string {
  const [what, ...rest] = sections
  const parts = [...(what ? [what] : []), { title: pasteTitle, lines: statement.split('\n') }, ...rest]
  return [subject, ...parts.map(({ title, lines }) => [title.toUpperCase(), ...lines].join('\n'))].join(
    '\n\n',
  )
}

/** A packet as a page to print or keep; it needs nothing from anywhere. */
export function packetHtml(
  packet: Packet,
  { pasteTitle, locale }: { pasteTitle: string; locale: string },
): string {
  const { subject, statement, sections } = packet
  const [what, ...rest] = sections
  const list = (lines: readonly string[]) =>
    lines.map((line) => `<li>${escapeHtml(line).replaceAll('\n', '<br>')}</li>`).join('')
  const section = ({ title, lines }: Packet['sections'][number], kind: 'ol' | 'ul') =>
    `<section><h2>${escapeHtml(title)}</h2><${kind}>${list(lines)}</${kind}></section>`
  return `<!doctype html>
<html lang="${escapeHtml(locale)}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title><style>${style}</style></head>
<body><main><h1>${escapeHtml(subject)}</h1>
${what ? section(what, 'ol') : ''}
<section><h2>${escapeHtml(pasteTitle)}</h2><blockquote>${escapeHtml(statement).replaceAll('\n', '<br>')}</blockquote></section>
${rest.map((one) => section(one, 'ul')).join('\n')}
</main></body></html>
`
}

const style = `body{font:15px/1.5 system-ui,sans-serif;color:#1b1b1f;margin:2rem auto;max-width:44rem;padding:0 1rem}
h1{font-size:1.4rem}h2{font-size:1.05rem;margin-bottom:.25rem}section{break-inside:avoid}li{overflow-wrap:anywhere}
blockquote{margin:0;padding:.75rem 1rem;border:1px solid #c8c8d0;border-radius:6px}@media print{body{margin:0}}`
