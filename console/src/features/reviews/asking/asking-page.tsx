import { useSearch } from '@tanstack/react-router'
import { useTranslate } from '../../../lib/i18n.tsx'
import { useSession } from '../../../lib/session.ts'
import { paths, type ReviewsSearch } from '../../../paths.ts'
import { Frame } from '../../../ui/frame.tsx'
import { Page } from '../../../ui/page.tsx'
import { TabLinks } from '../../../ui/tab-links.tsx'
import classes from './asking.module.css'
import { CardsPart } from './cards-part.tsx'
import { ListsPart } from './lists-part.tsx'
import { LogPart } from './log-part.tsx'
import { PlacesPart } from './places-part.tsx'
import { ResultsPart } from './results-part.tsx'
import { SettingsPart } from './settings-part.tsx'
import { type Part, partNames, parts } from './words.ts'

// Who: whoever looks after reviews of a chain. What for: to have customers asked, fairly, and see what came of it. They
// expect to turn it on once and look at figures afterwards, and to print cards for the counters.

const allowed: Partial<Record<Part, 'account.manage' | 'locations.manage'>> = {
  lists: 'locations.manage',
  settings: 'account.manage',
}

/** Asking customers for reviews: what came of it, who was asked, and how. */
export function AskingPage({ onMenu }: { onMenu: () => void }) {
  const translate = useTranslate()
  const { permissions } = useSession()
  const search: ReviewsSearch = useSearch({ strict: false })
  const shown = parts.filter((part) => {
    const needed = allowed[part]
    return needed === undefined || permissions.includes(needed)
  })
  const part = shown.find((one) => one === search.state) ?? 'results'
  return (
    <Frame onMenu={onMenu}>
      <Page
        title={translate('review-asking.title')}
        lead={translate('review-asking.lead')}
        back={{ to: paths.reviews(), label: translate('reviews.title') }}
        isWide
      >
        <div className={classes.stack}>
          <TabLinks
            label={translate('review-asking.parts')}
            tabs={shown.map((one) => ({
              to: paths.reviewAsking(),
              name: translate(partNames[one]),
              search: { state: one },
              isCurrent: one === part,
            }))}
          />
          <PartShown part={part} />
        </div>
      </Page>
    </Frame>
  )
}

function PartShown({ part }: { part: Part }) {
  switch (part) {
    case 'results':
      return <ResultsPart />
    case 'log':
      return <LogPart />
    case 'lists':
      return <ListsPart />
    case 'places':
      return <PlacesPart />
    case 'cards':
      return <CardsPart />
    case 'settings':
      return <SettingsPart />
  }
}
