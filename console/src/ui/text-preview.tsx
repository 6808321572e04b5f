import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answer, api } from '../lib/api.ts'
import { useTranslate } from '../lib/i18n.tsx'
import type { TextUse } from '../lib/writing.ts'
import classes from './language-texts.module.css'

type TextPreviewProps = {
  use: TextUse
  locale: string
  html?: string
  text?: string
  locationId?: string | undefined
}

const pauseMs = 400

/** A text as an invented customer would read it; while it cannot be read, what could be read last. */
export function TextPreview({ use, locale, html, text, locationId }: TextPreviewProps) {
  const translate = useTranslate()
  const [asked] = useDebouncedValue(JSON.stringify({ use, locale, html, text, locationId }), pauseMs)
  const isEmpty = !(html ?? text)
  const { data: shown } = useQuery({
    queryKey: ['text-preview', asked],
    enabled: !isEmpty,
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => {
      const body = { use, locale, ...(html === undefined ? { text: text ?? '' } : { html }) }
      const place = { locationId: locationId ?? null }
      return answer(api.POST('/api/v1/text-previews', { body: { ...body, ...place }, signal }))
    },
  })
  return (
    <figure className={classes.preview}>
      <figcaption className={classes.previewHead}>{translate('wording.preview')}</figcaption>
      <p className={classes.previewText} lang={locale}>
        {isEmpty ? translate('wording.previewEmpty') : shown?.text}
      </p>
    </figure>
  )
}
