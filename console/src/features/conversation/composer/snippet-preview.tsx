import { useQuery } from '@tanstack/react-query'
import { useTranslate, useTranslator } from '../../../lib/i18n.tsx'
import { languageName } from '../../../lib/languages.ts'
import { renderingOptions, type SnippetRow, variableLabels } from '../../../lib/writing.ts'
import classes from './snippet-menu.module.css'

type SnippetPreviewProps = {
  snippet: SnippetRow
  conversationId: string
  /** A language chosen instead of the customer's. */
  locale: string | undefined
  onLocale: (locale: string) => void
}

/** What a snippet says to this customer, and in which other languages it could. */
export function SnippetPreview({ snippet, conversationId, locale, onLocale }: SnippetPreviewProps) {
  const translate = useTranslate()
  const { locale: spoken } = useTranslator()
  const { data: rendered } = useQuery(renderingOptions(snippet, { conversationId, locale }))
  return (
    <div className={classes.preview}>
      {snippet.folder && <p className={classes.folder}>{snippet.folder}</p>}
      <p className={classes.text}>{rendered?.text ?? snippet.preview}</p>
      {rendered && rendered.missing.length > 0 && (
        <p className={classes.missing}>
          {translate('writing.missing', {
            names: rendered.missing.map((name) => translate(variableLabels[name])).join(', '),
          })}
        </p>
      )}
      {snippet.locales.length > 1 && (
        <div className={classes.locales}>
          {snippet.locales.map((one) => (
            <button
              key={one}
              type="button"
              tabIndex={-1}
              aria-pressed={rendered?.locale === one}
              className={classes.locale}
              onMouseDown={(event) => {
                event.preventDefault()
                onLocale(one)
              }}
            >
              {languageName(one, spoken)}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
