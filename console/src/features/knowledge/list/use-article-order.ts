import { type InfiniteData, useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { type ArticleFilter, type ArticleRow, articleKeys } from '../../../lib/articles.ts'
import { putInOrder } from '../../../ui/order/put-in-order.ts'
import { useOrder } from '../../../ui/order/use-order.ts'

type Page = { items: ArticleRow[]; nextCursor: string | null }

// As many as one call of the API places.
const mostPlaced = 1000

/** Puts the articles of a topic a place higher or lower; those that are not loaded yet stay after them. */
export function useArticleOrder(filter: ArticleFilter, articles: readonly ArticleRow[]) {
  const client = useQueryClient()
  const queryKey = [...articleKeys.lists, filter]
  const listed = articles.slice(0, mostPlaced).map(({ id, title }) => ({ id, name: title }))
  return useOrder(queryKey, listed, {
    show: (inOrder) =>
      client.setQueryData<InfiniteData<Page, string>>(queryKey, (known) => known && placed(known, inOrder)),
    save: async (ids) => {
      await answer(api.PUT('/api/v1/article-order', { body: { topicId: filter.topicId ?? null, ids } }))
      return undefined
    },
  })
}

function placed(
  known: InfiniteData<Page, string>,
  inOrder: readonly { id: string }[],
): InfiniteData<Page, string> {
  const all = known.pages.flatMap(({ items }) => items)
  const byId = new Map(all.map((article) => [article.id, article]))
  const next = putInOrder(
    all,
    inOrder.flatMap(({ id }) => byId.get(id) ?? []),
  ).values()
  const pages = known.pages.map((page) => ({ ...page, items: next.take(page.items.length).toArray() }))
  return { ...known, pages }
}
