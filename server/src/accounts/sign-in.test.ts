import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { accountsServer, brandWithOwner, password } from './test-browser.ts'

const server = await accountsServer()

test('set-up makes the first brand, signs its owner in, and happens once', async () => {
  const browser = server.browser()
  const given = {
    brand: 'Forno Aurora',
    locale: 'it',
    owner: { name: 'Ada', email: 'Ada@Aurora.example', password },
  }
  expect((await browser.get('/api/v1/setup')).body).toEqual({ state: 'empty' })
  const answers = await Promise.all([
    browser.send('POST', '/api/v1/setup', given),
    server.browser().send('POST', '/api/v1/setup', { ...given, brand: 'Other' }),
  ])
  expect(answers.map((one) => one.status).sort()).toEqual([201, 409])
  expect((await browser.get('/api/v1/setup')).body).toEqual({ state: 'ready' })
  const ada = answers[0].status === 201 ? browser : server.browser()
  if (ada !== browser)
    await ada.send('POST', '/api/auth/sign-in/email', { email: 'ada@aurora.example', password })
  expect((await ada.get('/api/v1/session')).body).toMatchObject({
    member: { name: 'Ada', email: 'ada@aurora.example', role: 'owner', locale: 'it' },
  })
})
