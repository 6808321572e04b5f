import { Select } from '@mantine/core'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { languageChoices } from '../../../lib/languages.ts'
import { feelingNames, feelings, reviewTones, toneNames, useThemeChoices } from '../../../lib/review-words.ts'
import type { ReviewQuery } from '../../../lib/reviews.ts'
import type { ReviewsSearch } from '../../../paths.ts'
import { SearchSelect } from '../../../ui/search-select.tsx'

type Given = { search: ReviewsSearch; go: (next: ReviewsSearch) => void }

const hints = ['disagrees', 'suspicious'] as const

/** What a list of reviews is narrowed to by how they were read. */
export function readingQueryOf({ tone, feeling, theme, language, hint }: ReviewsSearch): ReviewQuery {
  return {
    ...(tone && { tone }),
    ...(feeling && { sentiment: feeling }),
    ...(theme && { theme }),
    ...(language && { language }),
    ...(hint === 'disagrees' && { disagrees: 'true' }),
    ...(hint === 'suspicious' && { suspicious: 'true' }),
    ...(hint === 'unsuspicious' && { suspicious: 'false' }),
  }
}

/** Narrows a list of reviews by how they were read. */
export function ReadingFilters({ search, go }: Given) {
  const translate = useTranslate()
  const spoken = useLocale()
  const themes = useThemeChoices(search.theme)
  return (
    <>
      <Select
        label={translate('review-words.tone')}
        placeholder={translate('review-words.anyTone')}
        clearable
        data={reviewTones.map((value) => ({ value, label: translate(toneNames[value]) }))}
        value={search.tone ?? null}
        onChange={(value) => go({ tone: value ?? '' })}
      />
      <SearchSelect
        label={translate('review-words.theme')}
        placeholder={translate('review-words.anyTheme')}
        clearable
        data={themes}
        value={search.theme ?? null}
        onChange={(value) => go({ theme: value ?? '' })}
      />
      <Select
        label={translate('review-words.feeling')}
        placeholder={translate('review-words.anyFeeling')}
        clearable
        data={feelings.map((value) => ({ value, label: translate(feelingNames[value]) }))}
        value={search.feeling ?? null}
        onChange={(value) => go({ feeling: value ?? '' })}
      />
      <SearchSelect
        label={translate('review-words.language')}
        placeholder={translate('review-words.anyLanguage')}
        clearable
        data={languageChoices(spoken)}
        value={search.language ?? null}
        onChange={(value) => go({ language: value ?? '' })}
      />
      <Select
        label={translate('review-words.hint')}
        placeholder={translate('review-words.anyHint')}
        clearable
        data={hints.map((value) => ({ value, label: translate(`review-words.${value}`) }))}
        value={search.hint ?? null}
        onChange={(value) => go({ hint: value ?? '' })}
      />
    </>
  )
}
