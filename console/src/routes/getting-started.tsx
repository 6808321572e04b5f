import { lazy, Suspense } from 'react'
import { needMessages } from '../lib/i18n.tsx'
import { useSession } from '../lib/session.ts'
import { readSetting } from '../lib/settings.ts'
import { useNarrow } from '../ui/use-narrow.ts'

// Wanted for some days only: nobody else loads it.
const Checklist = lazy(async () => {
  const [{ Checklist: default_ }] = await Promise.all([
    import('../features/setup/checklist.tsx'),
    needMessages('setup'),
  ])
  return { default: default_ }
})

/** The first days' checklist, where there is room for it: beside the list, on a phone above it. */
export function GettingStarted({ on }: { on: 'phone' | 'desk' }) {
  const { permissions } = useSession()
  const isPhone = useNarrow()
  const isWanted = permissions.includes('channels.manage') && readSetting('checklist') !== 'hidden'
  if (!isWanted || isPhone !== (on === 'phone')) return null
  return (
    <Suspense>
      <Checklist />
    </Suspense>
  )
}
