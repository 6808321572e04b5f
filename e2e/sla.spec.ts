import { expect, test } from './fixtures.ts'
import { goTo, openRow } from './pages/conversation.ts'
import { expectAccess } from './stage/axe.ts'
import { say } from './stage/words.ts'

// Each page is looked at four times.
test.slow()

test('policies are made, put in order by keyboard and archived; the context says why something is due', async ({
  brand,
  open,
  writes,
}) => {
  await writes({ subject: 'My lamp is broken' })
  const page = await open(brand.owner)
  await goTo(page, '/settings/sla')
  await expect(page.getByRole('heading', { name: say('sla.none') })).toBeVisible()
  await expect(page.getByRole('list', { name: say('sla.title') })).toContainText(say('sla.default'))
  await expectAccess(page, 'no policies')

  await page.getByRole('link', { name: say('sla.add') }).click()
  await page.getByLabel(say('marks.name')).fill('Milan')
  const save = page.getByRole('button', { name: say('common.save'), exact: true })
  await page.getByRole('textbox', { name: say('sla.firstAnswer'), exact: true }).fill('')
  await save.click()
  await expect(page.getByText(say('sla.promiseMissing'))).toBeVisible()
  await page.getByRole('textbox', { name: say('sla.firstAnswer'), exact: true }).fill('30')
  await page.getByRole('textbox', { name: say('sla.nextAnswer'), exact: true }).fill('45')
  await page.getByLabel(say('sla.timeCalendar')).check()
  await page.getByRole('combobox', { name: say('sla.warnKind') }).click()
  await page.getByRole('option', { name: say('sla.warnPercent') }).click()
  await page
    .getByRole('switch', { name: say('sla.actThen') })
    .last()
    .check()
  await expectAccess(page, 'a policy being made')
  await save.click()
  await expect(page.getByText(say('sla.finishActions'))).toBeVisible()
  await page
    .getByRole('switch', { name: say('sla.actThen') })
    .last()
    .uncheck()
  await save.click()
  const list = page.getByRole('list', { name: say('sla.title') })
  await expect(list.getByRole('link', { name: 'Milan' })).toBeVisible()

  const body = { name: 'Urgent', filter: urgent, firstAnswerMinutes: 5, time: 'calendar' as const }
  expect((await brand.api.POST('/api/v1/sla-policies', { body })).error).toBeUndefined()
  const up = list.getByRole('button', { name: say('marks.moveUp', { name: 'Urgent' }) })
  await up.focus()
  await page.keyboard.press('Enter')
  await expect(list.getByRole('listitem').first()).toContainText('Urgent')
  await expect(list.getByRole('listitem').first()).toContainText(say('sla.conditions', { count: 1 }))
  await expectAccess(page, 'the policies')

  await goTo(page, '/inbox/all')
  await openRow(page, 'My lamp is broken')
  const details = page.getByRole('region', { name: say('inbox.details'), exact: true })
  await expect(details).toContainText(say('clocks.policy', { policy: 'Milan' }))
  await page.getByRole('heading', { name: 'My lamp is broken' }).click()
  await page.keyboard.press('p')
  await page.getByRole('textbox', { name: say('marks.priority') }).fill(say('marks.priorityUrgent'))
  await page.keyboard.press('Enter')
  await expect(details).toContainText(say('clocks.policy', { policy: 'Urgent' }))
  await expectAccess(page, 'why it is due')

  await goTo(page, '/settings/sla')
  await list.getByRole('button', { name: say('marks.archive', { name: 'Urgent' }) }).click()
  await expect(list.getByRole('button', { name: say('marks.restore', { name: 'Urgent' }) })).toBeVisible()
  await goTo(page, '/settings/audit')
  await expect(page.getByRole('main')).toContainText(say('settings.didSlaPolicyUpdated'))
})

const urgent = { field: 'priority', op: 'is' as const, value: ['urgent'] }

test('what was not done in time is listed with who did it in the end', async ({ brand, open, writes }) => {
  const page = await open(brand.owner)
  await goTo(page, '/settings/missed')
  await expect(page.getByRole('heading', { name: say('sla.missedNone') })).toBeVisible()
  const { conversationId } = await overdue()
  await goTo(page, '/settings/missed')
  const list = page.getByRole('list', { name: say('sla.missed') })
  await expect(list).toContainText('Where is my order?')
  await expect(list).toContainText(say('sla.open'))
  await expectAccess(page, 'a missed promise')

  await goTo(page, `/inbox/all/${conversationId}`)
  await expect(page.getByRole('log')).toContainText(say('clocks.didMiss', { target: 'first_answer' }))
  const params = { path: { id: conversationId } }
  await brand.api.POST('/api/v1/conversations/{id}/messages', { params, body: { text: 'It left today.' } })
  await goTo(page, '/settings/missed')
  await expect(list).toContainText(say('sla.met'))
  await page.getByRole('combobox', { name: say('sla.state') }).click()
  await page.getByRole('option', { name: say('sla.open'), exact: true }).click()
  await expect(page.getByRole('heading', { name: say('sla.missedNone') })).toBeVisible()

  /** A question whose minute has passed. */
  async function overdue() {
    const body = { name: 'Minute', firstAnswerMinutes: 1, time: 'calendar' as const }
    await brand.api.POST('/api/v1/sla-policies', { body })
    await writes({ subject: 'Where is my order?' })
    const { id } = await brand.awaitConversation('Where is my order?')
    await expect
      .poll(
        async () => {
          const { data } = await brand.api.GET('/api/v1/sla-breaches', {})
          return data?.items.length
        },
        { timeout: 90_000 },
      )
      .toBe(1)
    return { conversationId: id }
  }
})
