export type ToldEvent = {
  seq: number
  type: string
  at: Date
  subjectId: string | null
  locationId: string | null
  departmentId: string | null
  actorKind: string
  actorId: string | null
  payload: unknown
}

/** How an event is called outside. */
export function eventIdOf(seq: number): string {
  return `evt_${seq}`
}

/** What is sent of an event; the same bytes each time, since nothing of an event ever changes. */
export function bodyOf(accountId: string, event: ToldEvent): string {
  return JSON.stringify({
    id: eventIdOf(event.seq),
    type: event.type,
    at: event.at.toISOString(),
    accountId,
    subjectId: event.subjectId,
    locationId: event.locationId,
    departmentId: event.departmentId,
    actor: { kind: event.actorKind, id: event.actorId },
    payload: event.payload,
  })
}
