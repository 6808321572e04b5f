import { useMediaQuery } from '@mantine/hooks'

/** Whether one thing at a time has room: the width at which styles say `820px`, too. */
export function useNarrow(): boolean {
  return useMediaQuery('(max-width: 820px)', undefined, { getInitialValueInEffect: false })
}
