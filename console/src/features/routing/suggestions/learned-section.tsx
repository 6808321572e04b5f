import { IconBulb } from '@tabler/icons-react'
import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Section } from '../../../ui/section.tsx'
import type { SuggestionMeasures } from './queries.ts'
import classes from './suggestions.module.css'

/** How much was learned, of each department and tag. */
export function LearnedSection({ measures }: { measures: SuggestionMeasures }) {
  const translate = useTranslate()
  const locale = useLocale()
  const { lessons, isLookingBack, startsAt, departments, tags, needs } = measures
  if (lessons === 0 && !isLookingBack)
    return (
      <Section title={translate('suggestions.learned')} text={translate('suggestions.learnedText')} isWide>
        <EmptyState icon={IconBulb} title={translate('suggestions.lessons', { count: 0 })}>
          {translate('suggestions.none')}
        </EmptyState>
      </Section>
    )
  const date = startsAt && new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(startsAt))
  return (
    <Section title={translate('suggestions.learned')} text={translate('suggestions.learnedText')} isWide>
      <p className={classes.fact}>
        <strong>{translate('suggestions.lessons', { count: lessons })}.</strong>{' '}
        {isLookingBack && translate('suggestions.lookingBack')}{' '}
        {date && translate('suggestions.since', { date })}
      </p>
      <div className={classes.tables}>
        {departments.length > 0 && (
          <table className={classes.table} aria-label={translate('suggestions.learned')}>
            <thead>
              <tr>
                <th scope="col">{translate('suggestions.department')}</th>
                <th scope="col">{translate('suggestions.count')}</th>
                <th scope="col">{translate('suggestions.heldOut')}</th>
                <th scope="col">{translate('suggestions.right')}</th>
              </tr>
            </thead>
            <tbody>
              {departments.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{one.name}</th>
                  <td>{amount(one.lessons, needs.lessons, translate)}</td>
                  <td>{one.heldOut}</td>
                  <td>{one.right}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {tags.length > 0 && (
          <table className={classes.table} aria-label={translate('suggestions.tags')}>
            <thead>
              <tr>
                <th scope="col">{translate('suggestions.tag')}</th>
                <th scope="col">{translate('suggestions.count')}</th>
              </tr>
            </thead>
            <tbody>
              {tags.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{one.name}</th>
                  <td>{amount(one.lessons, needs.lessons, translate)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Section>
  )
}

// While there are too few to act on, how many it takes.
function amount(count: number, needed: number, translate: ReturnType<typeof useTranslate>): string {
  return count < needed ? translate('suggestions.ofNeeded', { count, needed }) : String(count)
}
