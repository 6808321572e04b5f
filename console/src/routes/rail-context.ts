import { createContext, useContext } from 'react'

export const RailContext = createContext<() => void>(() => undefined)

/** Opens the rail where the screen is too narrow to show it always. */
export function useOpenRail(): () => void {
  return useContext(RailContext)
}
