import { z } from 'zod'
import { chatwoot } from './chatwoot.ts'
import type { Source } from './foreign.ts'
import { freescout } from './freescout.ts'
import { freshdesk } from './freshdesk.ts'
import { intercom } from './intercom.ts'
import { zendesk } from './zendesk.ts'

/** The products conversations can be brought from. */
export const sourceShape = z.enum(['zendesk', 'intercom', 'freshdesk', 'chatwoot', 'freescout'])
export type SourceKind = z.infer<typeof sourceShape>

export const sources: Record<SourceKind, Source> = { zendesk, intercom, freshdesk, chatwoot, freescout }
