import { expect, test } from 'vitest'
import { imageSize } from './image-size.ts'

// Heads of real files; what follows them is not looked at.
const heads = {
  'image/png': '89504e470d0a1a0a0000000d49484452000001900000012c0802',
  'image/jpeg':
    'ffd8ffe000104a46494600010100000100010000ffdb00040000ffc0001108012c019003012200021101031101ffc4',
  'image/webp': '524946460000000057454250565038580a000000000000008f01002b0100',
}

test.each(Object.entries(heads))('the size of %s is in its head', (type, hex) => {
  expect(imageSize(Buffer.from(hex, 'hex'), type)).toEqual({ width: 400, height: 300 })
})

test.each(Object.entries(heads))('%s that is broken off has none', (type, hex) => {
  const bytes = Buffer.from(hex, 'hex')
  for (let length = 0; length < 20; length++)
    expect(imageSize(bytes.subarray(0, length), type)).toBeUndefined()
})

test('what calls itself a picture and is none has no size', () => {
  for (const type of [...Object.keys(heads), 'image/svg+xml'])
    expect(imageSize(Buffer.alloc(64), type)).toBeUndefined()
})
