import { useLocale, useTranslate } from '../../../lib/i18n.tsx'
import { Section } from '../../../ui/section.tsx'
import type { SuggestionMeasures } from './queries.ts'
import classes from './suggestions.module.css'

type MeasuredProps = { measures: SuggestionMeasures; threshold: number }

/** How often it is right about conversations it never learned from, and what it would have done at each threshold. */
export function MeasuredSection({ measures, threshold }: MeasuredProps) {
  const translate = useTranslate()
  const share = useShare()
  const { heldOut, needs, calibrationError, thresholds, tagThresholds, answers } = measures
  const isEnough = heldOut.count >= needs.heldOut
  return (
    <Section title={translate('suggestions.measured')} text={translate('suggestions.measuredText')} isWide>
      {!isEnough && (
        <p className={classes.fact}>
          {translate('suggestions.tooFew', { count: heldOut.count, needed: needs.heldOut })}
        </p>
      )}
      {isEnough && (
        <p className={classes.fact}>
          <strong>
            {translate('suggestions.accuracy', {
              share: share(heldOut.right, heldOut.count),
              count: heldOut.count,
            })}
            .
          </strong>{' '}
          {calibrationError !== null &&
            translate('suggestions.calibration', { points: Math.round(calibrationError * 100) })}
        </p>
      )}
      {isEnough && (
        <div className={classes.tables}>
          <Thresholds
            title={translate('suggestions.thresholds')}
            rows={thresholds}
            own={threshold}
            of={heldOut.count}
          />
          {(tagThresholds[0]?.acted ?? 0) > 0 && (
            <Thresholds title={translate('suggestions.tagThresholds')} rows={tagThresholds} own={threshold} />
          )}
        </div>
      )}
      <p className={classes.fact}>{translate('suggestions.answers', answers)}</p>
    </Section>
  )
}

type ThresholdsProps = {
  title: string
  rows: SuggestionMeasures['thresholds']
  own: number
  /** Of how many; without it only how often is said. */
  of?: number
}

function Thresholds({ title, rows, own, of }: ThresholdsProps) {
  const translate = useTranslate()
  const share = useShare()
  return (
    <table className={classes.table}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{translate('suggestions.atThreshold')}</th>
          <th scope="col">{translate('suggestions.acted')}</th>
          <th scope="col">{translate('suggestions.rightOfActed')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ threshold, acted, right }) => (
          <tr key={threshold} data-own={threshold === own || undefined}>
            <th scope="row">
              {share(threshold, 1)}
              {threshold === own && <span className={classes.own}> · {translate('suggestions.yours')}</span>}
            </th>
            <td>{of === undefined ? acted : `${share(acted, of)} (${acted})`}</td>
            <td>{acted === 0 ? translate('suggestions.noneActed') : `${share(right, acted)} (${right})`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function useShare() {
  const format = new Intl.NumberFormat(useLocale(), { style: 'percent', maximumFractionDigits: 1 })
  return (part: number, whole: number) => format.format(part / whole)
}
