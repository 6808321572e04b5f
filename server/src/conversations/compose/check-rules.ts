import { AppError } from '../../platform/errors.ts'
import type { ChannelRules } from '../channel.ts'
import type { Body } from './body.ts'

/** Refuses what the medium cannot carry, before anything is stored. @throws AppError invalid or too_large */
export function checkRules(rules: ChannelRules, body: Body, files: { size: number }[]): void {
  refuseSpokenOnly(rules)
  if (body.text === '' && files.length === 0)
    throw new AppError('invalid', 'There is nothing to send.', { key: 'empty_message' })
  const length = rules.unit === 'bytes' ? Buffer.byteLength(body.text) : [...body.text].length
  if (length > rules.maxLength)
    throw new AppError('too_large', `The text is longer than ${rules.maxLength} ${rules.unit}.`, {
      key: 'text_too_long',
      values: { max: rules.maxLength },
    })
  const { maxCount, maxTotalBytes } = rules.attachments
  const total = files.reduce((sum, file) => sum + file.size, 0)
  if (files.length > maxCount || total > maxTotalBytes)
    throw new AppError('too_large', 'The attachments are too many or too big for this channel.', {
      key: 'attachments_too_big',
      values: { count: maxCount, megabytes: Math.floor(maxTotalBytes / 1_048_576) },
    })
}

/** @throws AppError invalid where nothing can be written at all */
function refuseSpokenOnly({ isSpokenOnly }: Pick<ChannelRules, 'isSpokenOnly'>): void {
  if (isSpokenOnly)
    throw new AppError('invalid', 'A telephone cannot be written to. Call, and note what was said.', {
      key: 'spoken_only',
    })
}
