import { VisitsPage } from '../features/visits/visits-page.tsx'
import { useOpenRail } from './rail-context.ts'

/** Who comes, with the way back to the rail. */
export function VisitsRoute() {
  const { rail } = useOpenRail()
  return <VisitsPage onMenu={rail} />
}
