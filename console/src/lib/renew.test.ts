import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import { renew } from './renew.ts'

const queryKey = ['timeline', 'c1']

test('what is heard while something is loaded for the first time is asked for after that', async () => {
  const { client, answers, shown } = look()
  renew(client, queryKey)
  answers[0]?.('before')
  await vi.waitFor(() => expect(answers).toHaveLength(2))
  answers[1]?.('after')
  await vi.waitFor(() => expect(shown()).toBe('after'))
})

test('what was loaded already is asked for at once', async () => {
  const { client, answers, shown } = look()
  answers[0]?.('before')
  await vi.waitFor(() => expect(shown()).toBe('before'))
  renew(client, queryKey)
  await vi.waitFor(() => expect(answers).toHaveLength(2))
  answers[1]?.('after')
  await vi.waitFor(() => expect(shown()).toBe('after'))
  expect(answers).toHaveLength(2)
})

test('what is heard while a page is on its way, whose data are read anew, is asked for once it stands', async () => {
  const client = new QueryClient()
  const answers: ((text: string) => void)[] = []
  const queryFn = () => new Promise<string>((resolve) => answers.push(resolve))
  client.setQueryData(queryKey, 'as it was made')
  const loaded = client.fetchQuery({ queryKey, queryFn })
  await vi.waitFor(() => expect(answers).toHaveLength(1))
  renew(client, queryKey)
  answers[0]?.('before')
  await loaded
  await vi.waitFor(() => expect(client.getQueryState(queryKey)?.isInvalidated).toBe(true))
  new QueryObserver(client, { queryKey, queryFn }).subscribe(() => undefined)
  await vi.waitFor(() => expect(answers).toHaveLength(2))
})

/** Somebody looks at something whose answers the test gives. */
function look() {
  const client = new QueryClient()
  const answers: ((text: string) => void)[] = []
  const queryFn = () => new Promise<string>((resolve) => answers.push(resolve))
  new QueryObserver(client, { queryKey, queryFn }).subscribe(() => undefined)
  return { client, answers, shown: () => client.getQueryData(queryKey) }
}
