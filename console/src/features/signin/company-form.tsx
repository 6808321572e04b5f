import { Button, Stack } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { paths } from '../../paths.ts'
import { startCompanySignIn } from './company-sign-in.ts'
import { EmailField } from './email-field.tsx'
import classes from './signin-form.module.css'

/** Signing in through one's company: the e-mail's domain says which. */
export function CompanyForm({ email: start, onBack }: { email: string; onBack: () => void }) {
  const translate = useTranslate()
  const [email, setEmail] = useState(start)
  const [isUnknown, setIsUnknown] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  async function submit(event: FormEvent) {
    event.preventDefault()
    setIsBusy(true)
    const url = await startCompanySignIn(email.trim(), paths.home())
    if (url) return location.assign(url)
    setIsBusy(false)
    setIsUnknown(true)
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <EmailField
          label={translate('signin.workEmail')}
          autoComplete="email"
          value={email}
          onChange={setEmail}
        />
        {isUnknown && (
          <p role="alert" className={classes.problem}>
            {translate('signin.companyUnknown')}
          </p>
        )}
        <Button type="submit" size="md" loading={isBusy}>
          {translate('common.continue')}
        </Button>
        <Button variant="subtle" color="gray" onClick={onBack}>
          {translate('common.back')}
        </Button>
      </Stack>
    </form>
  )
}
