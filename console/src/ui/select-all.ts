import type { MouseEvent } from 'react'

/** For fields one searches by typing: what one types replaces what stands there instead of being added to it. */
export function selectAll({ currentTarget }: MouseEvent<HTMLInputElement>): void {
  // A touch puts the cursor where it was only after the click has been told of.
  requestAnimationFrame(() => currentTarget.setSelectionRange(0, currentTarget.value.length))
}
