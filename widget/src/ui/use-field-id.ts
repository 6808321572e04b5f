import { useState } from 'preact/hooks'

let count = 0

/** An id no other element of the widget has. Preact's own begin anew when the whole is rendered again from its root. */
export function useFieldId(): string {
  const [id] = useState(() => {
    count += 1
    return `f${count}`
  })
  return id
}
