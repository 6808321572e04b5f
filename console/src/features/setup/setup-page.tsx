import { Button, Divider } from '@mantine/core'
import { IconPlayerPlay } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { type Locale, languageNames, localeOf, locales } from '../../lib/locales.ts'
import { BrandMark } from '../../ui/brand-mark.tsx'
import { DemoProgress } from './demo-progress.tsx'
import { SetupForm } from './setup-form.tsx'
import classes from './setup-page.module.css'

type SetupPageProps = { onDone: () => void; onLocale: (locale: Locale) => void }

/** The first minute: who one is, or a look around in an invented brand. */
export function SetupPage({ onDone, onLocale }: SetupPageProps) {
  const translate = useTranslate()
  const locale = useLocale()
  const [isDemo, setIsDemo] = useState(false)
  return (
    <div className={classes.page}>
      <title>{translate('setup.title')}</title>
      <main className={classes.card}>
        <header className={classes.head}>
          <BrandMark name="Vicino" size={44} />
          <h1 className={classes.title}>{translate('setup.title')}</h1>
          {!isDemo && <p className={classes.lead}>{translate('setup.lead')}</p>}
        </header>
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
      </main>
      <footer className={classes.foot}>
        <select
          aria-label={translate('common.language')}
          className={classes.language}
          value={locale}
          onChange={(event) => onLocale(localeOf(event.currentTarget.value))}
        >
          {locales.map((value) => (
            <option key={value} value={value} lang={value}>
              {languageNames[value]}
            </option>
          ))}
        </select>
      </footer>
    </div>
  )
}
