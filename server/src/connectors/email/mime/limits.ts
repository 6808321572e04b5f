/** Limits of R-T 5; sizes in bytes. */
export const RAW_LIMIT = 50 * 1024 * 1024
export const PART_LIMIT = 100
const DEPTH_LIMIT = 20
export const HEADER_LIMIT = 256 * 1024

/** What may still be spent on one mail, shared by the mail and every message nested in it. */
export type Budget = { parts: number; depth: number; headerBytes: number; warnings: Set<string> }

export function startBudget(): Budget {
  return { parts: PART_LIMIT, depth: DEPTH_LIMIT, headerBytes: HEADER_LIMIT, warnings: new Set() }
}
