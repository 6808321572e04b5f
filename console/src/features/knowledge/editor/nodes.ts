import Image from '@tiptap/extension-image'
import { mergeAttributes, Node } from '@tiptap/react'

export const tones = ['info', 'warning', 'success'] as const
export type Tone = (typeof tones)[number]

export const snippets = ['hours', 'phone', 'address', 'email', 'services'] as const
export type SnippetName = (typeof snippets)[number]

/** Something to be seen at once: a hint, a warning, good news. */
export const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes: () => ({
    tone: {
      default: 'info',
      parseHTML: (element: HTMLElement) => element.dataset.tone ?? 'info',
      renderHTML: ({ tone }: { tone?: string }) => ({ 'data-tone': tone }),
    },
  }),
  parseHTML: () => tones.map((tone) => ({ tag: `aside[data-tone="${tone}"]` })),
  renderHTML: ({ HTMLAttributes }) => ['aside', mergeAttributes(HTMLAttributes), 0],
})

/** A link to a video, shown as one; nothing of the other site is loaded. */
export const Video = Node.create({
  name: 'video',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    url: { default: '', parseHTML: (element: HTMLElement) => element.dataset.video ?? '', rendered: false },
    title: {
      default: '',
      parseHTML: (element: HTMLElement) => element.textContent?.trim() ?? '',
      rendered: false,
    },
    src: {
      default: null,
      parseHTML: (element: HTMLElement) => element.querySelector('img')?.getAttribute('src') ?? null,
      rendered: false,
    },
  }),
  parseHTML: () => [{ tag: 'figure[data-video]' }],
  renderHTML: ({ node: { attrs } }) => {
    const { url, title, src } = attrs
    const words = title || url
    const inner = src ? [['img', { src, alt: '' }], words] : [words]
    return ['figure', { 'data-video': url }, ['a', { href: url }, ...inner]]
  },
})

/** What is filled in for the place a reader is concerned with. `names` says how each is called. */
export const Snippet = Node.create<{ names: Record<SnippetName, string> }>({
  name: 'snippet',
  group: 'inline',
  inline: true,
  atom: true,
  addOptions: () => ({ names: { hours: '', phone: '', address: '', email: '', services: '' } }),
  addAttributes: () => ({
    name: {
      default: 'hours',
      parseHTML: (element: HTMLElement) => element.dataset.snippet ?? '',
      renderHTML: ({ name }: { name?: string }) => ({ 'data-snippet': name }),
    },
  }),
  parseHTML: () => snippets.map((name) => ({ tag: `span[data-snippet="${name}"]` })),
  renderHTML({ node, HTMLAttributes }) {
    const name = snippets.find((one) => one === node.attrs.name) ?? 'hours'
    return ['span', mergeAttributes(HTMLAttributes), this.options.names[name]]
  },
})

/** A picture among the words. It is a file of the brand's articles; no other may be shown to readers. */
export const Picture = Image.extend({
  parseHTML: () => [{ tag: 'img[src^="/api/v1/article-files/"]' }],
  addInputRules: () => [],
}).configure({ inline: true })
