/** @jsxImportSource preact */
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Say } from '../texts.ts'

const faces = [...'😀😄😊😉😍🤔😅😂😢😟😮😡👍👎👏🙏💪👋❤🎉🔥✅❌⭐']
const perRow = 8

type EmojiPickerProps = { say: Say; onPick: (emoji: string) => void; onClose: () => void }

/** A few signs to choose from; arrow keys move, Escape closes it. */
export function EmojiPicker({ say, onPick, onClose }: EmojiPickerProps) {
  const box = useRef<HTMLFieldSetElement>(null)
  const buttons = () => [...(box.current?.querySelectorAll('button') ?? [])]
  useLayoutEffect(() => buttons()[0]?.focus(), [])
  function move(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation()
      return onClose()
    }
    const all = buttons()
    const at = all.findIndex((button) => button.matches(':focus'))
    const forward = box.current?.matches(':dir(rtl)') ? -1 : 1
    const steps: Record<string, number> = {
      ArrowRight: forward,
      ArrowLeft: -forward,
      ArrowDown: perRow,
      ArrowUp: -perRow,
    }
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    all[(at + step + all.length) % all.length]?.focus()
  }
  return (
    <fieldset class="emoji" ref={box} aria-label={say('emoji')} onKeyDown={move}>
      {faces.map((face) => (
        <button key={face} type="button" onClick={() => onPick(face)}>
          {face}
        </button>
      ))}
    </fieldset>
  )
}
