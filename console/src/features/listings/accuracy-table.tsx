import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useLocale, useTranslate } from '../../lib/i18n.tsx'
import { formattingLocale } from '../../lib/locales.ts'
import { type AccuracySearch, paths } from '../../paths.ts'
import { TableCard } from '../../ui/chart/table-card.tsx'
import classes from './accuracy.module.css'

type AccuracyRow = {
  key: string
  name: string
  note?: ReactNode
  share: number | null
  count: number
  wrong: number
  /** What its records are narrowed to besides. */
  narrowed: AccuracySearch
}
type Props = {
  title: string
  /** What each row is. */
  of: string
  rows: readonly AccuracyRow[]
  search: AccuracySearch
  /** Each row is of one field, so that it counts what is not right in it. */
  isByField?: boolean
}

/** One way to cut the numbers, the worst first; each opens the records it counts. */
export function AccuracyTable({ title, of, rows, search, isByField = false }: Props) {
  const translate = useTranslate()
  const number = new Intl.NumberFormat(formattingLocale(useLocale()))
  return (
    <TableCard
      title={title}
      columns={[
        of,
        translate('listings.figureShare'),
        translate('listings.figureCompared'),
        translate(isByField || search.field ? 'listings.figureNotRight' : 'listings.severityWrong'),
      ]}
    >
      {rows.map(({ key, name, note, share, count, wrong, narrowed }) => (
        <tr key={key}>
          <th scope="row">
            {name} {note}
          </th>
          <td>{share === null ? <NoData /> : <Share share={share} />}</td>
          <td>
            <Open label={name} search={allOf({ ...search, ...narrowed })} count={count}>
              {number.format(count)}
            </Open>
          </td>
          <td>
            <Open label={name} search={wrongOnes({ ...search, ...narrowed })} count={wrong}>
              {number.format(wrong)}
            </Open>
          </td>
        </tr>
      ))}
    </TableCard>
  )
}

// Of a field those that were compared in it.
function allOf({ field, ...search }: AccuracySearch): AccuracySearch {
  return field ? { ...search, compared: field } : search
}

// Of a field those that are not right in it, otherwise those with something wrong.
function wrongOnes(search: AccuracySearch): AccuracySearch {
  return search.field ? search : { ...search, severity: 'wrong' }
}

function NoData() {
  const translate = useTranslate()
  return <span className={classes.none}>{translate('listings.noData')}</span>
}

function Share({ share }: { share: number }) {
  const number = new Intl.NumberFormat(formattingLocale(useLocale()), { maximumFractionDigits: 1 })
  return (
    <span className={classes.share}>
      <span className={classes.bar} aria-hidden>
        <span style={{ inlineSize: `${share}%` }} />
      </span>
      {number.format(share)} %
    </span>
  )
}

type OpenProps = { label: string; search: AccuracySearch; count: number; children: ReactNode }

function Open({ label, search, count, children }: OpenProps) {
  const translate = useTranslate()
  if (count === 0) return <>{children}</>
  const asked = Object.fromEntries(Object.entries(search).filter(([, value]) => value))
  return (
    <Link
      to={paths.listingRecords()}
      search={asked}
      aria-label={translate('listings.openRecords', { count, name: label })}
    >
      {children}
    </Link>
  )
}
