import { Select, Textarea } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../../lib/api.ts'
import { useTranslate, useTranslator } from '../../../lib/i18n.tsx'
import { languageName } from '../../../lib/languages.ts'
import type { MessageKey } from '../../../lib/message-keys.ts'
import {
  answeringOptions,
  pathOf,
  type Register,
  type ReviewStrategy,
  type StrategyPreview,
} from '../../../lib/review-strategies.ts'
import { Section } from '../../../ui/section.tsx'
import { Stars } from '../../../ui/stars.tsx'
import { useRegisterNames } from './register-names.ts'
import classes from './strategy.module.css'
import type { StrategyForm } from './strategy-draft.ts'
import { termsOfDraft } from './strategy-draft.ts'

type TextsProps = { form: StrategyForm; strategy: ReviewStrategy }

const toneParts = ['greeting', 'opening', 'acknowledge', 'offer', 'private', 'closing', 'signature'] as const
const themeParts = ['acknowledge', 'praised', 'offer', 'private'] as const
type Part = (typeof toneParts)[number] | (typeof themeParts)[number]

const partNames: Record<Part, MessageKey> = {
  greeting: 'review-strategies.partGreeting',
  opening: 'review-strategies.partOpening',
  acknowledge: 'review-strategies.partAcknowledge',
  praised: 'review-strategies.partPraised',
  offer: 'review-strategies.partOffer',
  private: 'review-strategies.partPrivate',
  closing: 'review-strategies.partClosing',
  signature: 'review-strategies.partSignature',
}

/** The brand's own sentences in one language and register, beside what becomes of them. */
export function StrategyTexts({ form, strategy }: TextsProps) {
  const translate = useTranslate()
  const { locale } = useTranslator()
  const registerNames = useRegisterNames()
  const { data: answering } = useSuspenseQuery(answeringOptions)
  const languages = Object.keys(answering.languages)
  const [language, setLanguage] = useState(languages.find((one) => one === locale) ?? languages[0] ?? 'en')
  const [register, setRegister] = useState<Register>(answering.languages[language] ?? 'formal')
  const shown = usePreview({ form, strategy, language, register })
  const parts = strategy.kind === 'tone' ? toneParts : themeParts
  const choose = (next: string | null) => {
    if (!next) return
    setLanguage(next)
    setRegister(answering.languages[next] ?? 'formal')
  }
  return (
    <Section
      title={translate('review-strategies.texts')}
      text={translate('review-strategies.textsText', { slots: '{name}, {location}, {phone}, {manager}' })}
      isWide
    >
      <div className={classes.choices}>
        <Select
          label={translate('review-strategies.language')}
          allowDeselect={false}
          data={languages.map((one) => ({ value: one, label: languageName(one, locale) }))}
          value={language}
          onChange={choose}
        />
        <Select
          label={translate('review-strategies.register')}
          allowDeselect={false}
          data={registerNames(language)}
          value={register}
          onChange={(next) => setRegister(next === 'informal' ? 'informal' : 'formal')}
        />
      </div>
      <div className={classes.sides}>
        <div className={classes.parts}>
          {parts.map((part) => (
            <PartField
              key={`${language} ${register} ${part}`}
              {...{ form, language, register, part }}
              ours={shown?.ours[part] ?? []}
            />
          ))}
        </div>
        <figure className={classes.preview} aria-live="polite">
          <figcaption>
            <strong>{translate('review-strategies.preview')}</strong>
            <span>{translate('review-strategies.previewText')}</span>
          </figcaption>
          {shown && shown.review !== '' && (
            <blockquote lang={language} className={classes.sample}>
              <Stars count={shown.stars} /> {shown.review}
            </blockquote>
          )}
          <p lang={language} className={classes.answer}>
            {shown?.text}
          </p>
        </figure>
      </div>
    </Section>
  )
}

type PartProps = {
  form: StrategyForm
  language: string
  register: Register
  part: Part
  ours: readonly string[]
}

function PartField({ form, language, register, part, ours }: PartProps) {
  const translate = useTranslate()
  const { texts } = form.getValues()
  const lines = texts[language]?.[register]?.[part] ?? []
  const fault = Object.entries(form.errors).find(([path]) =>
    path.startsWith(`texts.${language}.${register}.${part}`),
  )?.[1]
  return (
    <Textarea
      label={translate(partNames[part])}
      placeholder={ours.join('\n')}
      lang={language}
      autosize
      minRows={Math.max(2, ours.length)}
      maxRows={10}
      value={lines.join('\n')}
      error={fault}
      onChange={({ currentTarget: { value } }) =>
        form.setFieldValue('texts', {
          ...texts,
          [language]: {
            ...texts[language],
            [register]: {
              ...texts[language]?.[register],
              [part]: value === '' ? [] : value.split('\n'),
            },
          },
        })
      }
    />
  )
}

type Asked = TextsProps & { language: string; register: Register }

function usePreview({ form, strategy, language, register }: Asked) {
  const body: StrategyPreview = { terms: termsOfDraft(form.getValues()), language, register, wording: 0 }
  const [asked] = useDebouncedValue(JSON.stringify(body), 300)
  const path = pathOf(strategy.kind, strategy.key)
  const { data } = useQuery({
    queryKey: ['review-strategy-preview', path, asked],
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      answer(
        api.POST('/api/v1/review-strategies/{kind}/{key}/preview', {
          params: { path },
          body: JSON.parse(asked) as StrategyPreview,
          signal,
        }),
      ),
  })
  return data
}
