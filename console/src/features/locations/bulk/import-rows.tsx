import { Anchor } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslate } from '../../../lib/i18n.tsx'
import { paths } from '../../../paths.ts'
import { BroughtFaults, BroughtHead, BroughtPages, BroughtRows } from '../../../ui/brought/brought-rows.tsx'
import { FieldList } from '../history/field-list.tsx'
import {
  importRowsOptions,
  type LocationImportDetail,
  type LocationImportRow,
  type Verdict,
  verdictsInOrder,
} from './queries.ts'

/** The rows of an import of locations by what becomes of them. */
export function ImportRows({ detail }: { detail: LocationImportDetail }) {
  const translate = useTranslate()
  return (
    <BroughtRows
      verdicts={verdictsInOrder.map((verdict) => ({
        ...{ verdict, count: detail.verdicts[verdict], name: translate(`bulk.verdict_${verdict}`) },
      }))}
      faultyUrl={`/api/v1/location-imports/${detail.id}/faulty`}
    >
      {({ verdict, name }) => <Rows detail={detail} verdict={verdict} name={name} />}
    </BroughtRows>
  )
}

type RowsProps = { detail: LocationImportDetail; verdict: Verdict; name: string }

function Rows({ detail, verdict, name }: RowsProps) {
  const pages = useInfiniteQuery(importRowsOptions(detail, verdict))
  return (
    <BroughtPages name={name} pages={pages}>
      {(row) => <ImportRow row={row} />}
    </BroughtPages>
  )
}

function ImportRow({ row: { line, code, name, location, fields, faults } }: { row: LocationImportRow }) {
  const translate = useTranslate()
  return (
    <>
      <BroughtHead line={line} more={code}>
        {location ? (
          <Anchor component={Link} to={paths.location(location.id)} fw={600} underline="always">
            {location.name}
          </Anchor>
        ) : (
          <strong>{name}</strong>
        )}
      </BroughtHead>
      <BroughtFaults
        faults={faults.map(({ severity, message, column, text }) => ({
          ...{ severity, message },
          of: column && (message.includes(text) ? `${column}:` : translate('bulk.stood', { column, text })),
        }))}
      />
      {fields.length > 0 && <FieldList fields={fields} />}
    </>
  )
}
