import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTwiml } from '../../../test/read-twiml.ts'
import { writeTwiml } from './twiml.ts'

// What XML 1.0 has no way to write is left out.
const writable = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')

test('whatever is said or set, it is well-formed XML that reads as what was meant', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('</Say><Dial>', ']]>', '&amp;', '"\'<'),
  )
  fc.assert(
    fc.property(text, text, (said, set) => {
      const [verb] = readTwiml(
        writeTwiml([{ name: 'Say', attributes: { language: set }, content: said }]),
      ).children
      expect(verb).toMatchObject({ name: 'Say', text: writable(said) })
      expect(verb?.attributes.language).toBe(writable(set))
    }),
  )
})
