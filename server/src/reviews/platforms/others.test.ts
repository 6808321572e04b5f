import { expect, test } from 'vitest'
import { reviewCapabilityShape } from './capability.ts'
import { otherPlatforms } from './others.ts'

test('each says what can be done, and promises nothing that somebody would have to ask of it', () => {
  for (const platform of otherPlatforms) {
    expect(reviewCapabilityShape.parse(platform)).toEqual(platform)
    expect(['by_hand', 'none']).toContain(platform.reply.by)
  }
  const kinds = otherPlatforms.map(({ kind }) => kind)
  expect(new Set(kinds).size).toBe(kinds.length)
})

test('where no words may be kept, none are', () => {
  for (const { storing, keepsHours } of otherPlatforms) if (storing !== 'yes') expect(keepsHours).toBe(0)
})
