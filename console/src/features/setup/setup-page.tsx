import { Select } from '@mantine/core'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { type Locale, languageNames, localeOf, locales } from '../../lib/locales.ts'
import { BrandMark } from '../../ui/brand-mark.tsx'
import { SetupForm } from './setup-form.tsx'
import classes from './setup-page.module.css'

type SetupPageProps = { onDone: () => void; onLocale: (locale: Locale) => void }

/** The first minute: who one is, or a look around in somebody else's shop. */
export function SetupPage({ onDone, onLocale }: SetupPageProps) {
  const translate = useTranslate()
  const locale = useLocale()
  return (
    <div className={classes.page}>
      <title>{translate('setup.title')}</title>
      <main className={classes.card}>
        <header className={classes.head}>
          <BrandMark name="Vicino" size={44} />
          <h1 className={classes.title}>{translate('setup.title')}</h1>
          <p className={classes.lead}>{translate('setup.lead')}</p>
        </header>
        <SetupForm onDone={onDone} />
      </main>
      <footer className={classes.foot}>
        <Select
          aria-label={translate('common.language')}
          size="xs"
          variant="unstyled"
          w={110}
          allowDeselect={false}
          data={locales.map((value) => ({ value, label: languageNames[value] }))}
          value={locale}
          onChange={(value) => onLocale(localeOf(value))}
        />
      </footer>
    </div>
  )
}
