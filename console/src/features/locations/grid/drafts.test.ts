import { expect, test } from 'vitest'
import { choicesColumn, type LocationRecord, nullableColumn, textColumn } from './columns.ts'
import { dayColumns } from './day-columns.ts'
import { columnOfFault, countCells, editOf, noDrafts, withTexts } from './drafts.ts'

const named = { label: 'Label', group: 'Group' }
const columns = [
  textColumn('street', named),
  nullableColumn('phone', named),
  choicesColumn('categories', {
    ...named,
    notOne: 'Not one of them',
    choices: [
      { value: 'optician', label: 'Optician' },
      { value: 'books', label: 'Books' },
    ],
  }),
  ...dayColumns({ translate: (key) => (key === 'locations.dayClosed' ? 'Closed' : key), locale: 'en' }),
]
const byKey = new Map(columns.map((one) => [one.key, one]))
const closed = 'closed' as const
const roma: LocationRecord = {
  ...{ id: 'roma', version: 3, name: 'Roma', street: 'Via Appia 1', phone: null, categories: ['books'] },
  hours: {
    zone: 'Europe/Rome',
    weekly: { 1: closed, 2: closed, 3: closed, 4: closed, 5: closed, 6: closed, 7: closed },
    dated: [],
  },
}
const written = (...cells: [column: string, text: string][]) =>
  withTexts(
    noDrafts,
    cells.map(([column, text]) => ({
      ...{ id: 'roma', column, text },
      stands: byKey.get(column)?.format(roma) ?? '',
    })),
  )
const edit = (...cells: [column: string, text: string][]) =>
  editOf(roma, written(...cells).get('roma') ?? new Map(), byKey)

test('what says what stands there is no change', () => {
  expect(countCells(written(['street', 'Via Appia 1']))).toBe(0)
  const there = written(['street', 'Via Appia 2'], ['phone', '1'])
  expect(countCells(there)).toBe(2)
  const back = withTexts(there, [
    { id: 'roma', column: 'street', text: 'Via Appia 1', stands: 'Via Appia 1' },
    { id: 'roma', column: 'phone', text: '', stands: '' },
  ])
  expect(back.size).toBe(0)
})

test('days of a week are laid over the week, and an emptied cell says nothing', () => {
  const { changes } = edit(['hours/weekly/1', '9-18'], ['hours/weekly/7', ''], ['street', ''])
  expect(changes).toMatchObject({
    street: '',
    hours: { zone: 'Europe/Rome', weekly: { 1: [{ from: 540, to: 1080 }], 2: 'closed', 7: 'unknown' } },
  })
})

test('of a closed set each is chosen by its name, and what is none is told', () => {
  expect(edit(['categories', 'optician; Books']).changes).toEqual({ categories: ['optician', 'books'] })
  const wrong = edit(['categories', 'Zoo'], ['phone', '+39 02 1'])
  expect(wrong.faults.get('categories')).toBe('Not one of them')
  expect(wrong.changes).toEqual({ phone: '+39 02 1' })
})

test('where somebody else wrote since, nothing is written over it', () => {
  const draft = written(['street', 'Via Appia 2'], ['phone', '1']).get('roma') ?? new Map()
  const meanwhile = { ...roma, version: 4, street: 'Via Nomentana 5' }
  expect([...editOf(meanwhile, draft, byKey).contested]).toEqual(['street'])
})

test('who writes the same meanwhile is no conflict', () => {
  const draft = written(['street', 'Via Appia 2']).get('roma') ?? new Map()
  const { contested, changes } = editOf({ ...roma, version: 4, street: 'Via Appia 2' }, draft, byKey)
  expect([contested.size, changes]).toEqual([0, {}])
})

test('a fault finds its cell', () => {
  const changed = ['street', 'hours/weekly/1', 'hours/weekly/2'].flatMap((key) => byKey.get(key) ?? [])
  expect(columnOfFault('hours/weekly/2/0', changed)).toBe('hours/weekly/2')
  expect(columnOfFault('hours/zone', changed)).toBe('hours/weekly/1')
  expect(columnOfFault('', changed)).toBe('street')
})
