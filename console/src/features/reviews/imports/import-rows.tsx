import { Anchor, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslate } from '../../../lib/i18n.tsx'
import {
  type ReviewImportDetail,
  type ReviewImportRow,
  type RowVerdict,
  reviewImportRowsOptions,
  rowVerdicts,
} from '../../../lib/review-imports.ts'
import { paths } from '../../../paths.ts'
import { BroughtFaults, BroughtHead, BroughtPages, BroughtRows } from '../../../ui/brought/brought-rows.tsx'

/** The rows of an import of reviews by what becomes of them. */
export function ImportRows({ detail }: { detail: ReviewImportDetail }) {
  const translate = useTranslate()
  return (
    <BroughtRows
      verdicts={rowVerdicts.map((verdict) => ({
        ...{ verdict, count: detail.verdicts[verdict], name: translate(`review-import.verdict_${verdict}`) },
      }))}
      faultyUrl={`/api/v1/review-imports/${detail.id}/faulty`}
    >
      {({ verdict, name }) => <Rows detail={detail} verdict={verdict} name={name} />}
    </BroughtRows>
  )
}

type RowsProps = { detail: ReviewImportDetail; verdict: RowVerdict; name: string }

function Rows({ detail, verdict, name }: RowsProps) {
  const pages = useInfiniteQuery(reviewImportRowsOptions(detail, verdict))
  return (
    <BroughtPages name={name} pages={pages}>
      {(row) => <ImportRow row={row} />}
    </BroughtPages>
  )
}

function ImportRow({ row }: { row: ReviewImportRow }) {
  const translate = useTranslate()
  const { line, author, stars, text, place, platform, reviewId, faults } = row
  const name = author || translate('reviews.somebody')
  const about = [stars !== null && translate('reviews.starsOfFive', { stars }), place, platform]
  return (
    <>
      <BroughtHead line={line} more={about.filter(Boolean).join(' · ')}>
        {reviewId ? (
          <Anchor component={Link} to={paths.review(reviewId)} fw={600} underline="always">
            {name}
          </Anchor>
        ) : (
          <strong>{name}</strong>
        )}
      </BroughtHead>
      {text && (
        <Text size="sm" lineClamp={2}>
          {text}
        </Text>
      )}
      <BroughtFaults
        faults={faults.map(({ column, message }) => ({
          ...{ severity: 'error', message, of: column && `${column}:` },
        }))}
      />
    </>
  )
}
