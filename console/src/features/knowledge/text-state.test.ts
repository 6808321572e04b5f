import { expect, test } from 'vitest'
import { missingLanguages, stateOf } from './text-state.ts'

const fresh = { review: null, publishedVersion: null, scheduledVersion: null, hasChanges: false }

test('what somebody has to do about a text comes before what is done', () => {
  expect(stateOf(fresh)).toBe('draft')
  expect(stateOf({ ...fresh, publishedVersion: 2 })).toBe('published')
  expect(stateOf({ ...fresh, publishedVersion: 2, hasChanges: true })).toBe('changed')
  expect(stateOf({ ...fresh, publishedVersion: 2, hasChanges: true, review: 'asked' })).toBe('in_review')
  expect(stateOf({ ...fresh, review: 'approved', scheduledVersion: 1 })).toBe('scheduled')
})

test('a language that only a region has is missing elsewhere', () => {
  const text = (locale: string, regionId: string | null) => ({
    ...fresh,
    ...{ id: locale, locale, regionId, regionName: null, title: '', slug: '', version: 1, reviewNote: '' },
    ...{ changedAt: '', changedBy: null, reviewedBy: null, publishedAt: null, publishAt: null },
    publishedSlug: null,
  })
  const texts = [text('en', null), text('it', 'north')]
  expect(missingLanguages({ texts }, ['en', 'it', 'pl'])).toEqual(['it', 'pl'])
})
