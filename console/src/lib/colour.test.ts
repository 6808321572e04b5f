import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrastOf, shadesOf } from './colour.ts'

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

test('white text is readable on the main shade of any accent', () => {
  fc.assert(fc.property(hex, (accent) => contrastOf('#ffffff', shadesOf(accent)[6]) >= 4.5))
})

test('an accent that is readable already stays as the brand chose it', () => {
  expect(shadesOf('#0f6b66')[6]).toBe('#0f6b66')
})

test('shades go from light to dark', () => {
  const contrasts = shadesOf('#c2410c').map((shade) => contrastOf('#ffffff', shade))
  expect(contrasts).toEqual([...contrasts].sort((a, b) => a - b))
})

test('a colour that cannot be read becomes the default', () => {
  expect(shadesOf('tomato')).toEqual(shadesOf('#0f6b66'))
})

test('black and white differ by 21 to 1', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21)
})
