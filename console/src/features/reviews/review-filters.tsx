import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslate } from '../../lib/i18n.tsx'
import { locationsOptions } from '../../lib/places.ts'
import { reviewSourcesOptions } from '../../lib/reviews.ts'
import { paths, type ReviewsSearch } from '../../paths.ts'
import { Filters } from '../../ui/filters.tsx'
import { answerNames } from '../../ui/review-standing.tsx'
import { SearchSelect } from '../../ui/search-select.tsx'
import { flagFilters } from './flags/flag-words.ts'
import { ReadingFilters } from './reading/reading-filters.tsx'
import classes from './reviews.module.css'
import { answerStates } from './words.ts'

type Narrowing = { search: ReviewsSearch; go: (next: ReviewsSearch) => void }

/** What the list of reviews is narrowed to; part of the address. */
export function ReviewFilters({ search }: { search: ReviewsSearch }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const { data: locations = [] } = useQuery(locationsOptions)
  const go = (next: ReviewsSearch) =>
    void navigate({
      to: paths.reviews(),
      search: Object.fromEntries(Object.entries({ ...search, ...next }).filter(([, text]) => text)),
      replace: true,
    })
  const stars = ['5', '4', '3', '2', '1'].map((count) => ({
    value: count,
    label: translate('reviews.starsOfFive', { stars: Number(count) }),
  }))
  const { answer, flag, source, tone, theme, feeling, language, hint } = search
  const others = [answer, flag, source, tone, theme, feeling, language, hint]
  return (
    <>
      <Filters
        chosen={others.filter(Boolean).length}
        more={
          <>
            <ReadingFilters search={search} go={go} />
            <AnswerFilters search={search} go={go} />
          </>
        }
      >
        <Select
          label={translate('reviews.stars')}
          placeholder={translate('reviews.anyStars')}
          clearable
          data={[{ value: '1,2', label: translate('reviews.twoAtMost') }, ...stars]}
          value={search.stars ?? null}
          onChange={(value) => go({ stars: value ?? '' })}
        />
        {locations.length > 1 && (
          <SearchSelect
            label={translate('reviews.location')}
            placeholder={translate('reviews.anyLocation')}
            clearable
            limit={50}
            data={locations.map(({ id, name }) => ({ value: id, label: name }))}
            value={search.location ?? null}
            onChange={(value) => go({ location: value ?? '' })}
          />
        )}
      </Filters>
      <Counted search={search} />
    </>
  )
}

// By what became of it, and where it was written.
function AnswerFilters({ search, go }: Narrowing) {
  const translate = useTranslate()
  const { data: sources = [] } = useQuery(reviewSourcesOptions)
  return (
    <>
      <Select
        label={translate('review-answers.ourAnswer')}
        placeholder={translate('review-answers.anyState')}
        clearable
        data={answerStates.map((one) => ({ value: one, label: translate(answerNames[one]) }))}
        value={search.answer ?? null}
        // What our answer is may be so of any review.
        onChange={(value) => go({ answer: value ?? '', ...(value && { state: 'all' }) })}
      />
      <Select
        label={translate('review-flags.filter')}
        placeholder={translate('review-flags.filterAny')}
        clearable
        data={flagFilters.map((one) => ({ value: one, label: translate(`review-flags.filter_${one}`) }))}
        value={search.flag ?? null}
        // Most of them were answered long ago.
        onChange={(value) => go(value ? { flag: value, state: 'all' } : { flag: '' })}
      />
      {sources.length > 1 && (
        <Select
          label={translate('reviews.source')}
          placeholder={translate('reviews.anySource')}
          clearable
          data={sources.map(({ channelId, name }) => ({ value: channelId, label: name }))}
          value={search.source ?? null}
          onChange={(value) => go({ source: value ?? '' })}
        />
      )}
    </>
  )
}

/** Says that only what a number counts is shown, and shows all again. */
function Counted({ search }: { search: ReviewsSearch }) {
  const translate = useTranslate()
  const { from, until, region, complaints, ...rest } = search
  if (!from && !until && !region && !complaints) return null
  return (
    <p className={classes.quiet}>
      {translate('review-trends.narrowed')}{' '}
      <Link to={paths.reviews()} search={rest}>
        {translate('review-trends.showAll')}
      </Link>
    </p>
  )
}
