/** @jsxImportSource preact */
import { type ComponentChild, h } from 'preact'
import { type RichNode, readHtml } from './read-html.ts'

/**
 * An answer's HTML as nodes of our own: no site's rules about scripts or Trusted Types stand in its way, and nothing
 * but what is listed there can get in.
 */
export function RichText({ html }: { html: string }) {
  return (
    <div class="rich" dir="auto">
      {readHtml(html).map(show)}
    </div>
  )
}

function show(node: RichNode): ComponentChild {
  if (typeof node === 'string') return node
  const { tag, href, children } = node
  const attributes = href ? { href, target: '_blank', rel: 'noopener noreferrer' } : null
  return h(tag, attributes, ...children.map(show))
}

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/

/** Plain text with its addresses as links. No picture of where they lead: that would tell others who reads. */
export function PlainText({ text }: { text: string }) {
  return (
    <div class="plain-text" dir="auto">
      {text.split(address).map((part, place) =>
        place % 2 === 1 ? (
          <a key={`${place}`} href={part} target="_blank" rel="noopener noreferrer">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  )
}
