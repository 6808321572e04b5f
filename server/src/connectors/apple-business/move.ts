import { type Call, DirectoryProblem, type Pushed, type PushOutcome } from '../../listings/index.ts'
import { type Details, type Resource, resourceShape, reviewOf, toListing } from './locations.ts'
import { callApple } from './request.ts'
import { withField } from './with-field.ts'

const lookAgainMs = 5 * 60_000

/**
 * Makes a place that moved anew at its new address, and closes the former once the new one is published. Broken off
 * anywhere, the next try goes on from there: the new place has an id of ours that is the same each time and never used
 * for another. One that is rejected leaves the former as it is.
 * https://business.apple.com/docs/onboarding-guide/best-practices/change-address
 * @throws DirectoryProblem refused when Apple rejects the new place
 */
export async function movePlace(call: Call, pushed: Pushed): Promise<PushOutcome> {
  const former = await readPlace(call, pushed.externalId)
  const partnersLocationId = `moved-${pushed.key}`
  const made =
    (await findMade(call, partnersLocationId)) ??
    (await makePlace(call, pushed, { former, partnersLocationId }))
  const review = reviewOf(made)
  if (review.state === 'refused') throw new DirectoryProblem('refused', review.detail)
  if (review.state === 'pending') return { state: 'begun', lookAgainMs }
  await closeFormer(call, former, pushed.today)
  return { state: 'sent', listing: toListing(made), externalId: made.id }
}

async function readPlace(call: Call, id: string): Promise<Resource> {
  return (await callApple(call, { path: `locations/${encodeURIComponent(id)}`, shape: resourceShape })).value
}

async function findMade(call: Call, partnersLocationId: string): Promise<Resource | undefined> {
  try {
    const path = `locations/by-partner-locationId/${encodeURIComponent(partnersLocationId)}`
    return (await callApple(call, { path, shape: resourceShape })).value
  } catch (error) {
    if (error instanceof DirectoryProblem && error.reason === 'gone') return undefined
    throw error
  }
}

type Move = { former: Resource; partnersLocationId: string }

async function makePlace(
  call: Call,
  pushed: Pushed,
  { former, partnersLocationId }: Move,
): Promise<Resource> {
  const locationDetails: Details = { ...withField(former.locationDetails, pushed), partnersLocationId }
  const create = { locationDetails }
  return (await callApple(call, { path: 'locations', shape: resourceShape, create })).value
}

async function closeFormer(call: Call, former: Resource, today: string): Promise<void> {
  if (former.locationDetails.locationStatus?.status === 'CLOSED') return
  const locationStatus = { status: 'CLOSED', closedDate: today }
  const body = { id: former.id, locationDetails: { ...former.locationDetails, locationStatus } }
  const path = `locations/${encodeURIComponent(former.id)}`
  try {
    await callApple(call, { path, shape: resourceShape, replace: { etag: former.etag, body } })
  } catch (error) {
    // Somebody wrote meanwhile: the next try closes the place as it is then.
    if (error instanceof DirectoryProblem && error.reason === 'changed_there')
      throw new DirectoryProblem('later', error.message)
    throw error
  }
}
