import { expect, test } from './fixtures.ts'
import { chatOn } from './pages/chat.ts'
import { goTo } from './pages/conversation.ts'
import { expectAccess } from './stage/axe.ts'
import type { Brand } from './stage/brand.ts'
import { expectReflow } from './stage/reflow.ts'
import { type Site, startSite } from './stage/site.ts'
import { say } from './stage/words.ts'

const sites: Site[] = []
const dayMs = 86_400_000

test.afterEach(async () => {
  for (const site of sites.splice(0)) await site.close()
})

const dayFrom = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10)

/** Open around the clock, but for a holiday of some days, whatever day the machine has. */
async function keepsHours(brand: Brand, holiday: string | undefined): Promise<void> {
  const open = [{ from: 0, to: 1_440 }]
  const weekly = { 1: open, 2: open, 3: open, 4: open, 5: open, 6: open, 7: open }
  const closed = { from: dayFrom(-2), to: dayFrom(2), state: 'closed' as const, source: 'holiday' as const }
  const hours = { zone: 'Europe/Rome', weekly, dated: holiday ? [{ ...closed, label: holiday }] : [] }
  const place = { phone: '+390212345678', street: 'Via Roma 1', postcode: '20121', locality: 'Milano' }
  const params = { path: { id: brand.locationId } }
  const { error } = await brand.api.PATCH('/api/v1/locations/{id}', { params, body: { ...place, hours } })
  expect(error).toBeUndefined()
}

test('a visitor sees whether somebody is there, and the best other way: closed, unstaffed, open, busy', async ({
  server,
  brand,
  visit,
  open,
}) => {
  const body = { connector: 'web-chat', name: 'Online shop', address: '', locationId: brand.locationId }
  const { data: channel } = await brand.api.POST('/api/v1/channels', { body })
  const key = channel?.address ?? ''
  const site = await startSite(server.url, [key], false)
  sites.push(site)
  // Each time somebody else, whose browser knows nothing yet.
  const comes = async () => {
    const page = await visit()
    await page.goto(site.url)
    const chat = chatOn(page)
    await chat.open()
    const region = chat.panel.getByRole('region', { name: say('chat.otherWays') })
    return { page, ...chat, others: region.getByRole('listitem') }
  }
  const form = say('help.formElsewhere')
  const phone = say('help.way_phone')

  await keepsHours(brand, 'Stocktaking')
  const late = await comes()
  await expect(late.state).toContainText('Closed for Stocktaking, opens')
  await expect(late.panel.getByText(say('chat.writeAnyway'))).toBeVisible()
  await expect(late.others.first()).toContainText(form)
  await expectAccess(late.page, 'a closed chat', { isBrief: true })
  await expectReflow(late.page, 'a closed chat')

  await keepsHours(brand, undefined)
  const alone = await comes()
  await expect(alone.state).toHaveText(say('chat-replies.state_unstaffed'))
  await expect(alone.others.first()).toContainText(phone)

  const colleague = await open(brand.owner)
  await goTo(colleague, '/inbox/all')
  const state = `${server.url}/api/public/v1/chat/${key}/state?locale=en`
  const kind = async () => Object(await (await alone.page.request.get(state)).json()).kind
  await expect.poll(kind).toBe('open')
  const met = await comes()
  await expect(met.state).toHaveText(say('chat-replies.state_open', { minutes: 3 }))
  await expect(met.others).toHaveCount(0)

  await brand.api.PATCH('/api/v1/routing-settings', { body: { routingCapacity: 1 } })
  await met.send('Is anybody there?')
  await expect(met.said).toContainText('Is anybody there?')
  const second = await comes()
  await expect(second.state).toHaveText(say('chat-replies.state_busy', { minutes: 6 }))
  await expect(second.others.first()).toContainText(phone)
  await expectReflow(second.page, 'a busy chat')
  await expectAccess(second.page, 'a busy chat')

  // By the keyboard alone: away, and back to the words.
  await second.field.focus()
  await second.page.keyboard.press('Escape')
  await expect(second.panel).toHaveCount(0)
  await expect(second.launcher).toBeFocused()
  await second.page.keyboard.press('Enter')
  await expect(second.field).toBeFocused()
})
