import { Anchor, Button, SegmentedControl, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import {
  type ReviewImportDetail,
  type ReviewImportRow,
  type RowVerdict,
  reviewImportRowsOptions,
  rowVerdicts,
} from '../../../lib/review-imports.ts'
import { paths } from '../../../paths.ts'
import classes from '../../../ui/brought-rows.module.css'
import { ProblemState } from '../../../ui/empty-state.tsx'
import { MoreButton } from '../../../ui/more-button.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'

/** The rows of an import by what becomes of them; what is left out first, because somebody has to look at it. */
export function ImportRows({ detail }: { detail: ReviewImportDetail }) {
  const translate = useTranslate()
  const shown = rowVerdicts.filter((verdict) => detail.verdicts[verdict] > 0)
  const [chosen, setChosen] = useState<RowVerdict>()
  const verdict = chosen ?? (shown.includes('faulty') ? 'faulty' : shown[0])
  if (!verdict) return null
  return (
    <>
      <div className={classes.tools}>
        <SegmentedControl
          aria-label={translate('bulk.rows')}
          data={shown.map((value) => ({
            value,
            label: `${translate(`review-import.verdict_${value}`)} (${detail.verdicts[value]})`,
          }))}
          value={verdict}
          onChange={(value) => setChosen(shown.find((one) => one === value))}
        />
        {detail.verdicts.faulty > 0 && (
          <Button
            component="a"
            href={`/api/v1/review-imports/${detail.id}/faulty`}
            download
            variant="default"
            leftSection={<IconDownload size={16} />}
          >
            {translate('bulk.downloadFaulty')}
          </Button>
        )}
      </div>
      <Rows detail={detail} verdict={verdict} />
    </>
  )
}

function Rows({ detail, verdict }: { detail: ReviewImportDetail; verdict: RowVerdict }) {
  const translate = useTranslate()
  const pages = useInfiniteQuery(reviewImportRowsOptions(detail, verdict))
  const rows = pages.data?.pages.flatMap(({ items }) => items)
  if (!rows)
    return pages.error ? (
      <ProblemState error={pages.error} onRetry={() => void pages.refetch()} />
    ) : (
      <SkeletonRows />
    )
  return (
    <>
      <ul className={classes.rows} aria-label={translate(`review-import.verdict_${verdict}`)}>
        {rows.map((row) => (
          <ImportRow key={row.position} row={row} />
        ))}
      </ul>
      <MoreButton pages={pages} />
    </>
  )
}

function ImportRow({ row }: { row: ReviewImportRow }) {
  const translate = useTranslate()
  const { line, author, stars, text, place, platform, reviewId, faults } = row
  const name = author || translate('reviews.somebody')
  return (
    <li className={classes.row}>
      <div className={classes.head}>
        <span className={classes.line}>{translate('bulk.line', { line })}</span>
        {reviewId ? (
          <Anchor component={Link} to={paths.review(reviewId)} fw={600} underline="always">
            {name}
          </Anchor>
        ) : (
          <strong>{name}</strong>
        )}
        <span className={classes.line}>
          {[stars !== null && translate('reviews.starsOfFive', { stars }), place, platform]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      {text && (
        <Text size="sm" lineClamp={2}>
          {text}
        </Text>
      )}
      {faults.length > 0 && (
        <ul className={classes.faults}>
          {faults.map(({ column, message }) => (
            <li key={`${column} ${message}`} data-severity="error">
              {column && (
                <Text span fw={600}>
                  {column}:{' '}
                </Text>
              )}
              {message}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
