import { expect, test } from 'vitest'
import { RemoteProblem } from './problem.ts'
import { createTokens } from './tokens.ts'

const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1000)

function company() {
  let given = 0
  let isGood = (_token: string) => true
  const tokens = createTokens()
  return {
    given: () => given,
    judge(how: (token: string) => boolean) {
      isGood = how
    },
    call: (secrets: unknown, now: Date) =>
      tokens.use(
        {
          ...{ secrets, now },
          ask: async () => {
            given += 1
            return { token: `T${given}`, expiresInS: 600 }
          },
        },
        async (token) => {
          if (!isGood(token)) throw new RemoteProblem('signed_out', 'expired')
          return token
        },
      ),
  }
}

test('a token is kept until it runs out, each for its own secrets', async () => {
  const { call, given } = company()
  expect(await Promise.all([call('a', at(0)), call('a', at(0)), call('b', at(0))])).toEqual([
    'T1',
    'T1',
    'T2',
  ])
  expect(await call('a', at(500))).toBe('T1')
  expect(await call('a', at(590))).toBe('T3')
  expect(given()).toBe(3)
})

test('one that is refused before its time is asked for anew, once', async () => {
  const { call, given, judge } = company()
  await call('a', at(0))
  judge((token) => token !== 'T1')
  expect(await call('a', at(1))).toBe('T2')
  judge(() => false)
  await expect(call('a', at(2))).rejects.toMatchObject({ reason: 'signed_out' })
  expect(given()).toBe(3)
})

test('a failure to get one is not kept', async () => {
  const tokens = createTokens()
  const now = at(0)
  const fail = async () => Promise.reject(new RemoteProblem('later', 'busy'))
  await expect(tokens.use({ secrets: 'a', now, ask: fail }, async () => '')).rejects.toThrow('busy')
  const ask = async () => ({ token: 'T', expiresInS: 600 })
  expect(await tokens.use({ secrets: 'a', now, ask }, async (token) => token)).toBe('T')
})
