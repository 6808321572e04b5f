import '../ui/mantine-forms.css'
import { useParams } from '@tanstack/react-router'
import { DirectoryPage } from '../features/listings/directory-page.tsx'
import { ListingsPage } from '../features/listings/listings-page.tsx'
import { RecordPage } from '../features/listings/record-page.tsx'
import { RecordsPage } from '../features/listings/records-page.tsx'
import { useOpenRail } from './rail-context.ts'

export function ListingsRoute() {
  const { rail } = useOpenRail()
  return <ListingsPage onMenu={rail} />
}

export function DirectoryRoute() {
  const { rail } = useOpenRail()
  const { directoryId = '' } = useParams({ strict: false })
  return <DirectoryPage id={directoryId} onMenu={rail} />
}

export function RecordRoute() {
  const { rail } = useOpenRail()
  const { recordId = '' } = useParams({ strict: false })
  return <RecordPage key={recordId} id={recordId} onMenu={rail} />
}

export function RecordsRoute() {
  const { rail } = useOpenRail()
  return <RecordsPage onMenu={rail} />
}
