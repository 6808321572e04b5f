import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { expectAccess } from './stage/axe.ts'
import { say } from './stage/words.ts'

// Each page is looked at four times.
test.slow()

async function choose(page: Page, label: string, option: string) {
  await page.getByRole('combobox', { name: label }).first().click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

const save = (page: Page) => page.getByRole('button', { name: say('common.save') }).click()

test('an automation is begun with a template, tried, acts, says what it did, and is switched off', async ({
  brand,
  open,
  writes,
}) => {
  await writes({ subject: 'The invoice of March' })
  const page = await open(brand.owner)
  await goTo(page, '/settings/automations')
  await expect(page.getByRole('heading', { name: say('automations.none') })).toBeVisible()
  await expectAccess(page, 'no automations')

  await page.getByRole('link', { name: say('automations.add') }).click()
  await page.getByRole('button', { name: say('automations.template_tag') }).click()
  await expect(page.getByLabel(say('marks.name'))).toHaveValue(say('automations.template_tag'))
  await save(page)
  await expect(page.getByText(say('rules.finishActions'))).toBeVisible()
  await choose(page, say('actions.kind', { number: 1 }), say('actions.addNote'))
  await page.getByRole('textbox', { name: say('actions.noteText') }).fill('Look at the bill.')
  await page.getByRole('button', { name: say('rules.dryRunNow') }).click()
  const plan = page.getByRole('list', { name: say('rules.dryRun') })
  await expect(plan.getByText('The invoice of March')).toBeVisible()
  await expect(plan.getByText(say('routing.noted', { text: 'Look at the bill.' }))).toBeVisible()
  await expectAccess(page, 'an automation that is tried')
  await save(page)
  await expect(page.getByRole('heading', { level: 1, name: say('automations.template_tag') })).toBeVisible()

  await writes({ subject: 'A question', text: 'Where is my invoice?' })
  await writes({ subject: 'Opening hours' })
  const log = page.getByRole('list', { name: say('rules.log') })
  await page.reload()
  await expect(log.getByText(/A question/)).toBeVisible()
  await expect(log.getByText(say('routing.unmet', { numbers: '1' }))).toBeVisible()
  await expectAccess(page, 'the log of an automation')
  await page
    .getByRole('link', { name: say('automations.title') })
    .first()
    .click()
  const toggle = page.getByRole('switch', {
    name: say('rules.enabled', { name: say('automations.template_tag') }),
  })
  // The visible part is a label over the hidden box.
  await toggle.press('Space')
  await expect(toggle).not.toBeChecked()
  await expectAccess(page, 'automations')
})

test('an automation waits for time; one that sets itself off is stopped and shown so', async ({
  brand,
  open,
  writes,
}) => {
  const page = await open(brand.owner)
  await goTo(page, '/settings/automations/new')
  await page.getByRole('button', { name: say('automations.template_close') }).click()
  await expect(page.getByLabel(say('automations.after'))).toHaveValue('7')
  await expectAccess(page, 'an automation that waits for time')
  await save(page)
  await expect(page.getByRole('heading', { level: 1, name: say('automations.template_close') })).toBeVisible()

  await goTo(page, '/settings/automations/new')
  await page.getByLabel(say('marks.name')).fill('Round and round')
  await choose(page, say('automations.events'), say('automations.on_message_received'))
  await choose(page, say('automations.events'), say('automations.on_note_added'))
  await page.keyboard.press('Escape')
  await choose(page, say('actions.kind', { number: 1 }), say('actions.addNote'))
  await page.getByRole('textbox', { name: say('actions.noteText') }).fill('Again!')
  await save(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Round and round' })).toBeVisible()
  await writes({ subject: 'Hello' })
  await expect(page.getByText(say('rules.loopedHelp'))).toBeVisible()
  await expectAccess(page, 'an automation that was stopped')
})
