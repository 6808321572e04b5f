import type { ReactNode } from 'react'
import { useLocale, useTranslate } from '../lib/i18n.tsx'
import { languageNames, localeOf, locales } from '../lib/locales.ts'
import { BrandMark } from './brand-mark.tsx'
import classes from './quiet-page.module.css'

type QuietPageProps = {
  title: string
  text?: ReactNode
  brandName?: string
  logoUrl?: string | undefined
  children: ReactNode
  /** For a form that has more to ask. */
  isWide?: boolean
  onLocale: (locale: ReturnType<typeof useLocale>) => void
}

/** The page around everything that happens before one is signed in. */
export function QuietPage({ title, text, brandName, logoUrl, children, isWide, onLocale }: QuietPageProps) {
  const translate = useTranslate()
  const locale = useLocale()
  return (
    <div className={classes.page}>
      <title>{title}</title>
      <main className={classes.card} data-wide={isWide || undefined}>
        <header className={classes.head}>
          <BrandMark name={brandName ?? 'Vicino'} logoUrl={logoUrl} size={44} />
          <h1 className={classes.title}>{title}</h1>
          {text && <p className={classes.text}>{text}</p>}
        </header>
        {children}
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
