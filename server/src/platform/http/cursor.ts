import { z } from 'zod'
import { AppError } from '../errors.ts'

/** The `cursor` of a list: an opaque text that holds the last row's sort values. */
export function encodeCursor(values: (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

/** @throws AppError invalid when the text is not a cursor of this list. */
export function decodeCursor<T extends z.ZodType>(
  text: string | undefined,
  shape: T,
): z.output<T> | undefined {
  if (text === undefined) return undefined
  try {
    return shape.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
  } catch {
    throw new AppError('invalid', 'The cursor is not one this list gave out. Start again without it.', {
      key: 'cursor',
    })
  }
}

/** `?limit=&cursor=` of every list. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
}

/** What every list answers. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() })
}
