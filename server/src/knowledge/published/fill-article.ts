import { escapeHtml } from '../../platform/html/escape.ts'
import type { SnippetName } from '../texts/document.ts'

export type Filling = {
  /** Where an article of the brand is read; undefined when it is not. */
  hrefOf(articleId: string): string | undefined
  /** What a snippet says about the place in context; plain text. */
  say(snippet: SnippetName): string
}

/**
 * An article's HTML as it is shown: links to other articles lead to where they are by now, snippets speak of the place.
 * Only for HTML in its one form (clean-article.ts): what is looked for then stands in it exactly so.
 */
export function fillArticle(html: string, { hrefOf, say }: Filling): string {
  return html
    .replace(/<a href="article:([0-9a-f-]{36})">(.*?)<\/a>/g, (_all, id: string, words: string) => {
      const href = hrefOf(id)
      return href === undefined ? words : `<a href="${escapeHtml(href)}">${words}</a>`
    })
    .replace(
      /<span data-snippet="(hours|phone|address|email|services)"><\/span>/g,
      (_all, name: SnippetName) => `<span data-snippet="${name}">${escapeHtml(say(name))}</span>`,
    )
}

/** The articles that an article's HTML leads to. */
export function articlesNamedIn(html: string): string[] {
  return [...new Set([...html.matchAll(/<a href="article:([0-9a-f-]{36})">/g)].map(([, id = '']) => id))]
}
