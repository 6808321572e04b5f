import { mergeAttributes, Node } from '@tiptap/react'

/** A colleague, or a whole department, named in a note; the id tells the server whom to tell. */
export const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    id: {
      default: '',
      parseHTML: (element: HTMLElement) => element.dataset.mention ?? element.dataset.mentionDepartment ?? '',
      // The class is what outlives the server's cleaning of foreign HTML.
      renderHTML: ({ id, isDepartment }: { id?: string; isDepartment?: boolean }) => ({
        [isDepartment ? 'data-mention-department' : 'data-mention']: id,
        class: 'mention',
      }),
    },
    isDepartment: {
      default: false,
      parseHTML: (element: HTMLElement) => element.dataset.mentionDepartment !== undefined,
      renderHTML: () => ({}),
    },
    name: {
      default: '',
      parseHTML: (element: HTMLElement) => element.textContent?.replace(/^@/, '') ?? '',
      renderHTML: () => ({}),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-mention]' }, { tag: 'span[data-mention-department]' }],
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
