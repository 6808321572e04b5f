import { expect, test } from './fixtures.ts'
import { goTo, messageFrom, noteBox, pressNote, writeReply } from './pages/conversation.ts'
import { walkSettings } from './pages/settings.ts'
import { expectAccess } from './stage/axe.ts'
import { say } from './stage/words.ts'

// Each page is looked at four times.
test.slow()

test('everybody can use the pages before the sign-in', async ({ brand, visit }) => {
  const page = await visit()
  const invitation = await brand.api.POST('/api/v1/invitations', {
    body: {
      email: 'eve@staff.example',
      name: 'Eve',
      role: 'agent',
      locationIds: null,
      departmentIds: null,
      sendMail: false,
    },
  })
  for (const path of [
    '/signin',
    '/forgot-password',
    '/reset-password?token=x',
    invitation.data?.link ?? '',
  ]) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccess(page, path)
  }
})

test('everybody can use the inbox and the conversation', async ({ brand, mara, writes, open }) => {
  const html = '<p>Dear team, <b>where</b> are they?</p>'
  const { id } = await writes({
    subject: 'A question',
    html,
    attachments: [{ filename: 'bill.txt', content: 'x' }],
  })
  const page = await open(brand.owner)
  await goTo(page, '/inbox/spam')
  await expect(page.getByRole('heading', { name: say('inbox.emptySpam') })).toBeVisible()
  await expectAccess(page, 'an empty view')
  await goTo(page, '/inbox/open')
  await expect(page.getByRole('link', { name: 'A question' })).toBeVisible()
  await expectAccess(page, 'the list')
  await goTo(page, `/inbox/open/${id}`)
  await expect(messageFrom(page, mara.name)).toBeVisible()
  await expectAccess(page, 'the conversation')
  await writeReply(page, 'Dear Mara,')
  await expectAccess(page, 'an answer being written')
  await pressNote(page)
  await noteBox(page).fill('Only for us')
  await page.getByRole('button', { name: say('inbox.addNote') }).click()
  await expect(
    page.getByRole('article', { name: say('inbox.noteBy', { name: brand.owner.name }) }),
  ).toBeVisible()
  await expectAccess(page, 'a note')
})

test('everybody can use menus and dialogs', async ({ brand, writes, open }) => {
  const { id } = await writes({ subject: 'A question' })
  const page = await open(brand.owner, { viewport: { width: 1440, height: 900 } })
  await goTo(page, `/inbox/open/${id}`)
  const opened = [
    [() => page.keyboard.press('Control+k'), 'the palette'],
    [() => page.keyboard.press('?'), 'the keyboard map'],
    [() => page.keyboard.press('c'), 'a new conversation'],
    [() => page.keyboard.press('s'), 'the snooze menu'],
    [() => page.keyboard.press('a'), 'the assignee picker'],
  ] as const
  const overlay = page.getByRole('dialog').or(page.getByRole('menu')).or(page.getByRole('listbox'))
  for (const [act, where] of opened) {
    await expect(page.getByRole('heading', { name: 'A question' })).toBeVisible()
    await act()
    await expect(overlay.first()).toBeVisible()
    await expectAccess(page, where)
    await page.keyboard.press('Escape')
    await expect(overlay).toHaveCount(0)
  }
})

test('everybody can use the settings', async ({ brand, open }) => {
  const page = await open(brand.owner)
  await page.setViewportSize({ width: 1440, height: 900 })
  await walkSettings(page, say, (name) => expectAccess(page, name))
})
