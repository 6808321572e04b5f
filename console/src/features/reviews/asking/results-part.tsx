import { Button, Group } from '@mantine/core'
import { IconMessageStar } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useLocale, useTranslate, useTranslator } from '../../../lib/i18n.tsx'
import { formattingLocale } from '../../../lib/locales.ts'
import {
  type AskingResults,
  askedPlatformsOptions,
  askingResultsOptions,
} from '../../../lib/review-asking.ts'
import { useSession } from '../../../lib/session.ts'
import { paths } from '../../../paths.ts'
import { TableCard } from '../../../ui/chart/table-card.tsx'
import { EmptyState, ProblemState } from '../../../ui/empty-state.tsx'
import { Figures } from '../../../ui/figures.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import classes from './asking.module.css'

const daysShown = 90
type Row = AskingResults['all'] & { key: string; name: string }

/** What came of asking in the last months, in whole numbers. */
export function ResultsPart() {
  const translate = useTranslate()
  const { translateNamed } = useTranslator()
  const locale = formattingLocale(useLocale())
  // To the hour, so that looking again asks for the same.
  const [since] = useState(
    () => new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000 - daysShown * 86_400_000),
  )
  const { data: platforms = [] } = useQuery(askedPlatformsOptions)
  const { data: results, error, refetch } = useQuery(askingResultsOptions(since.toISOString()))
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />
  if (!results) return <SkeletonRows />
  const { all } = results
  if (all.planned === 0 && results.cards.length === 0)
    return (
      <EmptyState icon={IconMessageStar} title={translate('review-asking.none')} action={<FirstSteps />}>
        {translate('review-asking.noneText')}
      </EmptyState>
    )
  const ofSent = (count: number) => translate('review-asking.ofSent', { count, all: all.sent })
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const nameOf = (kind: string) => platforms.find((one) => one.kind === kind)?.name ?? kind
  return (
    <>
      <p className={classes.quiet}>{translate('review-asking.span')}</p>
      <Figures
        figures={[
          { name: translate('review-asking.planned'), value: all.planned },
          { name: translate('review-asking.sent'), value: all.sent },
          { name: translate('review-asking.clicked'), value: all.clicked, note: ofSent(all.clicked) },
          { name: translate('review-asking.told'), value: all.told, note: ofSent(all.told) },
          { name: translate('review-asking.skipped'), value: all.skipped },
          { name: translate('review-asking.failed'), value: all.failed },
        ]}
      />
      <ResultTable
        title={translate('review-asking.byMoment')}
        of={translate('review-asking.moment')}
        rows={results.moments.map((row) => ({
          ...row,
          name: translateNamed(`review-asking.moment_${row.key}`) ?? row.key,
        }))}
      />
      <ResultTable
        title={translate('review-asking.byLocation')}
        of={translate('review-asking.location')}
        rows={results.locations}
      />
      <ResultTable
        title={translate('review-asking.byWeek')}
        of={translate('review-asking.week')}
        rows={results.weeks.map((row) => ({
          ...row,
          name: translate('review-asking.weekOf', { date: day.format(new Date(row.key)) }),
        }))}
      />
      <CardTable rows={results.cards} />
      <CountTable
        title={translate('review-asking.byPlatform')}
        of={translate('review-asking.platform')}
        rows={results.platforms.map(({ key, clicked }) => ({ name: nameOf(key), count: clicked }))}
      />
      <CountTable
        title={translate('review-asking.reasons')}
        of={translate('review-asking.reason')}
        rows={results.reasons.map(({ key, count }) => ({
          name: translateNamed(`review-asking.reason_${key}`) ?? key,
          count,
        }))}
      />
    </>
  )
}

const columns = ['planned', 'sent', 'opened', 'clicked', 'told', 'skipped', 'failed'] as const

// How it begins, for those who may begin it.
function FirstSteps() {
  const translate = useTranslate()
  const { permissions } = useSession()
  const steps = [
    permissions.includes('account.manage') && 'settings',
    permissions.includes('locations.manage') && 'lists',
    'cards',
  ] as const
  return (
    <Group justify="center">
      {steps
        .filter((part) => part !== false)
        .map((part, index) => (
          <Button
            key={part}
            variant={index === 0 ? 'filled' : 'default'}
            renderRoot={(props) => <Link to={paths.reviewAsking()} search={{ state: part }} {...props} />}
          >
            {translate(`review-asking.begin_${part}`)}
          </Button>
        ))}
    </Group>
  )
}

type TableProps<Of> = { title: string; of: string; rows: readonly Of[] }

function ResultTable({ title, of, rows }: TableProps<Row>) {
  const translate = useTranslate()
  const number = new Intl.NumberFormat(formattingLocale(useLocale()))
  if (rows.length === 0) return null
  const names = columns.map((column) => translate(`review-asking.${column}`))
  return (
    <TableCard title={title} level={2} columns={[of, ...names]}>
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">{row.name}</th>
          {columns.map((column) => (
            <td key={column}>{number.format(row[column])}</td>
          ))}
        </tr>
      ))}
    </TableCard>
  )
}

const cardColumns = ['opened', 'clicked', 'told'] as const

function CardTable({ rows }: { rows: AskingResults['cards'] }) {
  const translate = useTranslate()
  const number = new Intl.NumberFormat(formattingLocale(useLocale()))
  if (rows.length === 0) return null
  const names = cardColumns.map((column) =>
    translate(column === 'opened' ? 'review-asking.cardOpened' : `review-asking.${column}`),
  )
  return (
    <TableCard
      title={translate('review-asking.partCards')}
      level={2}
      columns={[translate('review-asking.location'), ...names]}
    >
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">{row.name}</th>
          {cardColumns.map((column) => (
            <td key={column}>{number.format(row[column])}</td>
          ))}
        </tr>
      ))}
    </TableCard>
  )
}

function CountTable({ title, of, rows }: TableProps<{ name: string; count: number }>) {
  const translate = useTranslate()
  const number = new Intl.NumberFormat(formattingLocale(useLocale()))
  if (rows.length === 0) return null
  return (
    <TableCard title={title} level={2} columns={[of, translate('review-asking.count')]}>
      {rows.map(({ name, count }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>{number.format(count)}</td>
        </tr>
      ))}
    </TableCard>
  )
}
