import { expect, test } from 'vitest'
import { categories } from './categories.ts'
import { findCategory } from './find-category.ts'

test('every category is found by its own name and by what each directory calls it alone', () => {
  for (const { key, google, osm } of categories) {
    expect(findCategory(key)).toBe(key)
    if (google) expect(findCategory(`categories/${google}`)).toBe(key)
    if (osm.length > 0) expect(findCategory(osm.join(';'))).toBe(key)
  }
  expect(findCategory('zeppelin')).toBeUndefined()
  expect(findCategory('yes')).toBeUndefined()
})

test('a tree: parents come first and are parents of nothing above', () => {
  const parents = categories.filter(({ parent }) => parent === null).map(({ key }) => key)
  expect(new Set(categories.map(({ key }) => key)).size).toBe(categories.length)
  for (const { parent } of categories) if (parent !== null) expect(parents).toContain(parent)
  expect(categories.find(({ key }) => key === 'eye_doctor')).toMatchObject({
    ...{ parent: 'health', google: 'gcid:ophthalmologist', apple: null, foursquare: null },
    osm: ['healthcare=doctor', 'healthcare:speciality=ophthalmology'],
  })
})
