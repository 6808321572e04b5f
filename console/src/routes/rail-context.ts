import { createContext, useContext } from 'react'

type Opens = { rail: () => void; notifications: () => void }

export const RailContext = createContext<Opens>({ rail: () => undefined, notifications: () => undefined })

/** Opens the rail, and what one is told of, where the screen is too narrow to show them always. */
export function useOpenRail(): Opens {
  return useContext(RailContext)
}
