const pausesInMinutes = [1, 5, 15, 60, 120, 240, 480, 960, 960]

/**
 * How long to wait after the given number of failed attempts, in minutes; undefined when to give up. Quick at first
 * (a greylisting server wants minutes), then patient: together about two days, as mail servers do.
 */
export function retryAfter(attempts: number): number | undefined {
  return pausesInMinutes[attempts - 1]
}
