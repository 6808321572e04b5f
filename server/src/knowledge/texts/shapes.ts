import { z } from 'zod'
import { givenTime } from '../../platform/http/given-time.ts'
import { localeShape } from './locale.ts'

const title = z.string().trim().min(1).max(200)
const slug = z.string().trim().min(1).max(120).meta({ description: 'Its address in the help centre' })
const summary = z.string().trim().max(500).meta({ description: 'What lists and search engines show' })
// What is too long is told in words of our own; this is only the most that is looked at.
const html = z.string().max(12_000_000).meta({
  description: 'Cleaned when it is kept: headings, lists, tables, pictures, callouts, video links, snippets',
})
const keywords = z
  .array(z.string().trim().min(1).max(60))
  .max(30)
  .meta({ description: 'Words customers look for that the text does not say' })

const regionId = z.uuid().nullable().meta({ description: 'The region whose customers it is for; null: all' })
const reviewState = z.enum(['asked', 'approved', 'returned'])
const person = z.object({ id: z.uuid(), name: z.string() }).nullable()

/** A text as lists show it. */
export const textRowShape = z
  .object({
    id: z.uuid(),
    locale: z.string(),
    regionId,
    regionName: z.string().nullable(),
    title: z.string(),
    slug: z.string(),
    version: z.number().int().meta({ description: 'Of the working copy: give it as If-Match' }),
    changedAt: z.date(),
    changedBy: person,
    review: reviewState.nullable(),
    reviewNote: z.string(),
    reviewedBy: person,
    publishedVersion: z.number().int().nullable(),
    publishedAt: z.date().nullable(),
    publishedSlug: z.string().nullable().meta({ description: 'Where the public finds it' }),
    hasChanges: z.boolean().meta({ description: 'It says something else by now than what is public' }),
    scheduledVersion: z.number().int().nullable(),
    publishAt: z.date().nullable(),
  })
  .meta({ id: 'ArticleTextRow' })

/** How far a text has come, as the list of articles marks it. */
export const textMarkShape = textRowShape
  .pick({
    ...{ locale: true, regionId: true, regionName: true, review: true },
    ...{ publishedVersion: true, scheduledVersion: true, hasChanges: true },
  })
  .meta({ id: 'ArticleTextMark' })

export const textShape = textRowShape
  .extend({ articleId: z.uuid(), summary: z.string(), html: z.string(), keywords: z.array(z.string()) })
  .meta({ id: 'ArticleText' })

const contentShape = z.object({
  title,
  slug: slug.optional().meta({ description: 'Made from the title when it is left out' }),
  summary: summary.default(''),
  html: html.default(''),
  keywords: keywords.default([]),
})

export const newTextShape = contentShape.extend({ locale: localeShape, regionId: regionId.default(null) })
export const addedTextShape = newTextShape.partial({ title: true }).extend({
  fromTextId: z.uuid().optional().meta({ description: 'Begins as a copy of this text of the article' }),
})
export const textChangesShape = z.object({ title, slug, summary, html, keywords }).partial()

export const newReviewShape = z.object({
  state: reviewState,
  note: z.string().trim().max(500).default(''),
})
export const publicationShape = z.object({
  at: givenTime
    .nullable()
    .default(null)
    .meta({ description: 'When it becomes public; null: now. A time that has passed means now' }),
  note: z.string().trim().max(500).default('').meta({ description: 'What is new, for colleagues' }),
})

export type NewText = z.infer<typeof newTextShape>
export type AddedText = z.infer<typeof addedTextShape>
export type TextChanges = z.infer<typeof textChangesShape>
export type NewReview = z.infer<typeof newReviewShape>
export type Publication = z.infer<typeof publicationShape>
