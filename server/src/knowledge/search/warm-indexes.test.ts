import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { cast } from '../../../test/cast.ts'
import { createGiveWay } from '../../platform/give-way.ts'
import { createHelpIndexes } from './help-index.ts'
import { warmHelpIndexes } from './warm-indexes.ts'

const stage = await cast()
afterAll(() => stage.app.stop())
const brand = await stage.brand('Aurora')
await brand.api('PATCH', '/account', { languages: ['it', 'en'], defaultLocale: 'en' })
type Made = { id: string; texts: { id: string }[] }
for (const [locale, title] of [
  ['it', 'Resi'],
  ['it', 'Consegna'],
  ['en', 'Returns'],
]) {
  const text = { locale, title, html: '<p>Take it to any shop.</p>' }
  const { id, texts } = (await brand.api<Made>('POST', '/articles', { text })).body
  const { status, body } = await brand.api('PUT', `/articles/${id}/texts/${texts[0]?.id}/publication`, {})
  expect(status, JSON.stringify(body)).toBeLessThan(300)
}
const context = stage.app.contextOf(brand.accountId)

async function warmed(given: { isStopped: () => boolean; fewestTexts?: number }): Promise<string[]> {
  const indexes = createHelpIndexes()
  const made: string[] = []
  const texts: typeof indexes.texts = async (of, locale) => {
    const index = await indexes.texts(of, locale)
    made.push(`${locale} ${index.texts.length}`)
    return index
  }
  await warmHelpIndexes(context, { ...indexes, texts }, given)
  return made
}

test('the indexes of all languages are made, the brand’s own first, until the process stops', async () => {
  expect(await warmed({ isStopped: () => false, fewestTexts: 1 })).toEqual(['en 3', 'it 3'])
  expect(await warmed({ isStopped: () => true, fewestTexts: 1 })).toEqual([])
})

test('a small help centre waits until somebody searches it', async () => {
  expect(await warmed({ isStopped: () => false })).toEqual([])
})

test('long work lets others have their turn', async () => {
  let isHeard = false
  void pause(1).then(() => {
    isHeard = true
  })
  const giveWay = createGiveWay(5)
  const until = performance.now() + 2_000
  while (!isHeard && performance.now() < until) await giveWay()
  expect(isHeard).toBe(true)
})
