import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testWorld } from '../../../test/database.ts'
import { testDesk } from '../test-desk.ts'
import { readQuery } from './read-query.ts'

test('words, phrases and filters are told apart; what is no filter is words', () => {
  expect(readQuery('lamp "blue glass" from:mara location:"Milano Brera" is:open re:order is:happy')).toEqual({
    words: ['lamp', 're', 'order', 'is', 'happy'],
    phrases: [['blue', 'glass']],
    conditions: [
      { field: 'customer', op: 'contains', value: 'mara' },
      { field: 'status', op: 'is', value: ['open'] },
    ],
    named: [{ kind: 'location', name: 'Milano Brera' }],
  })
  expect(readQuery('before:2026-03-01 after:7d after:someday')).toMatchObject({
    words: ['after', 'someday'],
    conditions: [
      { op: 'before', value: '2026-03-01T00:00:00Z' },
      { op: 'after', value: '-P7D' },
    ],
  })
})

const world = await testWorld()
const desk = await testDesk(world)
let people = 0
async function question(subject: string, text: string, more: object = {}) {
  people += 1
  const sender = { kind: 'email' as const, name: `Person ${people}`, address: `p${people}@customer.example` }
  const received = await desk.receive({ subject, text, sender, ...more })
  return received.outcome === 'deleted' ? '' : received.conversationId
}
const inRome = { routedTo: ['roma@aurora.example'] }
const inTurin = { routedTo: ['torino@aurora.example'] }
const blue = await question('Order', 'The lamp has blue glass and a dent.', inRome)
const glass = await question('Order', 'The glass of the blue lamp is broken.', inTurin)
const spam = await question('Order', 'Buy blue glass now')
await desk.api(desk.owner, 'PUT', `/conversations/${spam}/status`, { status: 'spam' })
await desk.api(desk.owner, 'PUT', `/conversations/${glass}/status`, { status: 'resolved' })

const found = async (search: string, context = desk.owner) =>
  (await desk.api(context, 'GET', `/conversations?search=${encodeURIComponent(search)}`)).body.items
    .map((row: { id: string }) => row.id)
    .sort()

test.each<[string, string[]]>([
  ['blue glass', [blue, glass]],
  ['"blue glass"', [blue]],
  ['blue is:resolved', [glass]],
  ['blue is:spam', [spam]],
  ['location:torino', [glass]],
  ['location:"Aurora Roma" blu', [blue]],
  ['location:nowhere blue', []],
  ['from:p1@', [blue]],
  ['from:"person 2"', [glass]],
  ['is:unassigned location:aurora', [blue, glass]],
  ['has:attachment blue', []],
  ['after:2020-01-01 glass', [blue, glass]],
  ['before:2020-01-01 glass', []],
  ['"glass blue"', []],
])('a search for %s', async (search, expected) => {
  expect(await found(search)).toEqual([...expected].sort())
})

test('a search with filters finds nothing that is not one’s own to see', async () => {
  expect(await found('location:torino', desk.romeAgent)).toEqual([])
})

// Words of a shop in their cases, numbers, genders and persons, without their accents.
const polish = `zamowienie zamowienia zamowieniu zamowieniem zamowien zamowieniami zamowieniach
faktura faktury fakturze fakture faktur fakturom fakturami fakturach
przesylka przesylki przesylce przesylke przesylek przesylkami
ksiazka ksiazki ksiazce ksiazke ksiazek ksiazkami
wizyta wizyty wizycie wizyte wizyt wizytami
zwrot zwrotu zwrotowi zwrotem zwrocie zwroty zwrotow zwrotami
sklep sklepu sklepowi sklepem sklepie sklepy sklepow sklepach
uszkodzony uszkodzona uszkodzone uszkodzonego uszkodzonej uszkodzonym uszkodzonych
otrzymalem otrzymalam otrzymal otrzymala otrzymac otrzymalismy
umowa umowy umowie umowe umow umowami
zegarek zegarka zegarkowi zegarkiem zegarku zegarki zegarkow
krzeslo krzesla krzesle krzeslem krzesel krzeslami
lekarz lekarza lekarzowi lekarzem lekarzu lekarze lekarzy
data daty dacie date dat datami
wyslalem wyslalam wyslal wyslala wyslac wyslalismy`

test('nineteen of twenty forms of Polish words find each other, and next to no other word', async () => {
  const families = polish.split('\n').map((line) => line.split(' '))
  const { rows } = await sql<{ word: string; stem: string }>`
    select word, polish_stem(word) as stem from unnest(${families.flat()}::text[]) as word`.execute(world.db)
  const stems = new Map(rows.map(({ word, stem }) => [word, stem]))
  const pairs = families.flatMap((family) =>
    family.flatMap((one) => family.filter((other) => other !== one).map((other) => [one, other] as const)),
  )
  const together = pairs.filter(([one, other]) => stems.get(one) === stems.get(other))
  expect(together.length / pairs.length).toBeGreaterThan(0.93)
  const owners = new Map<string, number>()
  for (const [index, family] of families.entries())
    for (const word of family) {
      const stem = stems.get(word) ?? ''
      expect(owners.get(stem) ?? index, word).toBe(index)
      owners.set(stem, index)
    }
})
