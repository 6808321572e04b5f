import { WorkloadPage } from '../features/workload/workload-page.tsx'
import { useOpenRail } from './rail-context.ts'

/** The board with the way back to the rail. */
export function WorkloadRoute() {
  const { rail } = useOpenRail()
  return <WorkloadPage onMenu={rail} />
}
