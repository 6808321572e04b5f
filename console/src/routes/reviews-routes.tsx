import '../ui/mantine-forms.css'
import { useParams } from '@tanstack/react-router'
import { AskingPage } from '../features/reviews/asking/asking-page.tsx'
import { ReviewImportPage } from '../features/reviews/imports/import-page.tsx'
import { ReviewImportsPage } from '../features/reviews/imports/imports-page.tsx'
import { ReviewPage } from '../features/reviews/review-page.tsx'
import { ReviewsPage } from '../features/reviews/reviews-page.tsx'
import { useOpenRail } from './rail-context.ts'

export function ReviewsRoute() {
  const { rail } = useOpenRail()
  return <ReviewsPage onMenu={rail} />
}

export function ReviewRoute() {
  const { rail } = useOpenRail()
  const { reviewId = '' } = useParams({ strict: false })
  return <ReviewPage key={reviewId} id={reviewId} onMenu={rail} />
}

export function ReviewAskingRoute() {
  const { rail } = useOpenRail()
  return <AskingPage onMenu={rail} />
}

export function ReviewImportsRoute() {
  const { rail } = useOpenRail()
  return <ReviewImportsPage onMenu={rail} />
}

export function ReviewImportRoute() {
  const { rail } = useOpenRail()
  const { importId = '' } = useParams({ strict: false })
  return <ReviewImportPage key={importId} id={importId} onMenu={rail} />
}
