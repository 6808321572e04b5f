import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { expectAccess } from './stage/axe.ts'
import { makeBrand } from './stage/brand.ts'
import { say } from './stage/words.ts'

// Each page is looked at four times.
test.slow()

/** A program that is told things. It refuses them until it is said to be well. */
async function openProgram() {
  const told: { type: string; signature: string }[] = []
  let isWell = false
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    told.push({ type: JSON.parse(body).type, signature: String(request.headers['vicino-signature']) })
    response.writeHead(isWell ? 200 : 500).end(isWell ? 'Thank you' : 'Our disk is full')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  return {
    origin,
    told,
    recover() {
      isWell = true
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

test('a webhook is added, tried, looked at, sent again and given a new secret', async ({ start, open }) => {
  const program = await openProgram()
  const server = await start({ PRIVATE_ORIGINS: program.origin })
  const brand = await makeBrand(server)
  const page = await open(brand.owner, { baseURL: server.url })
  await goTo(page, '/settings/webhooks')
  await expect(page.getByRole('heading', { name: say('webhooks.none') })).toBeVisible()
  await expectAccess(page, 'no webhooks')

  await page.getByRole('link', { name: say('webhooks.add') }).click()
  const url = page.getByLabel(say('webhooks.url'))
  const create = page.getByRole('button', { name: say('webhooks.create'), exact: true })
  await url.fill('http://169.254.169.254/latest/meta-data')
  await create.click()
  await expect(page.getByText(say('webhooks.chooseEvents'))).toBeVisible()
  await page.getByRole('searchbox', { name: say('webhooks.searchEvents') }).fill('contact.')
  await page.getByLabel('contact.created').check()
  await page.getByLabel('contact.updated').check()
  await create.click()
  await expect(page.getByText(say('errors.privateAddress'))).toBeVisible()
  await expectAccess(page, 'a webhook that is refused')
  await url.fill(`${program.origin}/vicino`)
  await page.getByLabel(say('webhooks.description')).fill('Till')
  await create.click()
  const dialog = page.getByRole('dialog', { name: say('webhooks.secretTitle') })
  await expect(dialog.getByText(/^whsec_/)).toBeVisible()
  await expectAccess(page, 'the secret')
  await dialog.getByRole('button', { name: say('webhooks.secretKept') }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Till' })).toBeVisible()

  await page.getByRole('button', { name: say('webhooks.test'), exact: true }).click()
  const log = page.getByRole('list', { name: say('webhooks.log') })
  const failed = log.getByRole('button', { name: 'webhook.test' })
  await expect(failed).toContainText(say('webhooks.stateFailed'))
  await failed.click()
  await expect(page.getByText('Our disk is full')).toBeVisible()
  await expectAccess(page, 'a failed delivery')
  program.recover()
  await page.getByRole('button', { name: say('webhooks.replay'), exact: true }).click()
  await expect(failed).toContainText(say('webhooks.stateDelivered'))
  await expect(page.getByText('Thank you')).toBeVisible()

  await page.getByRole('link', { name: say('webhooks.settings'), exact: true }).click()
  await page.getByRole('button', { name: say('webhooks.rotate') }).click()
  await page.getByRole('button', { name: say('webhooks.rotateNow'), exact: true }).click()
  await dialog.getByRole('button', { name: say('webhooks.secretKept') }).click()
  await expect(page.getByText(say('webhooks.overlap'))).toBeVisible()
  await expectAccess(page, 'its settings')
  await page.getByRole('link', { name: say('webhooks.log'), exact: true }).click()
  const body = { name: 'Mara', identities: [] }
  expect((await brand.api.POST('/api/v1/contacts', { body })).error).toBeUndefined()
  await expect(log.getByRole('button', { name: 'contact.created' })).toContainText(
    say('webhooks.stateDelivered'),
  )
  expect(program.told.at(-1)?.signature.match(/v1=/g)).toHaveLength(2)

  await page.getByRole('button', { name: say('webhooks.pause'), exact: true }).click()
  await expect(page.getByText(say('webhooks.pausedText'))).toBeVisible()
  await expectAccess(page, 'a paused webhook')
  await goTo(page, '/settings/webhooks')
  await expect(page.getByRole('list', { name: say('webhooks.title') })).toContainText(say('webhooks.paused'))
  await expectAccess(page, 'the webhooks')
  await goTo(page, '/settings/audit')
  await expect(page.getByRole('main')).toContainText(say('settings.didWebhookSecretRotated'))
  program.close()
})
