import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { copyOf, goTo } from './pages/conversation.ts'
import type { Person } from './stage/brand.ts'
import { awaitMail } from './stage/mail.ts'
import { totp } from './stage/totp.ts'
import { say } from './stage/words.ts'

test('a wrong password is refused, the right one leads to where one wanted to go', async ({
  brand,
  writes,
  visit,
}) => {
  const { id } = await writes({ subject: 'A link from a colleague' })
  const page = await visit()
  await page.goto(`/inbox/open/${id}`)
  await signIn(page, { ...brand.owner, password: 'not the password' })
  await expect(page.getByRole('alert')).toHaveText(say('errors.INVALID_EMAIL_OR_PASSWORD'))
  await signIn(page, brand.owner)
  await expect(page.getByRole('heading', { name: 'A link from a colleague' })).toBeVisible()

  await page.getByRole('button', { name: say('common.userMenu') }).click()
  await page.getByRole('menuitem', { name: say('common.signOut') }).click()
  await expect(page.getByRole('heading', { name: say('signin.title') })).toBeVisible()
  await page.goBack()
  await expect(page.getByText('A link from a colleague')).toHaveCount(0)
})

test('two steps: enrolled with an app, asked for at the next sign-in, a backup code lets in once', async ({
  brand,
  open,
  visit,
}) => {
  const page = await open(brand.owner)
  await goTo(page, '/settings/profile')
  await page.getByRole('button', { name: say('settings.twoFactorSwitchOn') }).click()
  await page.getByLabel(say('settings.currentPassword')).fill(brand.owner.password)
  await page.getByRole('button', { name: say('common.continue') }).click()
  const secret = await copyOf(page, say('settings.twoFactorSecret'))
  await page.getByRole('dialog').getByRole('textbox').first().focus()
  await page.keyboard.type(totp(secret))
  const codes = page.getByRole('dialog', { name: say('settings.backupCodes') })
  await expect(codes).toBeVisible()
  const backup = (await codes.locator('code').first().textContent()) ?? ''
  await codes.getByRole('button', { name: say('settings.backupCodesKept') }).click()
  await expect(page.getByText(say('settings.twoFactorOn'), { exact: true })).toBeVisible()

  const elsewhere = await visit()
  await elsewhere.goto('/signin')
  await signIn(elsewhere, brand.owner)
  await expect(elsewhere.getByRole('heading', { name: say('signin.totpTitle') })).toBeVisible()
  await elsewhere.keyboard.type('000000')
  await expect(elsewhere.getByRole('alert')).toBeVisible()
  await elsewhere.getByLabel(say('signin.codeDigit', { index: 1 })).focus()
  await elsewhere.keyboard.type(totp(secret))
  await expect(elsewhere.getByRole('heading', { name: say('inbox.viewUnassigned') })).toBeVisible()

  const third = await visit()
  await third.goto('/signin')
  await signIn(third, brand.owner)
  await third.getByRole('button', { name: say('signin.useBackupCode') }).click()
  await third.getByLabel(say('signin.backupCode')).fill(backup)
  await third.getByRole('button', { name: say('common.continue') }).click()
  await expect(third.getByRole('heading', { name: say('inbox.viewUnassigned') })).toBeVisible()
})

test('a forgotten password is chosen anew with a mailed link, and other sessions end', async ({
  sink,
  brand,
  open,
  visit,
}) => {
  const old = await open(brand.owner)
  const page = await visit()
  await page.goto('/signin')
  await page.getByRole('link', { name: say('signin.forgot') }).click()
  // The page one comes from has a field of the same name.
  await expect(page.getByRole('heading', { name: say('signin.forgotTitle') })).toBeVisible()
  await page.getByLabel(say('common.email')).fill(brand.owner.email)
  await page.getByRole('button', { name: say('signin.sendLink') }).click()
  await expect(page.getByText(say('signin.forgotSent', { email: brand.owner.email }))).toBeVisible()

  const mail = await awaitMail(sink, brand.owner.email, () => true)
  expect(mail.subject).toBe(say('accounts.resetSubject'))
  await page.goto(/https?:\/\/\S+/.exec(mail.text ?? '')?.[0] ?? '')
  await page.getByLabel(say('signin.newPassword')).fill('another good password')
  await page.getByRole('button', { name: say('signin.savePassword') }).click()
  await expect(page.getByRole('heading', { name: say('signin.title') })).toBeVisible()
  await signIn(page, { ...brand.owner, password: 'another good password' })
  await expect(page.getByRole('heading', { name: say('inbox.viewUnassigned') })).toBeVisible()
  await old.reload()
  await expect(old.getByRole('heading', { name: say('signin.title') })).toBeVisible()
})

async function signIn(page: Page, { email, password }: Person): Promise<void> {
  await page.getByLabel(say('common.email')).fill(email)
  await page.getByLabel(say('signin.password'), { exact: true }).fill(password)
  await page.getByRole('button', { name: say('signin.signIn'), exact: true }).click()
}
