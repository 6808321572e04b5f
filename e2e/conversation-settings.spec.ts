import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { expectSaved } from './pages/settings.ts'
import { say } from './stage/words.ts'

test('how conversations are worked is changed in its units, and a value that makes no sense is refused in words', async ({
  brand,
  open,
}) => {
  const page = await open(brand.owner)
  await goTo(page, '/settings/conversations')
  const answer = page.getByRole('textbox', { name: say('settings.firstResponse') })
  const solution = page.getByRole('textbox', { name: say('settings.resolution') })
  const save = page.getByRole('button', { name: say('common.save'), exact: true })
  await expect(answer).toHaveValue('60')
  await expect(solution).toHaveValue('24')

  await solution.fill('0.5')
  await save.click()
  await expect(page.getByText(say('settings.resolutionTooEarly'))).toBeVisible()

  await solution.fill('8')
  await page.getByLabel(say('settings.undoSeconds')).fill('30')
  await page.getByRole('switch', { name: say('settings.acknowledges') }).uncheck()
  await save.click()
  await expectSaved(page)
  const { data } = await brand.api.GET('/api/v1/conversation-settings')
  expect(data).toMatchObject({
    undoSendSeconds: 30,
    firstResponseMinutes: 60,
    resolutionMinutes: 480,
    acknowledges: false,
  })

  await goTo(page, '/settings/audit')
  await expect(page.getByRole('main')).toContainText(say('settings.didConversationSettingsUpdated'))
})
