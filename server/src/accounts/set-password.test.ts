import { expect, test } from 'vitest'
import { setPassword } from './set-password.ts'
import { accountsServer, brandWithOwner, password } from './test-browser.ts'

const server = await accountsServer()

test('a password that is set anew opens, the old one and what was open do not, and the log says so', async () => {
  const { owner, email } = await brandWithOwner(server, 'Aurora')
  await setPassword(server.world, { email, password: 'another good password' })
  const signIn = async (tried: string) => {
    const browser = server.browser()
    const { status } = await browser.send('POST', '/api/auth/sign-in/email', { email, password: tried })
    return { status, browser }
  }
  expect((await owner.get('/api/v1/session')).status).toBe(401)
  expect((await signIn(password)).status).toBe(401)
  const { status, browser } = await signIn('another good password')
  expect(status).toBe(200)
  expect((await browser.get('/api/v1/audit')).body.items).toMatchObject([
    { action: 'member.password_set', actor: { kind: 'system' }, after: { name: 'Owner of Aurora' } },
  ])
})

test('an address nobody signs in with is said to be unknown', async () => {
  const asked = setPassword(server.world, { email: 'nobody@x.example', password: 'another good password' })
  await expect(asked).rejects.toThrow('Nobody with the address nobody@x.example can sign in here.')
})
