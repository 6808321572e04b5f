import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RecipientFacts, suggestRecipients } from './suggest-recipients.ts'

const person = (address: string, name = '') => ({ name, address })
const mara = person('mara@customer.example', 'Mara')
const boss = person('boss@customer.example')
const hello = person('Hello@aurora.example')
const facts = (
  given: Partial<NonNullable<RecipientFacts['answered']>>,
  rest: Partial<RecipientFacts> = {},
): RecipientFacts => ({
  answered: { isOurs: false, sender: mara, replyTo: [], to: [hello], cc: [], ...given },
  ours: new Set(['hello@aurora.example']),
  known: ['mara@customer.example'],
  otherCustomers: [],
  replyAll: false,
  ...rest,
})

test('an answer goes to the sender, with reply-all also to everybody else who read the question', () => {
  const given = { to: [hello, boss], cc: [person('it@partner.example'), mara] }
  expect(suggestRecipients(facts(given))).toEqual({ to: [mara], cc: [], warnings: [] })
  expect(suggestRecipients(facts(given, { replyAll: true }))).toEqual({
    to: [mara],
    cc: [boss, person('it@partner.example')],
    warnings: [{ code: 'new_domain', domain: 'partner.example' }],
  })
})

test('where the sender wants answers is where they go, with a warning when that is another house', () => {
  const elsewhere = person('collect@phisher.example')
  expect(suggestRecipients(facts({ replyTo: [elsewhere] }))).toEqual({
    to: [elsewhere],
    cc: [],
    warnings: [{ code: 'reply_to_differs', domain: 'phisher.example' }],
  })
  expect(suggestRecipients(facts({ replyTo: [person('me@customer.example')] })).warnings).toEqual([])
  expect(suggestRecipients(facts({ replyTo: [hello] })).to).toEqual([mara])
})

test('after a message of ours the next one goes to the same people', () => {
  const ours = { isOurs: true, sender: hello, to: [mara], cc: [boss] }
  expect(suggestRecipients(facts(ours, { replyAll: true }))).toMatchObject({ to: [mara], cc: [boss] })
})

const address = fc.constantFrom(
  'a@x.example',
  'A@x.example',
  'b@x.example',
  'c@y.example',
  'hello@aurora.example',
  '',
)
const people = fc.array(
  address.map((one) => person(one)),
  { maxLength: 5 },
)

test('we never write to ourselves, to nobody or to anybody twice', () => {
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.boolean(),
      address,
      people,
      people,
      people,
      (isOurs, replyAll, sender, replyTo, to, cc) => {
        const suggested = suggestRecipients(
          facts({ isOurs, sender: person(sender), replyTo, to, cc }, { replyAll }),
        )
        const all = [...suggested.to, ...suggested.cc].map((one) => one.address.toLowerCase())
        expect(all).not.toContain('hello@aurora.example')
        expect(all).not.toContain('')
        expect(new Set(all).size).toBe(all.length)
      },
    ),
  )
})
