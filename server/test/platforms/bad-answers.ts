import { expect } from 'vitest'
import type { Asked, Disturbance } from './serve.ts'

const badAnswers = [
  ['too many', 429, '{"message":"Too many"}', { reason: 'later', retryAfterMs: 7000 }],
  ['a failure', 500, 'oops', { reason: 'later' }],
  ['garbage', 200, '<html>hello</html>', { reason: 'later' }],
  ['half JSON', 200, '{"reviews":[{"id":"1","tit', { reason: 'later' }],
] as const

/** Whatever a platform answers instead of what was asked is a problem that passes, told as such. */
export async function expectLater(
  { disturb }: { disturb(how?: Disturbance): void },
  which: (asked: Asked) => boolean,
  call: () => Promise<unknown>,
): Promise<void> {
  for (const [name, status, body, problem] of badAnswers) {
    disturb((asked, response) => {
      if (!which(asked)) return false
      response.writeHead(status, status === 429 ? { 'retry-after': '7' } : {}).end(body)
      return true
    })
    await expect(call(), name).rejects.toMatchObject({ name: 'ReviewProblem', ...problem })
  }
  disturb()
}
