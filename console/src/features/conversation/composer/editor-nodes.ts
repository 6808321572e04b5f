import { mergeAttributes, Node } from '@tiptap/react'

/** A colleague named in a note; the id tells the server whom to tell. */
export const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    id: {
      default: '',
      parseHTML: (element: HTMLElement) => element.dataset.mention ?? '',
      // The class is what outlives the server's cleaning of foreign HTML.
      renderHTML: ({ id }: { id?: string }) => ({ 'data-mention': id, class: 'mention' }),
    },
    name: {
      default: '',
      parseHTML: (element: HTMLElement) => element.textContent?.replace(/^@/, '') ?? '',
      renderHTML: () => ({}),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-mention]' }],
  renderHTML: ({ node, HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes), `@${node.attrs.name}`],
  renderText: ({ node }) => `@${node.attrs.name}`,
})

/** A picture pasted into the text; it is an attachment of the conversation and named by its address. */
export const InlineImage = Node.create({
  name: 'image',
  group: 'block',
  draggable: true,
  addAttributes: () => ({ src: { default: null }, alt: { default: '' } }),
  parseHTML: () => [{ tag: 'img[src^="/api/v1/attachments/"]' }],
  renderHTML: ({ HTMLAttributes }) => ['img', mergeAttributes(HTMLAttributes)],
})
