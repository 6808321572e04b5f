import { expect, test } from './fixtures.ts'
import { goTo, messageFrom, openRow, pressSend, railView, rowOf, writeReply } from './pages/conversation.ts'
import {
  bellOf,
  deliverPush,
  expectRoomForThumbs,
  notificationsOf,
  pressShown,
  standInForPushService,
} from './pages/notifications.ts'
import { expectSaved } from './pages/settings.ts'
import { expectAccess } from './stage/axe.ts'
import type { Brand, Person } from './stage/brand.ts'
import { hold } from './stage/hold.ts'
import { say } from './stage/words.ts'

// Each page is looked at four times.
test.slow()

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

async function give(brand: Brand, id: string, to: Person): Promise<void> {
  const { data } = await brand.api.GET('/api/v1/members')
  const assigneeId = data?.items.find((one) => one.email === to.email)?.id ?? ''
  const params = { path: { id } }
  const { error } = await brand.api.PATCH('/api/v1/conversations/{id}', { params, body: { assigneeId } })
  expect(error).toBeUndefined()
}

test('what one is given rings at once, leads there by the keys, and is read there', async ({
  brand,
  pair,
  writes,
}) => {
  const { his, ben } = pair
  const { id, number } = await writes({ subject: 'Lost earring' })
  await expect(bellOf(his, 0)).toBeVisible()
  await give(brand, id, ben)
  await expect(bellOf(his, 1)).toBeVisible()
  await his.keyboard.press('g')
  await his.keyboard.press('n')
  const told = notificationsOf(his).getByRole('link', { name: `#${number} Lost earring` })
  await expect(told).toContainText(say('notifications.did_assigned', { who: 'none' }))
  await expectAccess(his, 'the notifications')
  await notificationsOf(his).getByRole('link').last().focus()
  await told.focus()
  await his.keyboard.press('Enter')
  await expect(his).toHaveURL(new RegExp(`/inbox/all/${id}`))
  await expect(bellOf(his, 0)).toBeVisible()
})

test('one says what one is told of, and when not', async ({ pair, writes }) => {
  const { his } = pair
  await goTo(his, '/settings/notifications')
  const table = his.getByRole('table', { name: say('notifications.kindsAndWays') })
  const box = (kind: string, way: string) => {
    const names = { kind: say(`notifications.kind_${kind}`), way: say(`notifications.${way}`) }
    return table.getByRole('checkbox', { name: say('notifications.wayFor', names) })
  }
  const quiet = his.getByRole('switch', { name: say('notifications.quietOn') })
  const from = his.getByLabel(say('notifications.quietFrom'))
  const save = async () => {
    await his.getByRole('button', { name: say('common.save') }).click()
    await expectSaved(his)
  }
  await expect(box('assigned', 'wayMail')).toBeChecked()
  await box('unassigned', 'wayApp').check()
  await quiet.click()
  await from.fill('21:30')
  await his
    .getByRole('group', { name: say('notifications.quietDays') })
    .getByLabel('Sun')
    .check()
  await expectAccess(his, 'the choices')
  await save()
  await his.reload()
  await expect(box('unassigned', 'wayApp')).toBeChecked()
  await expect(from).toHaveValue('21:30')

  await goTo(his, '/inbox/open')
  await writes({ subject: 'Nobody has me' })
  await expect(bellOf(his, 1)).toBeVisible()
  await bellOf(his, 1).click()
  await notificationsOf(his)
    .getByRole('button', { name: say('notifications.markAll') })
    .click()
  await his.keyboard.press('Escape')
  await expect(bellOf(his, 0)).toBeVisible()
})

test('what happens while the console opens is not missed, however late its stream begins', async ({
  pair,
  brand,
  writes,
}) => {
  const { his, ben } = pair
  const { id } = await writes({ subject: 'Lost earring' })
  const stream = await hold(his, '**/api/v1/stream?**')
  await his.reload()
  await expect(rowOf(his, 'Lost earring')).toBeVisible()
  await expect(bellOf(his, 0)).toBeVisible()
  await expect(railView(his, 'inbox.viewMine')).not.toHaveText(/1/)
  await give(brand, id, ben)
  stream.letGo()
  await expect(bellOf(his, 1)).toBeVisible()
  await expect(railView(his, 'inbox.viewMine')).toHaveText(/1/)
})

test('a device shows what it is sent, and a press on it leads to the conversation', async ({
  open,
  brand,
  writes,
}) => {
  const page = await open(brand.owner, { serviceWorkers: 'allow' })
  const { id } = await writes({ subject: 'Lost earring' })
  await page.context().grantPermissions(['notifications'])
  await standInForPushService(page)
  await goTo(page, '/settings/notifications')
  await page.getByRole('button', { name: say('notifications.deviceOn') }).click()
  const devices = page.getByRole('list', { name: say('notifications.devices') })
  await expect(devices.getByText(say('notifications.deviceThis'))).toBeVisible()
  await expectAccess(page, 'a device')
  const title = 'Ada assigned it to you'
  const message = { title, body: '#1', path: `/inbox/all/${id}`, tag: 'one' }
  expect(await deliverPush(page, message)).toEqual({ title, tag: 'one' })
  await pressShown(page)
  await expect(page).toHaveURL(new RegExp(`/inbox/all/${id}`))
  await goTo(page, '/settings/notifications')
  await devices.getByRole('button').click()
  await expect(page.getByText(say('notifications.deviceNone'))).toBeVisible()
})

test('on a phone one reads, assigns and answers with a thumb', async ({ brand, open, writes, mara }) => {
  const page = await open(brand.owner, phone)
  await writes({ subject: 'Opening hours' })
  await expect(rowOf(page, 'Opening hours')).toBeVisible()
  await expectRoomForThumbs(page)
  await openRow(page, 'Opening hours')
  await expect(messageFrom(page, mara.name)).toBeVisible()
  await page.getByRole('button', { name: say('inbox.assign') }).tap()
  await page.getByRole('option', { name: brand.owner.name }).tap()
  await writeReply(page, 'From nine to six.')
  await expectRoomForThumbs(page)
  await pressSend(page)
  await expect(page.getByText('From nine to six.')).toBeVisible()
})

test('the console is installed in the name of its brand, and says so when there is no connection', async ({
  brand,
  open,
}) => {
  const page = await open(brand.owner, { ...phone, serviceWorkers: 'allow' })
  const manifest = await (await page.request.get('/api/v1/app-manifest')).json()
  expect(manifest).toMatchObject({ name: brand.name, display: 'standalone', start_url: '/' })
  for (const { src } of manifest.icons)
    expect((await page.request.get(src)).headers()['content-type']).toBe('image/png')
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.context().setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { name: say('common.offlineTitle') })).toBeVisible()
  await page.context().setOffline(false)
  await page.getByRole('link', { name: say('common.retry') }).tap()
  await expect(page.getByRole('main')).toBeVisible()
})
