import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router'
import { ForgotPasswordPage } from '../features/signin/forgot-password-page.tsx'
import { InvitationPage } from '../features/signin/invitation-page.tsx'
import { ResetPasswordPage } from '../features/signin/reset-password-page.tsx'
import { SigninPage } from '../features/signin/signin-page.tsx'
import { sessionOptions } from '../lib/session.ts'
import { paths } from '../paths.ts'
import { useChooseLocale } from './locale-context.ts'

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
  const enter = useEnter(undefined)
  return <InvitationPage token={token} onJoined={enter} onLocale={useChooseLocale()} />
}

/** Goes on to where the person wanted to go, as who they now are. */
function useEnter(next: string | undefined) {
  const client = useQueryClient()
  const router = useRouter()
  return () => {
    // Not removed: who watches it, as the language does, would go on watching what is gone.
    void client.resetQueries({ queryKey: sessionOptions.queryKey })
    // Only an address of ours: a link must not be able to send people elsewhere.
    router.history.push(next && /^\/(?![/\\])/.test(next) ? next : paths.home())
  }
}
