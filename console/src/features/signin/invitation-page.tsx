import { Anchor, Button, Loader, Stack, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { answer, api } from '../../lib/api.ts'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import type { Locale } from '../../lib/locales.ts'
import { useProblemText } from '../../lib/problem-text.ts'
import type { InvitationPreview } from '../../lib/shapes.ts'
import { paths } from '../../paths.ts'
import { QuietPage } from '../../ui/quiet-page.tsx'
import { NewPasswordField, shortestPassword } from './new-password-field.tsx'
import classes from './signin-form.module.css'

type InvitationPageProps = { token: string; onJoined: () => void; onLocale: (locale: Locale) => void }

/** Joins a brand by invitation. */
export function InvitationPage({ token, onJoined, onLocale }: InvitationPageProps) {
  const translate = useTranslate()
  const problemText = useProblemText()
  const preview = useQuery({
    queryKey: ['invitation', token],
    retry: false,
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/invitations/{token}/preview', { params: { path: { token } }, signal })),
  })
  if (preview.isPending)
    return (
      <QuietPage title={translate('signin.invitation')} onLocale={onLocale}>
        <div className={classes.center}>
          <Loader size="sm" aria-label={translate('common.loading')} />
        </div>
      </QuietPage>
    )
  if (preview.isError)
    return (
      <QuietPage title={translate('signin.invitation')} text={problemText(preview.error)} onLocale={onLocale}>
        <Anchor
          className={classes.center ?? ''}
          size="sm"
          renderRoot={(props) => <Link to={paths.signIn()} {...props} />}
        >
          {translate('signin.backToSignIn')}
        </Anchor>
      </QuietPage>
    )
  const { account, invitedBy } = preview.data
  return (
    <QuietPage
      title={translate('signin.joinTitle', { brand: account.name })}
      text={translate('signin.joinText', { name: invitedBy })}
      brandName={account.name}
      onLocale={onLocale}
    >
      <AcceptForm token={token} preview={preview.data} onJoined={onJoined} />
    </QuietPage>
  )
}

type AcceptFormProps = { token: string; preview: InvitationPreview; onJoined: () => void }

function AcceptForm({ token, preview, onJoined }: AcceptFormProps) {
  const translate = useTranslate()
  const locale = useLocale()
  const problemText = useProblemText()
  const [name, setName] = useState(preview.name)
  const [password, setPassword] = useState('')
  const { needsSignIn } = preview
  const accept = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/invitations/{token}/acceptance', {
          params: { path: { token } },
          body: { name: name.trim(), locale, ...(!needsSignIn && { password }) },
        }),
      ),
    onSuccess: onJoined,
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    accept.mutate()
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput label={translate('common.email')} value={preview.email} readOnly size="md" />
        <TextInput
          label={translate('common.personName')}
          autoComplete="name"
          required
          withAsterisk={false}
          autoFocus
          size="md"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {!needsSignIn && <NewPasswordField value={password} onChange={setPassword} />}
        {accept.isError && (
          <p role="alert" className={classes.problem}>
            {problemText(accept.error)}
          </p>
        )}
        <Button
          type="submit"
          size="md"
          loading={accept.isPending}
          disabled={!needsSignIn && password.length < shortestPassword}
        >
          {translate('signin.join')}
        </Button>
        {needsSignIn && (
          <Anchor
            ta="center"
            size="sm"
            renderRoot={(props) => (
              <Link to={paths.signIn()} search={{ next: paths.invitation(token) }} {...props} />
            )}
          >
            {translate('signin.signInFirst')}
          </Anchor>
        )}
      </Stack>
    </form>
  )
}
