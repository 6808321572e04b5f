import { Anchor, Button, Divider, PasswordInput, Stack } from '@mantine/core'
import { IconBuilding, IconFingerprint } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { loadAuth } from '../../lib/load-auth.ts'
import { paths } from '../../paths.ts'
import { useAuthProblem } from './auth-problem.ts'
import { EmailField } from './email-field.tsx'
import classes from './signin-form.module.css'

type PasswordFormProps = {
  failure: string | undefined
  onSignedIn: () => void
  onTotp: () => void
  onCompany: (email: string) => void
}

/** E-mail and password; or a passkey, or one's company. */
export function PasswordForm({ failure, onSignedIn, onTotp, onCompany }: PasswordFormProps) {
  const translate = useTranslate()
  const authProblem = useAuthProblem()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState(failure ? authProblem({ code: failure, status: 400 }) : undefined)
  const [busy, setBusy] = useState<'password' | 'passkey'>()

  async function submit(event: FormEvent) {
    event.preventDefault()
    setBusy('password')
    const { data, error } = await (await loadAuth()).signIn.email({ email: email.trim(), password })
    setBusy(undefined)
    if (error) return setProblem(authProblem(error))
    if (data && 'twoFactorRedirect' in data && data.twoFactorRedirect) return onTotp()
    onSignedIn()
  }
  async function signInByPasskey() {
    setBusy('passkey')
    setProblem(undefined)
    const { error } = await (await loadAuth()).signIn.passkey()
    setBusy(undefined)
    if (error) return setProblem(authProblem(error))
    onSignedIn()
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <EmailField
          label={translate('common.email')}
          autoComplete="username webauthn"
          value={email}
          onChange={setEmail}
        />
        <div>
          <PasswordInput
            label={translate('signin.password')}
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            size="md"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': translate('common.showPassword') }}
          />
          <Anchor
            size="sm"
            className={classes.forgot ?? ''}
            renderRoot={(props) => <Link to={paths.forgotPassword()} {...props} />}
          >
            {translate('signin.forgot')}
          </Anchor>
        </div>
        {problem && (
          <p role="alert" className={classes.problem}>
            {problem}
          </p>
        )}
        <Button type="submit" size="md" fullWidth loading={busy === 'password'}>
          {translate('signin.signIn')}
        </Button>
        <Divider label={translate('signin.or')} />
        <Button
          variant="default"
          size="md"
          fullWidth
          leftSection={<IconFingerprint size={18} />}
          loading={busy === 'passkey'}
          onClick={() => void signInByPasskey()}
        >
          {translate('signin.withPasskey')}
        </Button>
        <Button
          variant="default"
          size="md"
          fullWidth
          leftSection={<IconBuilding size={18} />}
          onClick={() => onCompany(email)}
        >
          {translate('signin.withCompany')}
        </Button>
      </Stack>
    </form>
  )
}
