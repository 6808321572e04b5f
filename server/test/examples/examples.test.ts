import { afterAll, expect, test } from 'vitest'
import { type Cast, cast } from '../cast.ts'
import { operationsOf } from './caller.ts'
import { openOutside } from './outside.ts'
import { readRecorded, writeRecorded } from './recorded.ts'
import { storyteller, type Told } from './walk.ts'
import { ofTheMachine, walks, withoutExample } from './walks.ts'

const outside = await openOutside()
const environment = { ...outside.environment, PUBLIC_URL: 'https://care.lumina.example' }
const stage = await cast(environment)
const empty: [Cast, Cast] = [await cast(environment), await cast(environment)]
const told: Told = new Map()
const tell = storyteller(stage, { empty, outside, told })
const writes = process.env.VICINO_EXAMPLES === 'write'

test.each(walks)('$name', tell)

test('every operation has an example', () => {
  const missing = [...operationsOf(stage.app).values()]
    .filter(({ id }) => !told.has(id) && !withoutExample.has(id))
    .map(({ id, tag }) => `${id} (${tag})`)
  expect(
    missing,
    'Call these in a walk of server/test/examples/ that has their tag, then run: npm run api -- --examples',
  ).toEqual([])
})

test('what programs are shown to do with a key, the document lets them do', () => {
  const forPeople = [...operationsOf(stage.app).values()].filter((one) => one.isOnlyForPeople)
  expect(forPeople.length).toBeGreaterThan(10)
  expect(forPeople.filter(({ id }) => Object(told.get(id)).as === 'key')).toEqual([])
})

test.skipIf(writes)('the published examples are what the application answers now', () => {
  const hint = 'If the difference is meant, run: npm run api -- --examples'
  expect(Object.fromEntries(steadied()), hint).toEqual(readRecorded())
})

/** What was told, but for what differs by machine as it was published. */
function steadied(): Told {
  const recorded = readRecorded()
  return new Map([...told].map(([id, example]) => [id, (ofTheMachine.has(id) && recorded[id]) || example]))
}

afterAll(() => {
  if (writes) writeRecorded(steadied())
})
