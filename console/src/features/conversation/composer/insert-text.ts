import { type Editor, Extension } from '@tiptap/react'
import { variablesLeftIn } from '../../../lib/writing.ts'

/** Remembers which snippet a paragraph came from, through drafts and changes; it does not leave the console. */
export const SnippetMark = Extension.create({
  name: 'snippetMark',
  addGlobalAttributes: () => [
    {
      types: ['paragraph', 'bulletList', 'orderedList', 'blockquote'],
      attributes: {
        snippet: {
          default: null,
          keepOnSplit: false,
          parseHTML: (element: HTMLElement) => element.dataset.snippet ?? null,
          renderHTML: ({ snippet }: { snippet?: string | null }) =>
            snippet ? { 'data-snippet': snippet } : {},
        },
      },
    },
  ],
})

/** The snippets a text was written with. */
export function snippetsIn(html: string): string[] {
  return [...new Set([...html.matchAll(/data-snippet="([0-9a-f-]{36})"/g)].flatMap(([, id]) => id ?? []))]
}

type Insertion = { html: string; snippetId?: string; from?: number; to?: number }

/**
 * Puts a text that was written before into the editor, in place of a stretch or where one writes: as paragraphs of its
 * own, or within the paragraph when it has only one and others words stand there.
 */
export function insertText(editor: Editor, { html, snippetId, ...range }: Insertion): void {
  const { from = editor.state.selection.from, to = editor.state.selection.to } = range
  const blocks = blocksOf(html)
  const at = editor.state.doc.resolve(from)
  const isAlone =
    at.depth > 0 && at.parent.content.size === to - from && at.sameParent(editor.state.doc.resolve(to))
  const [only] = blocks
  if (!isAlone && blocks.length === 1 && only?.tagName === 'P') {
    const chain = editor.chain().focus().insertContentAt({ from, to }, only.innerHTML)
    if (snippetId) chain.updateAttributes('paragraph', { snippet: snippetId })
    return void chain.run()
  }
  if (snippetId) for (const block of blocks) block.dataset.snippet = snippetId
  const place = isAlone ? { from: at.before(), to: at.after() } : { from, to }
  editor
    .chain()
    .focus()
    .insertContentAt(place, blocks.map((block) => block.outerHTML).join(''))
    .run()
}

/** Puts a text below whatever is written already. */
export function appendText(editor: Editor, html: string): void {
  const { size } = editor.state.doc.content
  const place = editor.isEmpty ? { from: 0, to: size } : size
  editor.chain().focus('end').insertContentAt(place, html).run()
}

/** Goes to the first variable that is still to be filled in, so that it can be written over; false without one. */
export function goToVariable(editor: Editor): boolean {
  const found: { from: number; to: number }[] = []
  editor.state.doc.descendants((node, position) => {
    for (const { 0: slot, index } of (node.text ?? '').matchAll(/\{\{[^{}]*\}\}/g))
      if (variablesLeftIn(slot).length > 0)
        found.push({ from: position + index, to: position + index + slot.length })
  })
  const [first] = found
  if (first) editor.chain().focus().setTextSelection(first).scrollIntoView().run()
  return first !== undefined
}

function blocksOf(html: string): HTMLElement[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return [...body.children].filter((child) => child instanceof HTMLElement)
}
