import { type Editor, Extension } from '@tiptap/react'
import { ApiProblem, answer, api } from '../../../lib/api.ts'
import type { ArticleLink } from './article-menu.tsx'

/** Remembers which article a link leads to, through drafts and changes; it does not leave the console. */
export const ArticleMark = Extension.create({
  name: 'articleMark',
  addGlobalAttributes: () => [
    {
      types: ['link'],
      attributes: {
        article: {
          default: null,
          parseHTML: (element: HTMLElement) => element.dataset.article ?? null,
          renderHTML: ({ article }: { article?: string | null }) =>
            article ? { 'data-article': article } : {},
        },
      },
    },
  ],
})

/** The articles a text was written with. */
function articlesIn(html: string): string[] {
  return [...new Set([...html.matchAll(/data-article="([0-9a-f-]{36})"/g)].flatMap(([, id]) => id ?? []))]
}

/** Puts a link to an article where one writes: on the words that are chosen, else by its title. */
export function insertArticle(editor: Editor, { articleId, href, title }: ArticleLink): void {
  const { empty, from, to } = editor.state.selection
  const text = empty ? title : editor.state.doc.textBetween(from, to, ' ')
  const marks = [{ type: 'link', attrs: { href, article: articleId } }]
  editor
    .chain()
    .focus()
    .insertContent([
      { type: 'text', text, marks },
      { type: 'text', text: ' ' },
    ])
    .run()
}

/** Says with which articles an answer was written. That it was sent does not depend on it. */
export async function noteArticleUses(messageId: string, html: string): Promise<void> {
  for (const id of articlesIn(html)) {
    const note = api.POST('/api/v1/articles/{id}/uses', { params: { path: { id } }, body: { messageId } })
    await answer(note).catch((error: unknown) => {
      if (!(error instanceof ApiProblem)) throw error
    })
  }
}
