import DOMPurify from 'dompurify'
import type { Attachment } from '../../../lib/shapes.ts'

type FrameOptions = {
  attachments: readonly Attachment[]
  areRemoteImagesShown: boolean
  /** Colours of the page around, for mails that bring none. */
  colours: { text: string; link: string }
  origin: string
}

/** Whether a mail has pictures that were left out because loading them tells its sender that it was read. */
export function hasRemoteImages(html: string): boolean {
  return html.includes('data-remote-src')
}

/** Whether a mail brings colours of its own; such a mail was made for white paper. */
export function needsWhitePaper(html: string): boolean {
  return /\b(?:bgcolor|background(?:-color)?|color)\s*[:=]/i.test(html)
}

/** A whole document for the sandboxed frame: no script can run in it, nothing but what its policy names is loaded. */
export function frameDocument(html: string, options: FrameOptions): string {
  const body = DOMPurify.sanitize(html, {
    FORBID_TAGS: ['style', 'form', 'input', 'button', 'iframe', 'object', 'embed', 'meta', 'link', 'base'],
    FORBID_ATTR: ['srcset'],
    ADD_ATTR: ['target', 'data-remote-src'],
    ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel|sms|geo|cid):|^data:image\//i,
    RETURN_DOM_FRAGMENT: true,
  })
  for (const image of body.querySelectorAll('img')) resolveImage(image, options)
  // In the parser's own document nothing is loaded; in the page's every picture would be asked for at once.
  const holder = body.ownerDocument.createElement('div')
  holder.append(body)
  const images = options.areRemoteImagesShown
    ? `${options.origin} data: https: http:`
    : `${options.origin} data:`
  return `<!doctype html><html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src ${images}; style-src 'unsafe-inline'">
<base target="_blank"><style>${frameStyle(options)}</style></head><body>${holder.innerHTML}</body></html>`
}

function resolveImage(image: HTMLImageElement, { attachments, areRemoteImagesShown }: FrameOptions) {
  const source = image.getAttribute('src') ?? ''
  if (/^cid:/i.test(source)) {
    const wanted = plainId(source.slice(4))
    const file = attachments.find(({ contentId }) => contentId !== null && plainId(contentId) === wanted)
    if (file) image.src = `/api/v1/attachments/${file.id}?inline=true`
    else image.removeAttribute('src')
    return
  }
  const remote = image.getAttribute('data-remote-src')
  if (remote && areRemoteImagesShown) image.src = remote
}

function plainId(id: string): string {
  try {
    return decodeURIComponent(id).replace(/^<|>$/g, '').toLowerCase()
  } catch {
    return id.toLowerCase()
  }
}

function frameStyle({ colours }: FrameOptions): string {
  return `
html { color-scheme: only light; }
body { margin: 0; overflow-x: auto; overflow-y: hidden; color: ${colours.text}; font: 14px/1.5 Inter, ui-sans-serif, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
a { color: ${colours.link}; }
img { max-width: 100%; height: auto; }
img:not([src]) { display: none; }
table { max-width: 100%; }
pre { white-space: pre-wrap; }
p:first-child { margin-top: 0; }
p:last-child { margin-bottom: 0; }
blockquote { margin: 0 0 0 2px; padding-left: 12px; border-left: 2px solid #9994; }`
}
