import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { testDesk } from '../test-desk.ts'
import { learnWords } from './learn-words.ts'

const world = await testWorld()
const desk = await testDesk(world)

// What a customer wrote, and what somebody may type to find it again.
const written: Record<string, [string, readonly string[]][]> = {
  en: [
    ['The lamps were delivered yesterday, but two of them are scratched.', ['lamp', 'deliver scratch']],
    ['I have returned the parcels and am waiting for my refunds.', ['returning parcel', 'refund', 'wait']],
    ['Could you please repair the watches that you have sold to me?', ['repairs', 'watch', 'repairing']],
  ],
  it: [
    ['Vorrei sapere quando arriverà la fattura per gli ordini di marzo.', ['fatture', 'ordine', 'arriverò']],
    ['Gli occhiali che ho comprato sono rotti, la lente è graffiata.', ['rotto', 'lenti', 'graffiato']],
    ['Grazie per la spedizione, ma il pacco non è ancora in negozio.', ['spedizioni', 'pacchi', 'negozi']],
  ],
  de: [
    ['Ich habe die Bestellung mit den zwei Häusern nicht erhalten.', ['Bestellungen', 'Haus']],
    ['Bitte schicken Sie mir die Rechnungen für das letzte Jahr.', ['Rechnung', 'letzten Jahren']],
    ['Der Verkäufer war sehr freundlich und das Glas ist schön.', ['freundliche', 'schöne Gläser']],
  ],
  pl: [
    ['Dzień dobry, nie dostałem jeszcze faktury za moje zamówienie.', ['faktura', 'zamówienia', 'fakturą']],
    ['Proszę o wymianę soczewek, jest na nich rysa od początku.', ['soczewka', 'wymiana', 'rysy']],
    ['Czy książka jest już w sklepie przy ulicy Długiej?', ['książce', 'sklep', 'ulica', 'książek']],
  ],
  ru: [
    ['Здравствуйте, мне не доставили лампу из моего заказа.', ['лампы', 'заказ', 'заказы']],
    ['Когда вы вернёте деньги за разбитые очки?', ['разбитый', 'вернете', 'очков']],
    ['Я не могу найти чек, пришлите мне копию счёта.', ['копия', 'счета', 'чеки']],
  ],
}

const ids = new Map<string, string>()
for (const text of Object.values(written).flatMap((all) => all.map(([one]) => one))) {
  const sender = { kind: 'email' as const, name: '', address: `${ids.size}@customer.example` }
  const received = await desk.receive({ subject: '', text, sender })
  ids.set(text, received.outcome === 'deleted' ? '' : received.conversationId)
}
await learnWords(desk.system)

const found = async (search: string): Promise<string[]> =>
  (await desk.api(desk.owner, 'GET', `/conversations?search=${encodeURIComponent(search)}`)).body.items.map(
    (row: { id: string }) => row.id,
  )

test.each(
  Object.entries(written).flatMap(([language, all]) =>
    all.flatMap(([text, searches]) => searches.map((search) => [language, search, text] as const)),
  ),
)('%s: a search for %s', async (_, search, text) => {
  expect(await found(search)).toEqual([ids.get(text)])
})

test('a word of one language is no form of another’s', async () => {
  expect(await found('note')).toEqual([])
  expect(await found('warte')).toEqual([])
})

test('forms are those of words of one’s own brand, and another’s stay unknown', async () => {
  const other = await testDesk(world)
  await other.receive({ text: 'The unicorns were sold out, you have to wait for the next ones.' })
  await learnWords(other.system)
  const words = (context: typeof desk.system) =>
    context.read((tx) => tx.db.selectFrom('searchWords').select('word').execute())
  expect((await words(other.system)).map((row) => row.word)).toContain('unicorns')
  expect((await words(desk.system)).map((row) => row.word)).not.toContain('unicorns')
  expect(await found('unicorn')).toEqual([])
})
