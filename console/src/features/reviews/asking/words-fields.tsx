import { Select, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { languageChoices } from '../../../lib/languages.ts'
import { askingKeys } from '../../../lib/review-asking.ts'
import { Section } from '../../../ui/section.tsx'
import classes from './asking.module.css'
import type { AskingDraft } from './draft.ts'

const none = { subject: '', mail: '', message: '' }
const whileTypingMs = 300

/** Words of one's own in each language, and how what is sent reads. */
export function WordsFields({ form }: { form: UseFormReturnType<AskingDraft> }) {
  const translate = useTranslate()
  const locale = useLocale()
  const [language, setLanguage] = useState<string>(Object.keys(form.values.texts)[0] ?? locale)
  const words = form.values.texts[language] ?? none
  const change = (given: Partial<typeof none>) => {
    const { [language]: _old, ...others } = form.values.texts
    const next = { ...words, ...given }
    const isEmpty = Object.values(next).every((text) => text.trim() === '')
    form.setFieldValue('texts', isEmpty ? others : { ...others, [language]: next })
  }
  const errorOf = (field: string) => form.errors[`texts.${language}.${field}`]
  return (
    <Section
      title={translate('review-asking.words')}
      text={translate('review-asking.wordsText', { fields: '{name} {place} {brand} {link} {stop}' })}
    >
      <Select
        label={translate('review-asking.language')}
        allowDeselect={false}
        searchable
        data={languageChoices(locale, Object.keys(form.values.texts))}
        value={language}
        onChange={(value) => value && setLanguage(value)}
      />
      <TextInput
        label={translate('review-asking.subject')}
        maxLength={200}
        value={words.subject}
        error={errorOf('subject')}
        onChange={({ currentTarget }) => change({ subject: currentTarget.value })}
      />
      <Textarea
        label={translate('review-asking.mailText')}
        autosize
        minRows={3}
        maxRows={14}
        value={words.mail}
        error={errorOf('mail')}
        onChange={({ currentTarget }) => change({ mail: currentTarget.value })}
      />
      <Textarea
        label={translate('review-asking.messageText')}
        autosize
        minRows={2}
        maxLength={480}
        value={words.message}
        error={errorOf('message')}
        onChange={({ currentTarget }) => change({ message: currentTarget.value })}
      />
      <Preview language={language} words={words} />
    </Section>
  )
}

function Preview({ language, words }: { language: string; words: typeof none }) {
  const translate = useTranslate()
  const [body] = useDebouncedValue({ language, ...words }, whileTypingMs)
  const { data } = useQuery({
    queryKey: [...askingKeys.all, 'preview', body],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => answer(api.POST('/api/v1/review-request-previews', { body, signal })),
  })
  if (!data) return null
  return (
    <section
      className={classes.preview}
      aria-label={translate('review-asking.preview')}
      dir={data.direction}
      lang={language}
    >
      <p className={classes.quiet}>{translate('review-asking.email')}</p>
      <p className={classes.subject}>{data.subject}</p>
      <p>{data.mail}</p>
      <p className={classes.quiet}>{translate('review-asking.phone')}</p>
      <p>{data.message}</p>
    </section>
  )
}
