import { QueryClient, QueryClientProvider, queryOptions } from '@tanstack/react-query'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ApiProblem } from './api.ts'
import { isVersionConflict, useVersioned } from './use-versioned.ts'

test('a second save is made over the version the first one came to', async () => {
  const { page, server, shown } = open()
  await page.save(server.change('Ada'))
  await page.save(server.change('Bea'))
  expect(server.asked).toEqual(['"1"', '"2"'])
  expect(shown()).toEqual({ name: 'Bea', version: 3 })
})

test('what the live connection brings while one edits is not overwritten', async () => {
  const { page, server, client } = open()
  client.setQueryData(options.queryKey, server.edit('theirs'))
  await expect(page.save(server.change('mine'))).rejects.toSatisfy(isVersionConflict)
  expect(server.now()).toEqual({ name: 'theirs', version: 2 })
})

test('a conflict asks for what is saved now, and refuses until one goes on from that', async () => {
  const { page, server, client } = open()
  server.edit('theirs')
  await expect(page.save(server.change('mine'))).rejects.toSatisfy(isVersionConflict)
  expect(client.getQueryState(options.queryKey)?.isInvalidated).toBe(true)
  await expect(page.save(server.change('mine'))).rejects.toSatisfy(isVersionConflict)
  expect(await page.refresh()).toEqual({ name: 'theirs', version: 2 })
  expect(await page.save(server.change('mine'))).toEqual({ name: 'mine', version: 3 })
})

test('a change that fails for another reason leaves everything as it was', async () => {
  const { page, server, client, shown } = open()
  const refused = new ApiProblem('invalid', 'No such name.')
  await expect(page.save(() => Promise.reject(refused))).rejects.toBe(refused)
  expect(client.getQueryState(options.queryKey)?.isInvalidated).toBe(false)
  expect(shown()).toEqual({ name: 'first', version: 1 })
  await page.save(server.change('Ada'))
  expect(server.asked).toEqual(['"1"'])
})

test('a form goes on from a change made beside it, but not past one that somebody else made', async () => {
  const { page, server, shown } = open()
  page.take(server.edit('switched off'))
  await page.save(server.change('Ada'))
  server.edit('theirs')
  page.take(server.edit('switched on'))
  expect(shown()).toEqual({ name: 'switched on', version: 5 })
  await expect(page.save(server.change('mine'))).rejects.toSatisfy(isVersionConflict)
})

test('the lists that tell of it are asked for again, and it itself is not', async () => {
  const { page, server, client } = open()
  client.setQueryData(['things', 'list'], [])
  await page.save(server.change('Ada'))
  expect(client.getQueryState(['things', 'list'])?.isInvalidated).toBe(true)
  expect(client.getQueryState(options.queryKey)?.isInvalidated).toBe(false)
})

type Thing = { name: string; version: number }
let served: ReturnType<typeof serve>
const options = queryOptions({
  queryKey: ['things', 'one', '7'],
  queryFn: () => Promise.resolve(served.now()),
})

type Editor = ReturnType<typeof useVersioned<Thing, readonly string[]>>

function Page({ onRender }: { onRender: (page: Editor) => void }) {
  onRender(useVersioned(options, [['things']]))
  return null
}

/** A page that shows the thing, as it was rendered once. */
function open() {
  served = serve()
  const client = new QueryClient()
  client.setQueryData(options.queryKey, served.now())
  const rendered: Editor[] = []
  renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <Page onRender={(page) => rendered.push(page)} />
    </QueryClientProvider>,
  )
  const [page] = rendered
  if (!page) throw new Error('Nothing was rendered.')
  return { page, client, server: served, shown: () => client.getQueryData(options.queryKey) }
}

/** The far side: takes a change over its own version only. */
function serve() {
  let thing: Thing = { name: 'first', version: 1 }
  const asked: string[] = []
  const edit = (name: string) => (thing = { name, version: thing.version + 1 })
  return {
    asked,
    edit,
    now: () => thing,
    change: (name: string) => async (header: { 'if-match': string }) => {
      asked.push(header['if-match'])
      if (header['if-match'] !== `"${thing.version}"`) throw new ApiProblem('stale', 'Somebody was faster.')
      return edit(name)
    },
  }
}
