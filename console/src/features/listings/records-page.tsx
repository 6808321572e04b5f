import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslate } from '../../lib/i18n.tsx'
import { type AccuracySearch, paths } from '../../paths.ts'
import { Frame } from '../../ui/frame.tsx'
import { Page } from '../../ui/page.tsx'
import { AccuracyFilters } from './accuracy-filters.tsx'
import { accuracyOptions, knownField, narrowedBy } from './accuracy-queries.ts'
import classes from './listings.module.css'
import { Records } from './record-list.tsx'
import { fieldNames } from './words.ts'

/** The records of all directories that are ours, the worst first: what a number of the accuracy counts. */
export function RecordsPage({ onMenu }: { onMenu: () => void }) {
  const translate = useTranslate()
  const navigate = useNavigate()
  const search: AccuracySearch = useSearch({ strict: false })
  const { data: figures } = useQuery(accuracyOptions({}))
  const compared = knownField(search.compared)
  const isWrong = search.severity === 'wrong'
  return (
    <Frame onMenu={onMenu}>
      <Page
        title={translate('listings.records')}
        lead={
          compared
            ? translate('listings.recordsCompared', { field: translate(fieldNames[compared]) })
            : translate(isWrong ? 'listings.recordsWrong' : 'listings.recordsOurs')
        }
        back={{ to: paths.listings(), label: translate('listings.title') }}
      >
        <div className={classes.list}>
          {figures && (
            <AccuracyFilters
              search={search}
              figures={figures}
              onChange={(next) => void navigate({ to: paths.listingRecords(), search: next, replace: true })}
            />
          )}
          <Records
            query={{
              ...narrowedBy(search),
              state: 'linked',
              ...(isWrong && { severity: 'wrong' as const }),
              ...(compared && { compared }),
            }}
            namesDirectory
          />
        </div>
      </Page>
    </Frame>
  )
}
