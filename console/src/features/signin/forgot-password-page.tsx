import { Anchor, Button, Stack } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { loadAuth } from '../../lib/load-auth.ts'
import type { Locale } from '../../lib/locales.ts'
import { setUpStateOptions } from '../../lib/set-up-state.ts'
import { paths } from '../../paths.ts'
import { QuietPage } from '../../ui/quiet-page.tsx'
import { useAuthProblem } from './auth-problem.ts'
import { EmailField } from './email-field.tsx'
import { NoMailHelp } from './no-mail-help.tsx'
import classes from './signin-form.module.css'

/** Asks for a link to choose a new password; where none can be mailed it says what to do instead. */
export function ForgotPasswordPage({ onLocale }: { onLocale: (locale: Locale) => void }) {
  const translate = useTranslate()
  const { data } = useSuspenseQuery(setUpStateOptions)
  return (
    <QuietPage
      title={translate(data.sendsMail ? 'signin.forgotTitle' : 'signin.noMailTitle')}
      text={translate(data.sendsMail ? 'signin.forgotText' : 'signin.noMailText')}
      onLocale={onLocale}
    >
      <Stack gap="md">
        {data.sendsMail ? <LinkForm /> : <NoMailHelp />}
        <Anchor ta="center" size="sm" renderRoot={(props) => <Link to={paths.signIn()} {...props} />}>
          {translate('signin.backToSignIn')}
        </Anchor>
      </Stack>
    </QuietPage>
  )
}

/** Says the same whether or not we know the address. */
function LinkForm() {
  const translate = useTranslate()
  const authProblem = useAuthProblem()
  const [email, setEmail] = useState('')
  const [state, setState] = useState<'asking' | 'busy' | 'sent'>('asking')
  const [problem, setProblem] = useState<string>()
  async function submit(event: FormEvent) {
    event.preventDefault()
    setState('busy')
    const redirectTo = `${location.origin}${paths.resetPassword()}`
    const { error } = await (await loadAuth()).requestPasswordReset({ email: email.trim(), redirectTo })
    setProblem(error ? authProblem(error) : undefined)
    setState(error ? 'asking' : 'sent')
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <EmailField
          label={translate('common.email')}
          autoComplete="username"
          value={email}
          onChange={setEmail}
        />
        {problem && (
          <p role="alert" className={classes.problem}>
            {problem}
          </p>
        )}
        {state === 'sent' ? (
          <p role="status" className={classes.done}>
            {translate('signin.forgotSent', { email })}
          </p>
        ) : (
          <Button type="submit" size="md" loading={state === 'busy'}>
            {translate('signin.sendLink')}
          </Button>
        )}
      </Stack>
    </form>
  )
}
