import { expect, test } from 'vitest'
import { worstFirst, worstOf } from './worst-first.ts'

const channel = (name: string, ...states: ('ok' | 'warn' | 'fail')[]) => ({
  name,
  checks: states.map((state) => ({ state })),
})

test('the worst check tells how something is', () => {
  expect(worstOf(channel('a', 'ok', 'warn', 'fail').checks)).toBe('fail')
  expect(worstOf(channel('a', 'ok', 'warn').checks)).toBe('warn')
  expect(worstOf([])).toBe('ok')
})

test('what fails comes first, what is alike stays in order', () => {
  const channels = [channel('a', 'ok'), channel('b', 'warn'), channel('c', 'ok', 'fail'), channel('d', 'ok')]
  expect(worstFirst(channels).map(({ name }) => name)).toEqual(['c', 'b', 'a', 'd'])
})
