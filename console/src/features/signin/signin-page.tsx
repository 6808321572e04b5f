import { useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import type { Locale } from '../../lib/locales.ts'
import { QuietPage } from '../../ui/quiet-page.tsx'
import { CompanyForm } from './company-form.tsx'
import { PasswordForm } from './password-form.tsx'
import { TotpForm } from './totp-form.tsx'

type SigninPageProps = {
  /** Why a sign-in elsewhere did not work, as its address named it. */
  failure: string | undefined
  onSignedIn: () => void
  onLocale: (locale: Locale) => void
}
type Step = { name: 'password' } | { name: 'totp' } | { name: 'company'; email: string }

/** Signing in: password or passkey, then the authenticator app where one is set up; or through one's company. */
export function SigninPage({ failure, onSignedIn, onLocale }: SigninPageProps) {
  const translate = useTranslate()
  const [step, setStep] = useState<Step>({ name: 'password' })
  const back = () => setStep({ name: 'password' })
  if (step.name === 'totp')
    return (
      <QuietPage
        title={translate('signin.totpTitle')}
        text={translate('signin.totpText')}
        onLocale={onLocale}
      >
        <TotpForm onSignedIn={onSignedIn} onBack={back} />
      </QuietPage>
    )
  if (step.name === 'company')
    return (
      <QuietPage
        title={translate('signin.companyTitle')}
        text={translate('signin.companyText')}
        onLocale={onLocale}
      >
        <CompanyForm email={step.email} onBack={back} />
      </QuietPage>
    )
  return (
    <QuietPage title={translate('signin.title')} onLocale={onLocale}>
      <PasswordForm
        failure={failure}
        onSignedIn={onSignedIn}
        onTotp={() => setStep({ name: 'totp' })}
        onCompany={(email) => setStep({ name: 'company', email })}
      />
    </QuietPage>
  )
}
