import { z } from 'zod'
import type { SendSystemMail } from '../../../accounts/index.ts'
import type { Context } from '../../../platform/context.ts'
import { AppError } from '../../../platform/errors.ts'
import { type Job, waiting } from '../../../platform/jobs/jobs.ts'
import { themeName } from '../theme-name.ts'
import { type Letter, readLetter } from './read-letter.ts'

const payloadShape = z.object({ memberId: z.uuid(), week: z.iso.date() })

/** Makes the job that mails a manager what reviews said of their locations. Where no mail can be sent, none is. */
export function mailManager(send: SendSystemMail): Job {
  return waiting(async (context, payload) => {
    const { memberId, week } = payloadShape.parse(payload)
    const letter = await context.read((tx) => readLetter(tx, memberId, week))
    if (!letter) return
    const { member, brand, replyTo } = letter
    try {
      await send({
        ...{ to: member.email, locale: member.locale },
        subject: context.translate(member.locale, 'review-trends.letterSubject', { brand }),
        text: textOf(context, letter),
        // The same each time, so that a mail server that sees it twice knows.
        messageId: `reviews-${memberId}-${week}@${new URL(context.config.publicUrl).hostname}`,
        ...(replyTo && { replyTo }),
      })
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'not_configured')) throw error
    }
  })
}

type Say = (key: string, values?: Record<string, string | number>) => string

function textOf(context: Context, letter: Letter): string {
  const { member, brand, week, places, others, problems } = letter
  const { locale } = member
  const say: Say = (key, values) => context.translate(locale, `review-trends.${key}`, values)
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const { publicUrl } = context.config
  return [
    say('letterHello', {
      ...{ name: member.name, brand },
      ...{ from: date.format(new Date(week.from)), until: date.format(new Date(week.until)) },
    }),
    ...places.map((place) => paragraphOf(say, locale, place)),
    ...(others > 0 ? [say('letterOthers', { count: others })] : []),
    ...problems.map((problem) =>
      say('letterProblem', {
        ...{ place: problem.locationName ?? problem.regionName ?? '', people: problem.people },
        theme: themeName(context, locale, problem.theme),
      }),
    ),
    `${publicUrl}/reviews/trends`,
    say('letterStop', { link: `${publicUrl}/settings/notifications` }),
  ].join('\n\n')
}

function paragraphOf(say: Say, locale: string, place: Letter['places'][number]): string {
  const { name, reviews, stars, due, response, region } = place
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  return [
    name,
    say('letterReviews', { count: reviews }),
    ...(stars ? [say('letterStars', { stars: number.format(stars.value), n: stars.n })] : []),
    ...(response.answered
      ? [say('letterAnswered', { share: percent.format(response.answered.value), owed: response.owed })]
      : []),
    ...(response.medianHours === null
      ? []
      : [say('letterTime', { hours: number.format(response.medianHours) })]),
    ...(response.inTime ? [say('letterInTime', { share: percent.format(response.inTime.value) })] : []),
    ...(region?.answered
      ? [say('letterRegion', { share: percent.format(region.answered.value), owed: region.owed })]
      : []),
    ...(due > 0 ? [say('letterDue', { count: due })] : []),
  ].join('\n  ')
}
