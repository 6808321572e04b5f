import { expect, test } from './fixtures.ts'
import { copyOf } from './pages/conversation.ts'
import { makeBrand } from './stage/brand.ts'
import { say } from './stage/words.ts'

test('where no mail can be sent, a forgotten password is set by a command, which the page names', async ({
  start,
  visit,
}) => {
  const server = await start({})
  const { owner } = await makeBrand(server)
  const page = await visit({ baseURL: server.url })
  await page.goto('/signin')
  await page.getByRole('link', { name: say('signin.forgot') }).click()
  await expect(page.getByText(say('signin.noMailText'))).toBeVisible()
  const command = await copyOf(page, say('signin.noMailCommand'))
  expect(command).toBe('npm run vicino -- password --email you@brand.example')

  await server.vicino('password', '--email', owner.email, '--password', 'another good password')
  await page.getByRole('link', { name: say('signin.backToSignIn') }).click()
  await page.getByLabel(say('common.email')).fill(owner.email)
  await page.getByLabel(say('signin.password'), { exact: true }).fill('another good password')
  await page.getByRole('button', { name: say('signin.signIn'), exact: true }).click()
  await expect(page.getByRole('heading', { name: say('inbox.viewUnassigned') })).toBeVisible()
})
