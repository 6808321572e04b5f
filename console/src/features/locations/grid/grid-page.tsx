import { IconBuildingStore } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslate } from '../../../lib/i18n.tsx'
import { paths } from '../../../paths.ts'
import { EmptyState, ProblemState } from '../../../ui/empty-state.tsx'
import { LeaveGuard } from '../../../ui/leave-guard.tsx'
import { Page } from '../../../ui/page.tsx'
import { SkeletonRows } from '../../../ui/skeleton-rows.tsx'
import { LocationFilterFields } from '../location-filter.tsx'
import { countCells } from './drafts.ts'
import { GridDesk } from './grid-desk.tsx'
import { Outcome } from './outcome.tsx'
import { Review } from './review.tsx'
import { useGrid } from './use-grid.ts'

/** Many locations side by side: written into as a spreadsheet, looked at, and saved with why. */
export function GridPage() {
  const translate = useTranslate()
  const { q, region } = useSearch({ strict: false })
  const grid = useGrid({ search: q, regionId: region })
  const [isReviewing, setIsReviewing] = useState(false)
  const { records, drafts, edits, saving } = grid
  const cellCount = countCells(drafts.drafts)
  function back() {
    setIsReviewing(false)
    saving.begin()
  }
  return (
    <Page
      title={translate('grid.title')}
      lead={isReviewing ? undefined : translate('grid.lead')}
      back={{ to: paths.settingsPage('locations'), label: translate('locations.title') }}
      isFull={!isReviewing}
    >
      <LeaveGuard isActive={cellCount > 0} />
      {isReviewing ? (
        saving.isDone ? (
          <Outcome outcomes={saving.outcomes} byId={records.byId} problem={saving.problem} onBack={back} />
        ) : (
          <Review
            drafts={drafts.drafts}
            rows={edits.rows}
            columns={grid.columns.byKey}
            isChecking={edits.isChecking}
            isSaving={saving.isSaving}
            done={saving.outcomes.length}
            problem={saving.problem ?? edits.error}
            onBack={back}
            onSave={saving.save}
          />
        )
      ) : (
        <div>
          <LocationFilterFields q={q} region={region} to={paths.locationGrid()} />
          <Rows grid={grid} isFiltered={Boolean(q || region)} onReview={() => setIsReviewing(true)} />
        </div>
      )}
    </Page>
  )
}

type RowsProps = { grid: ReturnType<typeof useGrid>; isFiltered: boolean; onReview: () => void }

function Rows({ grid, isFiltered, onReview }: RowsProps) {
  const translate = useTranslate()
  const { rows, error, retry } = grid.records
  if (!rows) return error ? <ProblemState error={error} onRetry={retry} /> : <SkeletonRows />
  if (rows.length === 0 && grid.drafts.drafts.size === 0)
    return (
      <EmptyState
        icon={IconBuildingStore}
        title={translate(isFiltered ? 'locations.noneFound' : 'locations.none')}
      >
        {translate(isFiltered ? 'locations.noneFoundText' : 'locations.noneText')}
      </EmptyState>
    )
  return <GridDesk grid={grid} rows={rows} onReview={onReview} />
}
