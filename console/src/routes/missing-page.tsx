import { NothingHere } from '../ui/empty-state.tsx'

/** What stands at an address that leads nowhere. */
export function MissingPage() {
  return (
    <main>
      <NothingHere />
    </main>
  )
}
