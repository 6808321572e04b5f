import { Select, TagsInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useQueryClient } from '@tanstack/react-query'
import { answer, api } from '../../../lib/api.ts'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { languageChoices } from '../../../lib/languages.ts'
import {
  feelingNames,
  feelings,
  type ReviewTone,
  reviewTones,
  toneNames,
  useThemeChoices,
  useThemeName,
} from '../../../lib/review-words.ts'
import { type ReviewInFull, reviewKeys } from '../../../lib/reviews.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { notifyDone } from '../../../ui/notify.tsx'
import { SearchSelect } from '../../../ui/search-select.tsx'

const mostThemes = 12

type Draft = { sentiment: string | null; tone: ReviewTone | null; themes: string[]; language: string | null }

/** Says what a review feels like and is about, against the models. Only what is changed is said. */
export function CorrectDialog({ review, onClose }: { review: ReviewInFull; onClose: () => void }) {
  const translate = useTranslate()
  const spoken = useLocale()
  const themeName = useThemeName()
  const client = useQueryClient()
  const keyOf = new Map(useThemeChoices().map(({ value, label }) => [label, value]))
  const form = useForm<Draft>({ initialValues: draftOf(review, themeName) })
  async function save({ sentiment, tone, themes, language }: Draft): Promise<void> {
    const keys = themes.map((name) => keyOf.get(name) ?? name)
    const said = certain(sentiment)
    await answer(
      api.PUT('/api/v1/reviews/{id}/judgement', {
        params: { path: { id: review.id }, header: { 'if-match': `"${review.version}"` } },
        body: {
          ...(said && sentiment !== review.sentiment && { sentiment: said }),
          ...(tone && tone !== review.tone && { tone }),
          ...(keys.join('\n') !== review.themes.join('\n') && { themes: keys }),
          ...(language && language !== review.language && { language }),
        },
      }),
    )
    await client.invalidateQueries({ queryKey: reviewKeys.all })
    notifyDone(translate('review-words.corrected'))
  }
  return (
    <FormDialog
      isOpen
      title={translate('review-words.correctTitle')}
      form={form}
      submit={translate('common.save')}
      save={save}
      fieldOf={(path) => path.replace(/^themes\..*/, 'themes')}
      onClose={onClose}
    >
      <Select
        label={translate('review-words.tone')}
        data={reviewTones.map((value) => ({ value, label: translate(toneNames[value]) }))}
        allowDeselect={false}
        data-autofocus
        {...form.getInputProps('tone')}
      />
      <TagsInput
        label={translate('review-words.themes')}
        description={translate('review-words.themesText')}
        data={[...keyOf.keys()]}
        maxTags={mostThemes}
        maxLength={60}
        acceptValueOnBlur
        {...form.getInputProps('themes')}
      />
      <Select
        label={translate('review-words.feeling')}
        data={feelings
          .filter((value) => value !== 'unclear' || review.sentiment === 'unclear')
          .map((value) => ({ value, label: translate(feelingNames[value]) }))}
        allowDeselect={false}
        {...form.getInputProps('sentiment')}
      />
      <SearchSelect
        label={translate('review-words.language')}
        data={languageChoices(spoken, review.language ? [review.language] : [])}
        allowDeselect={false}
        {...form.getInputProps('language')}
      />
    </FormDialog>
  )
}

function draftOf(
  { sentiment, tone, themes, language }: ReviewInFull,
  themeName: (theme: string) => string,
): Draft {
  return { sentiment, tone, themes: themes.map(themeName), language }
}

function certain(feeling: string | null): 'pos' | 'neu' | 'neg' | undefined {
  return feeling === 'pos' || feeling === 'neu' || feeling === 'neg' ? feeling : undefined
}
