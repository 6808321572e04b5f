import { QueryClient } from '@tanstack/react-query'
import { beforeEach, expect, test, vi } from 'vitest'
import { conversationKeys } from './conversations.ts'
import { patchMessage } from './live-cache.ts'
import { isThreadLoading, refreshThread } from './refresh-thread.ts'

// The console asks relative to the page it is on; here there is none.
vi.hoisted(() => {
  const PageRequest = class extends Request {
    constructor(path: string, init?: RequestInit) {
      super(new URL(path, 'http://localhost'), init)
    }
  }
  vi.stubGlobal('Request', PageRequest)
})

const key = conversationKeys.messages('c1')
let client: QueryClient
let answers: ((state: string) => void)[]

beforeEach(() => {
  client = new QueryClient()
  answers = []
  vi.stubGlobal('document', { documentElement: { lang: 'en' } })
  vi.stubGlobal(
    'fetch',
    () =>
      new Promise<Response>((resolve) =>
        answers.push((state) => resolve(Response.json({ items: [messageIn(state)], nextCursor: null }))),
      ),
  )
})

test('what was heard while an older answer was under way is not taken back by that answer', async () => {
  client.setQueryData(key, threadIn('queued'))
  const first = refreshThread(client, 'c1')
  await vi.waitFor(() => expect(answers).toHaveLength(1))
  patchMessage(client, 'c1', 'm1', { state: 'held' })
  expect(isThreadLoading(client, 'c1')).toBe(true)
  const second = refreshThread(client, 'c1')
  answers[0]?.('sending')
  await first
  expect(shownState()).toBe('held')
  await vi.waitFor(() => expect(answers).toHaveLength(2))
  answers[1]?.('sent')
  await second
  expect(shownState()).toBe('sent')
  expect(isThreadLoading(client, 'c1')).toBe(false)
})

test('what is heard while a thread is loaded for the first time is read after that', async () => {
  let load = (_thread: unknown) => {}
  const queryFn = () => new Promise((resolve) => (load = resolve))
  const loading = client.fetchQuery({ queryKey: key, queryFn })
  const refreshed = refreshThread(client, 'c1')
  load(threadIn('queued'))
  await loading
  await vi.waitFor(() => expect(answers).toHaveLength(1))
  answers[0]?.('sent')
  await refreshed
  expect(shownState()).toBe('sent')
})

test('a thread nobody looks at is not read', async () => {
  await refreshThread(client, 'c1')
  expect(answers).toEqual([])
})

function messageIn(state: string) {
  return { id: 'm1', createdAt: '2026-01-01T12:00:00.000Z', state }
}

function threadIn(state: string) {
  return { pages: [{ items: [messageIn(state)], nextCursor: null }], pageParams: [''] }
}

function shownState(): string | undefined {
  return client.getQueryData<ReturnType<typeof threadIn>>(key)?.pages[0]?.items[0]?.state
}
