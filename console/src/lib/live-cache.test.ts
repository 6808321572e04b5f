import { InfiniteQueryObserver, QueryClient } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import { conversationKeys } from './conversations.ts'
import { renewRow } from './live-cache.ts'
import type { ConversationPage } from './shapes.ts'
import { rowOf } from './test-row.ts'

const queryKey = conversationKeys.list({ view: 'open' })
const heard = { memberId: 'm1', isOwnDoing: false }

test('what is heard of a row while a further page is on its way still stands when the page has come', async () => {
  const { client, answers, list, shown } = look()
  answers[0]?.({ items: [rowOf('b', 20), rowOf('a', 10)], nextCursor: 'more' })
  await vi.waitFor(() => expect(shown()).toEqual(['b', 'a']))
  void list.fetchNextPage()
  await vi.waitFor(() => expect(answers).toHaveLength(2))
  const { isUnread, ...news } = rowOf('a', 30, { version: 2 })
  renewRow(client, news, heard)
  expect(shown()).toEqual(['a', 'b'])
  answers[1]?.({ items: [rowOf('0', 5)], nextCursor: null })
  await vi.waitFor(() => expect(shown()).toEqual(['a', 'b', '0']))
})

/** Somebody looks at the open conversations; the test gives the server's answers. */
function look() {
  const client = new QueryClient()
  const answers: ((page: ConversationPage) => void)[] = []
  const list = new InfiniteQueryObserver(client, {
    queryKey,
    queryFn: () => new Promise<ConversationPage>((resolve) => answers.push(resolve)),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
  list.subscribe(() => undefined)
  const shown = () =>
    list.getCurrentResult().data?.pages.flatMap((page) => page.items.map((item) => item.id)) ?? []
  return { client, answers, list, shown }
}
