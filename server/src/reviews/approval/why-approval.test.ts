import fc from 'fast-check'
import { expect, test } from 'vitest'
import { whyApproval } from './why-approval.ts'

const nothing = { always: false, stars: [], tones: [], roles: [], newMemberDays: 0, programs: false }
const now = new Date('2026-06-15T12:00:00Z')
const agent = {
  ...({ kind: 'member', id: 'm', name: 'Ben', locale: 'en', role: 'agent' } as const),
  ...({ locations: 'all', departments: 'all' } as const),
}
const by = { actor: agent, joinedAt: new Date('2026-06-01T12:00:00Z'), now }

test('without rules nobody is asked; each rule is its own reason', () => {
  const review = { stars: 2, tone: 'furious' }
  expect(whyApproval(nothing, review, by)).toBeUndefined()
  expect(whyApproval({ ...nothing, always: true }, review, by)).toBe('always')
  expect(whyApproval({ ...nothing, stars: [1, 2] }, review, by)).toBe('stars')
  expect(whyApproval({ ...nothing, stars: [1] }, review, by)).toBeUndefined()
  expect(whyApproval({ ...nothing, tones: ['furious'] }, review, by)).toBe('tone')
  expect(whyApproval({ ...nothing, roles: ['agent'] }, review, by)).toBe('role')
  expect(whyApproval({ ...nothing, newMemberDays: 15 }, review, by)).toBe('new_member')
  expect(whyApproval({ ...nothing, newMemberDays: 14 }, review, by)).toBeUndefined()
  const key = { ...by, actor: { kind: 'key', id: 'k', name: 'Shop' } as const, joinedAt: null }
  expect(whyApproval({ ...nothing, programs: true }, review, key)).toBe('program')
  expect(whyApproval({ ...nothing, roles: ['agent'], newMemberDays: 99 }, review, key)).toBeUndefined()
})

test('another rule never takes a question away', () => {
  const rules = fc.record({
    always: fc.boolean(),
    stars: fc.subarray([1, 2, 3, 4, 5]),
    tones: fc.subarray(['mixed', 'furious'] as const).map((tones) => [...tones]),
    roles: fc.subarray(['agent', 'manager'] as const).map((roles) => [...roles]),
    newMemberDays: fc.integer({ min: 0, max: 365 }),
    programs: fc.boolean(),
  })
  const stars = fc.option(fc.integer({ min: 1, max: 5 }))
  fc.assert(
    fc.property(rules, stars, (some, given) => {
      const review = { stars: given, tone: null }
      if (whyApproval(some, review, by))
        expect(whyApproval({ ...some, always: true }, review, by)).toBe('always')
      const all = { ...some, stars: [1, 2, 3, 4, 5] }
      if (whyApproval(some, review, by)) expect(whyApproval(all, review, by)).toBeDefined()
    }),
  )
})
