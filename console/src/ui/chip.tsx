import type { ComponentType, ReactNode } from 'react'
import classes from './chip.module.css'

export type Tone = 'plain' | 'accent' | 'danger' | 'warn' | 'good' | 'note'

type ChipProps = {
  children: ReactNode
  tone?: Tone
  icon?: ComponentType<{ size?: number | string }>
  title?: string | undefined
}

/** A fact in two words: a place, a state, a warning. */
export function Chip({ children, tone = 'plain', icon: Icon, title }: ChipProps) {
  return (
    <span className={classes.chip} data-tone={tone} title={title}>
      {Icon && <Icon size={12} />}
      <span className={classes.text}>{children}</span>
    </span>
  )
}
