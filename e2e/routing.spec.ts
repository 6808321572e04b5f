import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { goTo } from './pages/conversation.ts'
import { expectSaved } from './pages/settings.ts'
import { expectAccess } from './stage/axe.ts'
import type { Brand, Person } from './stage/brand.ts'
import { say } from './stage/words.ts'

// Each page is looked at four times.
test.slow()

async function choose(page: Page, label: string, option: string) {
  await page.getByRole('combobox', { name: label }).first().click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** Whatever department mail comes to. */
async function giveOutEverywhere({ api }: Brand) {
  const { data } = await api.GET('/api/v1/departments')
  for (const { id } of data?.items ?? []) {
    const params = { path: { departmentId: id } }
    const body = { mode: 'round_robin' as const }
    await api.PATCH('/api/v1/assignment-policies/{departmentId}', { params, body })
  }
}

/** Somebody's line of the workload board. */
function lineOf(page: Page, { name }: Person): Locator {
  const line = page.getByRole('main').getByRole('listitem').filter({ hasText: name })
  return line.getByRole('button').first()
}

test('a rule is written, tried on what is there, acts on what comes, and says what it did', async ({
  brand,
  open,
  writes,
}) => {
  await writes({ subject: 'My lens is broken' })
  const page = await open(brand.owner)
  await goTo(page, '/settings/rules')
  await expect(page.getByRole('heading', { name: say('rules.none') })).toBeVisible()
  await expectAccess(page, 'no rules')

  await page.getByRole('link', { name: say('rules.add') }).click()
  await page.getByLabel(say('marks.name')).fill('Lenses first')
  await page.getByRole('button', { name: say('views.addCondition') }).click()
  await choose(page, say('views.field'), say('inbox.subject'))
  await page.getByLabel(say('views.value')).fill('lens')
  await choose(page, say('actions.kind', { number: 1 }), say('actions.setPriority'))
  await page.getByRole('button', { name: say('actions.add') }).click()
  await choose(page, say('actions.kind', { number: 2 }), say('actions.addNote'))
  await page.getByRole('textbox', { name: say('actions.noteText') }).fill('Ask which lens.')
  await page.getByRole('button', { name: say('rules.dryRunNow') }).click()
  const plan = page.getByRole('list', { name: say('rules.dryRun') })
  await expect(plan.getByText('My lens is broken')).toBeVisible()
  await expect(plan.getByText(say('routing.noted', { text: 'Ask which lens.' }))).toBeVisible()
  await expectAccess(page, 'a rule that is tried')
  await page.getByRole('button', { name: say('common.save') }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Lenses first' })).toBeVisible()

  const { id } = await writes({ subject: 'Another lens' })
  await writes({ subject: 'Opening hours' })
  const log = page.getByRole('list', { name: say('rules.log') })
  await page.reload()
  await expect(log.getByText(/Another lens/)).toBeVisible()
  await expect(log.getByText(say('routing.unmet', { numbers: '1' }))).toBeVisible()
  await expectAccess(page, 'the log of a rule')
  await goTo(page, `/inbox/all/${id}`)
  await page.getByRole('button', { name: say('routing.rulesActed', { count: 1 }) }).click()
  await expect(page.getByText(say('routing.noted', { text: 'Ask which lens.' }))).toBeVisible()
  await expectAccess(page, 'the rules of a conversation')
})

test('a department gives out work to whoever is there; leads see it and move it; a shift is handed over', async ({
  brand,
  open,
  writes,
}) => {
  const person = await brand.join('Ben Bianchi')
  const eva = await brand.join('Eva Verdi')
  const owner = await open(brand.owner)
  await goTo(owner, '/settings/assignment')
  await owner
    .getByRole('button', { name: say('rules.changeOf', { name: say('rules.noDepartment') }) })
    .click()
  await expectAccess(owner, 'the assignment of a department')
  await choose(owner, say('rules.mode'), say('rules.mode_round_robin'))
  await owner.getByRole('button', { name: say('common.save'), exact: true }).click()
  await expect(owner.getByText(say('rules.mode_round_robin'))).toBeVisible()
  await expectAccess(owner, 'assignment')
  await giveOutEverywhere(brand)
  await goTo(owner, '/inbox/mine')
  await owner.getByRole('button', { name: new RegExp(say('common.userMenu')) }).click()
  await owner.getByRole('menuitemradio', { name: say('routing.away'), exact: true }).click()

  const ben = await open(person)
  await goTo(ben, '/inbox/mine')
  await writes({ subject: 'Where is my order?' })
  await expect(ben.getByRole('link', { name: 'Where is my order?' })).toBeVisible()

  await goTo(owner, '/workload')
  const his = lineOf(owner, person)
  await expect(his).toContainText(say('routing.online'))
  await expect(his).toContainText(say('rules.openCount', { count: 1 }))
  await his.click()
  await expect(owner.getByRole('link', { name: /Where is my order/ })).toBeVisible()
  await expectAccess(owner, 'the workload')
  await owner.getByRole('link', { name: say('rules.work'), exact: true }).click()
  await owner.getByLabel(say('rules.hasShifts')).check()
  await owner.getByRole('button', { name: say('common.save'), exact: true }).click()
  await expectSaved(owner)
  await expectAccess(owner, 'the shifts of a member')

  await ben.getByRole('button', { name: new RegExp(say('common.userMenu')) }).click()
  await ben.getByRole('menuitem', { name: say('routing.handOver') }).click()
  const dialog = ben.getByRole('dialog')
  await choose(ben, say('routing.to'), eva.name)
  await dialog.getByLabel(say('routing.note')).fill('The parcel is at the shop.')
  await expectAccess(ben, 'handing over')
  await dialog.getByRole('button', { name: say('routing.handOverNow') }).click()
  await expect(ben.getByText(say('routing.handedOver', { count: 1 }))).toBeVisible()

  await goTo(owner, '/workload')
  await expect(his).toContainText(say('routing.offShift'))
  const hers = lineOf(owner, eva)
  await hers.click()
  await owner
    .getByLabel(say('views.choose1', { name: 'Mara Bianchi', subject: 'Where is my order?' }))
    .check()
  await choose(owner, say('rules.moveTo'), say('actions.nobody'))
  await expect(hers).toContainText(say('rules.openCount', { count: 0 }))
})
