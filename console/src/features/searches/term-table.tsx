import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { languageName } from '../../lib/languages.ts'
import { type Narrowed, type Outcome, type SearchTerm, termsOptions } from '../../lib/searches.ts'
import { paths } from '../../paths.ts'
import { ProblemState } from '../../ui/empty-state.tsx'
import classes from './searches.module.css'

const columns = ['sessions', 'zero', 'noClick', 'reformulated', 'contacted'] as const

/** What people look for, and what became of it; only what at least three visitors did. */
export function TermTable({ narrowed, outcome }: { narrowed: Narrowed; outcome: Outcome | undefined }) {
  const translate = useTranslate()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    termsOptions(narrowed, outcome),
  )
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />
  const terms = data?.pages.flatMap(({ items }) => items) ?? []
  if (data && terms.length === 0) return <p className={classes.none}>{translate('searches.noTerms')}</p>
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be scrollable by keys */}
      <section className={classes.wide} aria-label={translate('searches.terms')} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th>{translate('searches.term')}</th>
              {columns.map((name) => (
                <th key={name} className={classes.number}>
                  {translate(`searches.${name}`)}
                </th>
              ))}
              <th>{translate('searches.chosen')}</th>
            </tr>
          </thead>
          <tbody>
            {terms.map((term) => (
              <TermRow key={`${term.locale} ${term.term}`} term={term} />
            ))}
          </tbody>
        </table>
      </section>
      {hasNextPage && (
        <Button variant="default" onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
          {translate('common.more')}
        </Button>
      )}
    </>
  )
}

function TermRow({ term }: { term: SearchTerm }) {
  const locale = useLocale()
  return (
    <tr>
      <th scope="row" className={classes.cell}>
        <span className={classes.term} lang={term.locale}>
          {term.term}
        </span>
        <span className={classes.quiet}>{languageName(term.locale, locale)}</span>
      </th>
      {columns.map((name) => (
        <td key={name} className={classes.number} data-none={term[name] === 0 || undefined}>
          {term[name]}
        </td>
      ))}
      <td>{term.article && <Link to={paths.article(term.article.id)}>{term.article.title}</Link>}</td>
    </tr>
  )
}
