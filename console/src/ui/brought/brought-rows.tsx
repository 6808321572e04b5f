import { Button, SegmentedControl, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { type ComponentProps, type ReactNode, useState } from 'react'
import { useTranslate } from '../../lib/i18n.tsx'
import { ProblemState } from '../empty-state.tsx'
import { MoreButton } from '../more-button.tsx'
import { SkeletonRows } from '../skeleton-rows.tsx'
import classes from './brought-rows.module.css'

type Props<Verdict extends string> = {
  /** How many rows are of each kind, in the order to show them. */
  verdicts: readonly { verdict: Verdict; count: number; name: string }[]
  /** Where the rows that are left out can be fetched. */
  faultyUrl: string
  children: (chosen: { verdict: Verdict; name: string }) => ReactNode
}

/** The rows of a table somebody brought, by what becomes of them; what is left out first, because somebody has to look at it. */
export function BroughtRows<Verdict extends string>({ verdicts, faultyUrl, children }: Props<Verdict>) {
  const translate = useTranslate()
  const [chosen, setChosen] = useState<string>()
  const shown = verdicts.filter(({ count }) => count > 0)
  const isFaulty = ({ verdict }: { verdict: string }) => verdict === 'faulty'
  const current = shown.find(({ verdict }) => verdict === chosen) ?? shown.find(isFaulty) ?? shown[0]
  if (!current) return null
  return (
    <>
      <div className={classes.tools}>
        <SegmentedControl
          aria-label={translate('bulk.rows')}
          data={shown.map(({ verdict, name, count }) => ({ value: verdict, label: `${name} (${count})` }))}
          value={current.verdict}
          onChange={setChosen}
        />
        {shown.some(isFaulty) && (
          <Button
            component="a"
            href={faultyUrl}
            download
            variant="default"
            leftSection={<IconDownload size={16} />}
          >
            {translate('bulk.downloadFaulty')}
          </Button>
        )}
      </div>
      {children(current)}
    </>
  )
}

type PagesProps<Row> = {
  name: string
  /** What `useInfiniteQuery` gives. */
  pages: ComponentProps<typeof MoreButton>['pages'] & {
    data: { pages: readonly { items: readonly Row[] }[] } | undefined
    error: Error | null
    refetch: () => Promise<unknown>
  }
  children: (row: Row) => ReactNode
}

/** Those of one kind, as far as they were fetched. */
export function BroughtPages<Row extends { position: number }>({ name, pages, children }: PagesProps<Row>) {
  const rows = pages.data?.pages.flatMap(({ items }) => items)
  if (!rows)
    return pages.error ? (
      <ProblemState error={pages.error} onRetry={() => void pages.refetch()} />
    ) : (
      <SkeletonRows />
    )
  return (
    <>
      <ul className={classes.rows} aria-label={name}>
        {rows.map((row) => (
          <li key={row.position} className={classes.row}>
            {children(row)}
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} />
    </>
  )
}

/** The line of a row, who or what it is, and what else tells it apart. */
export function BroughtHead({ line, children, more }: { line: number; children: ReactNode; more?: string }) {
  const translate = useTranslate()
  return (
    <div className={classes.head}>
      <span className={classes.line}>{translate('bulk.line', { line })}</span>
      {children}
      {more && <span className={classes.line}>{more}</span>}
    </div>
  )
}

type BroughtFault = {
  message: string
  severity: 'error' | 'warning'
  /** Of which column, in words. */
  of: string
}

/** What is wrong with a row. */
export function BroughtFaults({ faults }: { faults: readonly BroughtFault[] }) {
  if (faults.length === 0) return null
  return (
    <ul className={classes.faults}>
      {faults.map(({ message, severity, of }) => (
        <li key={`${of} ${message}`} data-severity={severity}>
          {of && (
            <Text span fw={600}>
              {of}{' '}
            </Text>
          )}
          {message}
        </li>
      ))}
    </ul>
  )
}
