import { parsePhoneNumber } from 'libphonenumber-js/max'
import { describe, expect, test } from 'vitest'
import { generateDemo } from './generate.ts'
import type { DemoConversation, DemoStep } from './shapes.ts'

const now = new Date('2026-11-19T15:40:00Z')
const demo = generateDemo(7, { now })
const steps = demo.conversations.flatMap(({ steps }) => [...steps])

/** Where the system will stand after replaying the steps. */
function standing({ steps }: DemoConversation) {
  let status = 'open'
  let isAssigned = false
  for (const step of steps) {
    if (step.kind === 'incoming' && step.nature !== 'out_of_office') status = 'open'
    if (step.kind === 'status') status = step.change.status
    if (step.kind === 'spam') status = 'spam'
    if (step.kind === 'assign' && step.to.kind === 'person') isAssigned = true
  }
  return status === 'open' && !isAssigned ? 'unassigned' : status
}

function textsOf(step: DemoStep): string[] {
  if (step.kind === 'incoming') return [step.subject, step.text, step.quoted ?? '', step.from.name]
  return step.kind === 'reply' || step.kind === 'note' ? [step.text] : []
}

test('the same seed gives the same corpus', () => {
  const again = generateDemo(7, { now, conversations: 200 })
  expect(again).toEqual(generateDemo(7, { now, conversations: 200 }))
  expect(again).not.toEqual(generateDemo(8, { now, conversations: 200 }))
})

test('the corpus has the promised size', () => {
  expect(demo.regions).toHaveLength(4)
  expect(demo.locations).toHaveLength(40)
  expect(demo.departments).toHaveLength(5)
  expect(demo.people).toHaveLength(12)
  expect(demo.contacts).toHaveLength(1800)
  expect(demo.conversations).toHaveLength(3000)
  expect(generateDemo(7, { now, conversations: 50 }).conversations).toHaveLength(50)
})

test('keys and addresses are unique', () => {
  const { locations, people, contacts, conversations } = demo
  for (const list of [locations, people, contacts, conversations]) {
    expect(new Set(list.map(({ key }) => key)).size).toBe(list.length)
  }
  const emails = [...locations, ...people, ...contacts].map(({ email }) => email)
  expect(new Set(emails).size).toBe(emails.length)
  expect(emails.filter((email) => !/^[a-z0-9.-]+@[a-z-]+\.example$/.test(email))).toEqual([])
  const phones = contacts.flatMap(({ phone }) => phone ?? [])
  expect(new Set(phones).size).toBe(phones.length)
  expect(phones.filter((phone) => !parsePhoneNumber(phone).isValid())).toEqual([])
})

describe('conversations', () => {
  test('never go back in time nor beyond now', () => {
    for (const { steps } of demo.conversations) {
      const times = steps.map(({ at }) => at.getTime())
      expect(times).toEqual(times.toSorted((a, b) => a - b))
      expect(times.at(-1)).toBeLessThanOrEqual(now.getTime())
    }
    const first = demo.conversations[0]?.steps[0].at.getTime() ?? 0
    expect((now.getTime() - first) / 86_400_000).toBeGreaterThan(85)
  })

  test('name only people, contacts, locations and departments that exist', () => {
    const keys = new Set(
      [...demo.people, ...demo.contacts, ...demo.locations, ...demo.departments].map((one) => one.key),
    )
    const named = demo.conversations.flatMap((one) => [
      one.locationKey,
      one.contactKey,
      one.departmentKey ?? 'care',
    ])
    const people = steps.flatMap((step) => ('personKey' in step ? [step.personKey] : []))
    const mentioned = steps.flatMap((step) => (step.kind === 'note' ? step.mentions : []))
    expect([...named, ...people, ...mentioned].filter((key) => !keys.has(key))).toEqual([])
  })

  test('are answered by somebody in charge who speaks the language and signs', () => {
    const people = new Map(demo.people.map((person) => [person.key, person]))
    for (const { steps, locale, locationKey } of demo.conversations) {
      for (const step of steps) {
        if (step.kind !== 'reply') continue
        const person = people.get(step.personKey)
        expect(person?.languages).toContain(locale)
        expect(person?.locationKeys === 'all' || person?.locationKeys.includes(locationKey)).toBe(true)
        expect(step.text).toContain(`\n${person?.firstName}\nOttilia `)
      }
    }
  })

  test('leave no mark of a template behind', () => {
    const all = [...demo.conversations.map(({ subject }) => subject), ...steps.flatMap(textsOf)]
    expect(all.filter((text) => /[{}[\]|]|undefined|NaN|\s\s\S/.test(text.replaceAll(/\n+/g, '\n')))).toEqual(
      [],
    )
    expect(all.filter((text) => /\p{L}/u.test(text.charAt(0)) && text !== capitalised(text))).toEqual([])
  })

  test('come in five languages, some of them foreign to the shop', () => {
    const share = (locale: string) => demo.conversations.filter((one) => one.locale === locale).length / 3000
    for (const locale of ['it', 'pl', 'de', 'en']) expect(share(locale)).toBeGreaterThan(0.15)
    expect(share('ru')).toBeGreaterThan(0.02)
    const languages = new Map(demo.locations.map(({ key, language }) => [key, language]))
    const foreign = demo.conversations.filter((one) => languages.get(one.locationKey) !== one.locale)
    expect(foreign.length).toBeGreaterThan(300)
  })

  test('leave a lively inbox', () => {
    const counts = Object.groupBy(demo.conversations, standing)
    expect(counts.unassigned?.length).toBeGreaterThanOrEqual(58)
    expect((counts.open?.length ?? 0) + (counts.unassigned?.length ?? 0)).toBeLessThan(140)
    expect(counts.waiting?.length).toBeGreaterThan(20)
    expect(counts.snoozed?.length).toBeGreaterThan(8)
    expect(counts.spam?.length).toBeGreaterThan(40)
    const open = [...(counts.open ?? []), ...(counts.unassigned ?? [])]
    expect(open.some(({ isUrgent }) => isUrgent)).toBe(true)
    expect(new Set(open.map(({ locationKey }) => locationKey)).size).toBeGreaterThan(25)
  })

  test('vary in wording and carry attachments and automatic mail', () => {
    const first = demo.conversations.filter(({ topic }) => topic !== 'spam').map(({ steps }) => steps[0].text)
    expect(new Set(first).size / first.length).toBeGreaterThan(0.95)
    const incoming = steps.filter((step) => step.kind === 'incoming')
    expect(incoming.filter(({ attachments }) => attachments.length > 0).length).toBeGreaterThan(200)
    expect(incoming.filter(({ nature }) => nature === 'out_of_office').length).toBeGreaterThan(5)
    expect(incoming.filter(({ nature }) => nature === 'bounce').length).toBeGreaterThan(3)
  })
})

function capitalised(text: string) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
