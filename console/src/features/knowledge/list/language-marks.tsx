import { IconMap2 } from '@tabler/icons-react'
import type { ArticleRow } from '../../../lib/articles.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { languageName } from '../../../lib/languages.ts'
import { missingLanguages, stateNames, stateOf, stateTones } from '../text-state.ts'
import { useHelpCentre } from '../use-help-centre.ts'
import classes from './list.module.css'

/** In which languages an article is, how far each text has come, and which are missing. */
export function LanguageMarks({ article }: { article: Pick<ArticleRow, 'texts' | 'kind'> }) {
  const translate = useTranslate()
  const spoken = useLocale()
  const { languages } = useHelpCentre()
  // Procedures are for colleagues, who need not have them in each language of the customers.
  const missing = article.kind === 'internal' ? [] : missingLanguages(article, languages)
  return (
    <ul className={classes.marks} aria-label={translate('articles.languages')}>
      {article.texts.map((text) => {
        const { locale, regionId, regionName } = text
        const state = stateOf(text)
        const words = [languageName(locale, spoken), regionName, translate(stateNames[state])]
        const title = words.filter(Boolean).join(', ')
        return (
          <li
            key={`${locale} ${regionId}`}
            className={classes.mark}
            data-tone={stateTones[state]}
            title={title}
          >
            <span aria-hidden>{locale.toUpperCase()}</span>
            {regionName && <IconMap2 size={12} aria-hidden />}
            <span className="visually-hidden">{title}</span>
          </li>
        )
      })}
      {missing.map((locale) => {
        const title = translate('articles.missingIn', { language: languageName(locale, spoken) })
        return (
          <li key={locale} className={classes.mark} data-tone="missing" title={title}>
            <span aria-hidden>{locale.toUpperCase()}</span>
            <span className="visually-hidden">{title}</span>
          </li>
        )
      })}
    </ul>
  )
}
