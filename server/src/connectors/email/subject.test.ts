import { expect, test } from 'vitest'
import { stripSubjectPrefixes } from './subject.ts'

test.each([
  'Re: Lamp',
  'RE: RE: Lamp',
  'Re[2]: Lamp',
  'Re(3): Lamp',
  'Re^2: Lamp',
  'AW: WG: Lamp',
  'SV: Lamp',
  'Antw: Lamp',
  'Odp: Lamp',
  'R: I: Lamp',
  '回复：Lamp',
  'Отв: Lamp',
  'Fwd: Re: AW: Lamp',
  'YNT: Lamp',
  'ΑΠ: Lamp',
  'TR : Lamp',
  'RV: ENC: Lamp',
])('%s is about the lamp', (subject) => {
  expect(stripSubjectPrefixes(subject)).toBe('Lamp')
})

test.each(['Return: my lamp', 'Renovation', 'Question: why?', 'Regarding: x', ''])('%j stays', (subject) => {
  expect(stripSubjectPrefixes(subject)).toBe(subject)
})
