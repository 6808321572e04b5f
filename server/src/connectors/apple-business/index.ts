import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import {
  type Call,
  type DirectoryPlatform,
  DirectoryProblem,
  lookBefore,
  type Pushed,
  type PushOutcome,
} from '../../listings/index.ts'
import { type Resource, resourceShape, toListing, toShown } from './locations.ts'
import { movePlace } from './move.ts'
import { askToken, callApple } from './request.ts'
import { withField } from './with-field.ts'

const locationsAtOnce = 100
const mostTries = 3

const pageShape = z.object({
  data: z.array(resourceShape),
  pagination: z
    .object({ cursors: z.object({ after: z.string().nullish() }).nullish() })
    .nullish()
    .catch(undefined),
})

/** Apple Business: places as we state them, each replaced as a whole under its ETag, shown once Apple has looked at it. */
export const appleBusiness: DirectoryPlatform = {
  kind: 'apple_business',
  // Apple states no figures: this keeps well below what others state.
  paces: { calls: { perMinute: 300, atOnce: 60 }, edits: { perMinute: 10, atOnce: 4 } },
  signIn: { by: 'key', token: askToken },
  async readPart(call, position) {
    const after = z.string().safeParse(position).data
    const query = new URLSearchParams({ limit: String(locationsAtOnce), ...(after ? { after } : {}) })
    const { value } = await callApple(call, { path: `locations?${query}`, shape: pageShape })
    const shown = value.data.flatMap((resource) => toShown(resource) ?? [])
    return { shown, next: value.pagination?.cursors?.after ?? null }
  },
  async push(call, pushed) {
    if (pushed.field === 'address' && pushed.means === 'move') return movePlace(call, pushed)
    for (let tries = 1; ; tries += 1) {
      const outcome = await replaceField(call, pushed)
      if (outcome) return outcome
      if (tries === mostTries) throw new DirectoryProblem('later', 'It changes there again and again.')
    }
  },
}

// Undefined when somebody else wrote meanwhile: it must be looked at anew, never written over.
async function replaceField(call: Call, pushed: Pushed): Promise<PushOutcome | undefined> {
  const path = `locations/${encodeURIComponent(pushed.externalId)}`
  const { value: known } = await callApple(call, { path, shape: resourceShape })
  const locationDetails = withField(known.locationDetails, pushed)
  const isSaid = isDeepStrictEqual(locationDetails, known.locationDetails)
  if (isSaid || lookBefore(toListing(known), pushed)) return outcomeOf(known)
  try {
    const body = { id: known.id, locationDetails }
    const { value } = await callApple(call, {
      path,
      shape: resourceShape,
      replace: { etag: known.etag, body },
    })
    return outcomeOf(value)
  } catch (error) {
    if (error instanceof DirectoryProblem && error.reason === 'changed_there') return undefined
    throw error
  }
}

function outcomeOf(resource: Resource): PushOutcome {
  return { state: resource.state === 'PUBLISHED' ? 'sent' : 'in_review', listing: toListing(resource) }
}
