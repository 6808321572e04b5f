import type { ConversationRow } from '../lib/shapes.ts'
import classes from './tag-chip.module.css'

export type Tag = ConversationRow['tags'][number]

type TagChipProps = { tag: Pick<Tag, 'name' | 'colour'>; isSmall?: boolean }

/** A tag in its colour. */
export function TagChip({ tag: { name, colour }, isSmall = false }: TagChipProps) {
  return (
    <span className={classes.tag} data-colour={colour} data-small={isSmall || undefined} title={name}>
      {name}
    </span>
  )
}

/** A tag's colour alone, where its name stands beside it. */
export function TagDot({ colour }: Pick<Tag, 'colour'>) {
  return <span className={classes.dot} data-colour={colour} aria-hidden />
}
