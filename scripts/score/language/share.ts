/** A part of a whole to three places; 0 of nothing. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : round(part / whole)
}

/** A figure to three places. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
