import { Anchor, Button, Stack } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { loadAuth } from '../../lib/load-auth.ts'
import type { Locale } from '../../lib/locales.ts'
import { paths } from '../../paths.ts'
import { QuietPage } from '../../ui/quiet-page.tsx'
import { useAuthProblem } from './auth-problem.ts'
import { NewPasswordField, shortestPassword } from './new-password-field.tsx'
import classes from './signin-form.module.css'

type ResetPasswordPageProps = {
  /** From the mailed link; undefined when the link was no longer good. */
  token: string | undefined
  onDone: () => void
  onLocale: (locale: Locale) => void
}

/** Chooses a new password with a mailed link. */
export function ResetPasswordPage({ token, onDone, onLocale }: ResetPasswordPageProps) {
  const translate = useTranslate()
  const authProblem = useAuthProblem()
  const [password, setPassword] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState(token ? undefined : translate('signin.linkExpired'))
  async function submit(event: FormEvent) {
    event.preventDefault()
    setIsBusy(true)
    const { error } = await (await loadAuth()).resetPassword({ newPassword: password, token: token ?? '' })
    setIsBusy(false)
    if (error) return setProblem(authProblem(error))
    onDone()
  }
  return (
    <QuietPage title={translate('signin.resetTitle')} onLocale={onLocale}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          {token && <NewPasswordField value={password} onChange={setPassword} />}
          {problem && (
            <p role="alert" className={classes.problem}>
              {problem}
            </p>
          )}
          {token && (
            <Button type="submit" size="md" loading={isBusy} disabled={password.length < shortestPassword}>
              {translate('signin.savePassword')}
            </Button>
          )}
          <Anchor
            ta="center"
            size="sm"
            renderRoot={(props) => <Link to={token ? paths.signIn() : paths.forgotPassword()} {...props} />}
          >
            {translate(token ? 'signin.backToSignIn' : 'signin.askAgain')}
          </Anchor>
        </Stack>
      </form>
    </QuietPage>
  )
}
