import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './fixtures.ts'
import { goToView, messageFrom, openRow, pressSend, writeReply } from './pages/conversation.ts'
import { expectAccess, expectNarrow } from './stage/axe.ts'
import { awaitMail } from './stage/mail.ts'
import { expectReflow } from './stage/reflow.ts'
import { say } from './stage/words.ts'

/** Goes on by the keyboard until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let presses = 0; presses < 60 && !(await isThere()); presses++) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
}

async function press(page: Page, name: string): Promise<void> {
  const target = page
    .getByRole('button', { name, exact: true })
    .or(page.getByRole('link', { name, exact: true }))
  await tabTo(page, target.first())
  await page.keyboard.press('Enter')
}

async function type(page: Page, name: string, words: string): Promise<void> {
  await tabTo(page, page.getByLabel(name).first())
  await page.keyboard.type(words)
}

test('a customer asks, adds, closes, opens again and rates by keyboard and without a script', async ({
  brand,
  server,
  sink,
  mara,
  open,
  visit,
}) => {
  const { data: account } = await brand.api.GET('/api/v1/account')
  const base = `/b/${account?.slug}`
  const links = { imprintUrl: 'https://brand.example/imprint', privacyUrl: 'https://brand.example/privacy' }
  const legal = { ...links, termsUrl: null, footer: '' }
  await brand.api.PATCH('/api/v1/account', { body: { brand: { legal } } })
  const article = {
    kind: 'public' as const,
    text: { locale: 'en', title: 'Broken hinges', html: '<p>Glue them.</p>' },
  }
  const { data: made } = await brand.api.POST('/api/v1/articles', { body: article })
  const path = { id: made?.id ?? '', textId: made?.texts[0]?.id ?? '' }
  await brand.api.PUT('/api/v1/articles/{id}/texts/{textId}/publication', { params: { path }, body: {} })
  const colleague = await open(brand.owner)
  const page = await visit({ javaScriptEnabled: false })
  const watcher = await visit()
  const lookAt = async (where: string) => {
    await watcher.goto(page.url())
    await expectAccess(watcher, where)
    await expectNarrow(watcher)
  }

  await page.goto(`${base}/help/en`)
  await type(page, say('help.searchLabel'), 'my hinge is loose')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '“my hinge is loose”' })).toBeVisible()
  await press(page, say('help.person'))
  await press(page, say('help.openForm'))
  const shownAt = Date.now()
  await expect(page.getByLabel(say('requests.subject'))).toHaveValue('my hinge is loose')
  await lookAt('the contact form')
  await expectReflow(watcher, 'the contact form')
  await type(page, say('requests.message'), 'The left one. Can you mend it?')
  await type(page, say('requests.name'), mara.name)
  await type(page, say('requests.email'), mara.address)
  // Nobody writes this within three seconds; who does is taken for a machine.
  await page.waitForTimeout(Math.max(0, shownAt + 3_000 - Date.now()))
  await press(page, say('requests.send'))
  await expect(page.getByRole('heading', { name: say('requests.sent') })).toBeVisible()
  await expect(page.getByText(/^#\d+$/)).toBeVisible()
  await lookAt('what became of it')

  await goToView(colleague, 'inbox.viewUnassigned')
  await openRow(colleague, 'my hinge is loose')
  const question = messageFrom(colleague, mara.name)
  await expect(question).toContainText('Can you mend it?')
  await expect(question).toContainText(say('inbox.origin_form'))
  await expect(question).toContainText('“my hinge is loose”')
  await writeReply(colleague, 'Bring it to us.')
  await pressSend(colleague)

  const answer = await awaitMail(
    sink,
    mara.address,
    (mail) => mail.text?.includes('Bring it to us.') ?? false,
  )
  const link = /https?:\/\/\S+\/r\/\S+/.exec(answer.text ?? '')?.[0] ?? ''
  expect(link).toContain(server.url)
  await page.goto(link)
  await expect(page.getByText('Bring it to us.')).toBeVisible()
  await lookAt('one request')
  await type(page, say('requests.message'), 'I come tomorrow.')
  await press(page, say('requests.send'))
  await expect(page.getByRole('status')).toHaveText(say('requests.done_message'))
  await press(page, say('requests.close'))
  await expect(page.getByRole('status')).toHaveText(say('requests.done_closed'))
  await press(page, say('requests.reopen'))
  await expect(page.getByRole('status')).toHaveText(say('requests.done_reopened'))
  await tabTo(page, page.getByLabel(say('requests.rate_good')))
  await page.keyboard.press('Space')
  await type(page, say('requests.rateWords'), 'Quick and kind')
  await press(page, say('requests.rateSend'))
  await expect(page.getByRole('status')).toHaveText(say('requests.done_rated'))

  await expect(messageFrom(colleague, mara.name).last()).toContainText('I come tomorrow.')
  await colleague.getByRole('button', { name: say('inbox.earlierChanges', { count: 2 }) }).click()
  const actor = mara.name
  for (const words of [
    say('inbox.didResolve', { actor }),
    say('inbox.didReopen', { actor }),
    say('inbox.didRateGoodWords', { actor, words: 'Quick and kind' }),
  ])
    await expect(colleague.getByRole('main')).toContainText(words)

  await page.goto(`${base}/requests`)
  await lookAt('where one asks for the link')
  await type(page, say('requests.email'), mara.address)
  await press(page, say('requests.mailLink'))
  const mailed = await awaitMail(
    sink,
    mara.address,
    (mail) => mail.text?.includes('asked on our pages') ?? false,
  )
  await watcher.goto(/https?:\/\/\S+\/r\/\S+/.exec(mailed.text ?? '')?.[0] ?? '')
  await expectAccess(watcher, 'where the link leads')
  await watcher.getByRole('button', { name: say('requests.openButton') }).click()
  await expect(watcher.getByRole('link', { name: /my hinge is loose/ })).toBeVisible()
  await expectAccess(watcher, 'my requests')
  await expectNarrow(watcher)
  await watcher.getByRole('button', { name: say('requests.deleteAsk') }).press('Enter')
  const last = await awaitMail(sink, mara.address, (mail) => mail.text?.includes('delete') ?? false)
  await watcher.goto(/https?:\/\/\S+\/r\/\S+/.exec(last.text ?? '')?.[0] ?? '')
  await expect(watcher.getByRole('heading', { name: say('requests.deleteTitle') })).toBeVisible()
  await expectAccess(watcher, 'what is deleted of me')
  await expectNarrow(watcher)
})
