import { Anchor, Button, SegmentedControl, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { paths } from '../../../paths.ts'
import classes from '../../../ui/brought-rows.module.css'
import { ProblemState } from '../../../ui/empty-state.tsx'
import { MoreButton } from '../../../ui/more-button.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import { FieldList } from '../history/field-list.tsx'
import {
  importRowsOptions,
  type LocationImportDetail,
  type LocationImportRow,
  type Verdict,
  verdictsInOrder,
} from './queries.ts'

/** The rows of an import by what becomes of them; what is left out first, because somebody has to look at it. */
export function ImportRows({ detail }: { detail: LocationImportDetail }) {
  const translate = useTranslate()
  const shown = verdictsInOrder.filter((verdict) => detail.verdicts[verdict] > 0)
  const [chosen, setChosen] = useState<Verdict>()
  const verdict = chosen ?? (shown.includes('faulty') ? 'faulty' : shown[0])
  if (!verdict) return null
  return (
    <>
      <div className={classes.tools}>
        <SegmentedControl
          aria-label={translate('bulk.rows')}
          data={shown.map((value) => ({
            value,
            label: `${translate(`bulk.verdict_${value}`)} (${detail.verdicts[value]})`,
          }))}
          value={verdict}
          onChange={(value) => setChosen(shown.find((one) => one === value))}
        />
        {detail.verdicts.faulty > 0 && (
          <Button
            component="a"
            href={`/api/v1/location-imports/${detail.id}/faulty`}
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

function Rows({ detail, verdict }: { detail: LocationImportDetail; verdict: Verdict }) {
  const translate = useTranslate()
  const pages = useInfiniteQuery(importRowsOptions(detail, verdict))
  const rows = pages.data?.pages.flatMap(({ items }) => items)
  if (!rows)
    return pages.error ? (
      <ProblemState error={pages.error} onRetry={() => void pages.refetch()} />
    ) : (
      <SkeletonRows />
    )
  return (
    <>
      <ul className={classes.rows} aria-label={translate(`bulk.verdict_${verdict}`)}>
        {rows.map((row) => (
          <ImportRow key={row.position} row={row} />
        ))}
      </ul>
      <MoreButton pages={pages} />
    </>
  )
}

function ImportRow({ row: { line, code, name, location, fields, faults } }: { row: LocationImportRow }) {
  const translate = useTranslate()
  return (
    <li className={classes.row}>
      <div className={classes.head}>
        <span className={classes.line}>{translate('bulk.line', { line })}</span>
        {location ? (
          <Anchor component={Link} to={paths.location(location.id)} fw={600} underline="always">
            {location.name}
          </Anchor>
        ) : (
          <strong>{name}</strong>
        )}
        {code && <span className={classes.line}>{code}</span>}
      </div>
      {faults.length > 0 && (
        <ul className={classes.faults}>
          {faults.map(({ path, severity, message, column, text }) => (
            <li key={`${path} ${message}`} data-severity={severity}>
              {column && (
                <Text span fw={600}>
                  {message.includes(text) ? `${column}: ` : `${translate('bulk.stood', { column, text })} `}
                </Text>
              )}
              {message}
            </li>
          ))}
        </ul>
      )}
      {fields.length > 0 && <FieldList fields={fields} />}
    </li>
  )
}
