/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Ui } from './ui.ts'

type SheetProps = { ui: Ui; title: string; text?: string; children: ComponentChildren }

/** A page of the panel beside the conversation. */
export function Sheet({ title, text, children }: SheetProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [])
  return (
    <div class="sheet">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {text && <p>{text}</p>}
      {children}
    </div>
  )
}
