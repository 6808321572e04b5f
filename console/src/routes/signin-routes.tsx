import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { ForgotPasswordPage } from '../features/signin/forgot-password-page.tsx'
import { InvitationPage } from '../features/signin/invitation-page.tsx'
import { ResetPasswordPage } from '../features/signin/reset-password-page.tsx'
import { SigninPage } from '../features/signin/signin-page.tsx'
import { paths } from '../paths.ts'
import { useChooseLocale } from './locale-context.ts'
import { useEnter } from './use-enter.ts'

export function SignInRoute() {
  const search: { next?: string; error?: string } = useSearch({ strict: false })
  const enter = useEnter(search.next)
  return <SigninPage failure={search.error} onSignedIn={enter} onLocale={useChooseLocale()} />
}

export function ForgotPasswordRoute() {
  return <ForgotPasswordPage onLocale={useChooseLocale()} />
}

export function ResetPasswordRoute() {
  const { token }: { token?: string } = useSearch({ strict: false })
  const navigate = useNavigate()
  return (
    <ResetPasswordPage
      token={token}
      onDone={() => void navigate({ to: paths.signIn() })}
      onLocale={useChooseLocale()}
    />
  )
}

export function InvitationRoute() {
  const { token = '' }: { token?: string } = useParams({ strict: false })
  const enter = useEnter()
  return <InvitationPage token={token} onJoined={enter} onLocale={useChooseLocale()} />
}
