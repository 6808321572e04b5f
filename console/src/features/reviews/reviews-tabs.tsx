import { useTranslate } from '../../lib/i18n.tsx'
import { paths } from '../../paths.ts'
import { TabLinks } from '../../ui/tab-links.tsx'

/** The pages about reviews: the list, what they teach over time, and where. */
export function ReviewsTabs() {
  const translate = useTranslate()
  return (
    <TabLinks
      label={translate('review-trends.tabs')}
      tabs={[
        { to: paths.reviews(), name: translate('review-trends.tabReviews') },
        { to: paths.reviewTrends(), name: translate('review-trends.tabTrends') },
        { to: paths.reviewMap(), name: translate('review-trends.tabMap') },
      ]}
    />
  )
}
