import '../ui/mantine-forms.css'
import { MapPage } from '../features/reviews/trends/map-page.tsx'
import { TrendsPage } from '../features/reviews/trends/trends-page.tsx'
import { useOpenRail } from './rail-context.ts'

export function ReviewTrendsRoute() {
  const { rail } = useOpenRail()
  return <TrendsPage onMenu={rail} />
}

export function ReviewMapRoute() {
  const { rail } = useOpenRail()
  return <MapPage onMenu={rail} />
}
