import type { PlacePage } from './place-page.ts'

/** What customers must know of a place's future before they set out; nothing where it is simply in business. */
export function StatusNote({ page: { place, wording, visit, movedTo } }: { page: PlacePage }) {
  const { say } = visit
  const { status, closedFrom, opensOn, statusReason, today } = place
  if (status === 'open') return null
  const isOver = status === 'temporarily_closed' && opensOn !== null && opensOn <= today
  if (isOver || (status === 'opening_soon' && opensOn !== null && opensOn <= today)) return null
  const isAhead = closedFrom !== null && closedFrom > today
  const values = {
    from: closedFrom ? wording.date(closedFrom) : '',
    opens: opensOn ? wording.date(opensOn) : '',
    isAhead: isAhead ? 'yes' : 'no',
    hasEnd: opensOn ? 'yes' : 'no',
    name: movedTo?.name ?? '',
  }
  return (
    <p className="notice">
      {say(`places.status_${status}`, values)}
      {statusReason && ` (${statusReason})`}
    </p>
  )
}
