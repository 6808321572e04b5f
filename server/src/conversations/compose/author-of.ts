import type { Actor } from '../../platform/context.ts'

/** Who a message is by, as it is kept with it: the name stays even when the person leaves. */
export function authorOf(actor: Actor) {
  switch (actor.kind) {
    case 'member':
    case 'key':
      return { kind: actor.kind, id: actor.id, name: actor.name }
    case 'contact':
      return { kind: actor.kind, id: actor.id, name: '' }
    case 'rule':
      return { kind: 'system' as const, id: null, name: actor.name }
    case 'system':
      return { kind: actor.kind, id: null, name: '' }
  }
}
