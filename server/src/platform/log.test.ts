import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { createLog } from './log.ts'

async function logged(write: (log: ReturnType<typeof createLog>) => void) {
  const out = new PassThrough()
  write(createLog('trace', out))
  out.end()
  const said = await text(out)
  return { said, line: JSON.parse(said.split('\n')[0] ?? '') }
}

test('an error is told with its message and where it happened, under either name', async () => {
  for (const name of ['err', 'error']) {
    const { line } = await logged((log) => log.warn({ [name]: new TypeError('no such thing') }, 'It failed'))
    expect(line).toMatchObject({ msg: 'It failed', [name]: { type: 'TypeError', message: 'no such thing' } })
    expect(line[name].stack).toContain('log.test.ts')
  }
})

test.each([
  { password: 'hunter2' },
  { user: { password: 'hunter2' } },
  { auth: { user: 'x', pass: 'hunter2' } },
  { request: { headers: { authorization: 'Bearer hunter2', cookie: 'hunter2' } } },
  { tokens: { accessToken: 'hunter2', refreshToken: 'hunter2', idToken: 'hunter2' } },
  { provider: { settings: { clientSecret: 'hunter2' } } },
  { error: Object.assign(new Error('refused'), { auth: { pass: 'hunter2' } }) },
])('no secret is written: %o', async (object) => {
  const { said } = await logged((log) => log.error(object, 'It failed'))
  expect(said).toContain('[redacted]')
  expect(said).not.toContain('hunter2')
})
