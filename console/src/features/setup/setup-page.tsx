import { Button, Divider } from '@mantine/core'
import { IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import type { Locale } from '../../lib/locales.ts'
import { QuietPage } from '../../ui/quiet-page.tsx'
import { DemoProgress } from './demo-progress.tsx'
import { SetupForm } from './setup-form.tsx'
import classes from './setup-page.module.css'

type SetupPageProps = { onDone: () => void; onLocale: (locale: Locale) => void }

/** The first minute: who one is, or a look around in an invented brand. */
export function SetupPage({ onDone, onLocale }: SetupPageProps) {
  const translate = useTranslate()
  const [isDemo, setIsDemo] = useState(false)
  return (
    <QuietPage
      title={translate('setup.title')}
      text={isDemo ? undefined : translate('setup.lead')}
      isWide
      onLocale={onLocale}
    >
      {isDemo ? (
        <DemoProgress onDone={onDone} onBack={() => setIsDemo(false)} />
      ) : (
        <>
          <SetupForm onDone={onDone} />
          <Divider label={translate('setup.or')} my="md" />
          <Button
            variant="default"
            fullWidth
            leftSection={<IconPlayerPlay size={16} />}
            onClick={() => setIsDemo(true)}
          >
            {translate('setup.demo')}
          </Button>
          <p className={classes.hint}>{translate('setup.demoText')}</p>
        </>
      )}
    </QuietPage>
  )
}
