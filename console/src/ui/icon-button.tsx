import { ActionIcon, type ActionIconProps, Tooltip } from '@mantine/core'
import type { ComponentType, MouseEventHandler, Ref } from 'react'
import classes from './icon-button.module.css'
import { KeyCaps } from './key-caps.tsx'

type IconButtonProps = Omit<ActionIconProps, 'children'> & {
  icon: ComponentType<{ size?: number | string; stroke?: number | string }>
  label: string
  keys?: string
  onClick?: MouseEventHandler<HTMLButtonElement>
  disabled?: boolean
  pressed?: boolean
  type?: 'button' | 'submit'
  /** Set by the menu it opens; its name then stands in nobody's way. */
  'aria-expanded'?: boolean | 'true' | 'false'
  ref?: Ref<HTMLButtonElement>
}

/** A button that is only a picture: named for everybody, with its key in the tooltip. */
export function IconButton({ icon: Icon, label, keys, pressed, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip
      disabled={rest['aria-expanded'] === true}
      label={
        <span className={classes.tip}>
          {label}
          {keys && <KeyCaps keys={keys} />}
        </span>
      }
    >
      <ActionIcon
        className={`${classes.button} ${className ?? ''}`}
        aria-label={label}
        aria-pressed={pressed}
        data-quiet={rest.variant === undefined || undefined}
        data-pressed={pressed || undefined}
        {...rest}
      >
        <Icon size={18} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  )
}
