import '../ui/mantine-forms.css'
import { SearchesPage } from '../features/searches/searches-page.tsx'
import { useOpenRail } from './rail-context.ts'

/** What people look for, with the way back to the rail. */
export function SearchesRoute() {
  const { rail } = useOpenRail()
  return <SearchesPage onMenu={rail} />
}
