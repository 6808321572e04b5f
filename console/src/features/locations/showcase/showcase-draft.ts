import type { Location } from '../shapes.ts'

type Testimonial = Location['testimonials'][number]

/** How a location shows itself, as its form holds it: a date nobody has stated is empty. */
export type ShowcaseDraft = Pick<Location, 'descriptions' | 'photos'> & {
  testimonials: (Omit<Testimonial, 'withdrawnOn'> & { withdrawnOn: string })[]
}

type Stated = Pick<Location, 'descriptions' | 'photos' | 'testimonials'>

export function draftOf({ descriptions, photos, testimonials }: Stated): ShowcaseDraft {
  return {
    descriptions,
    photos,
    testimonials: testimonials.map((one) => ({ ...one, withdrawnOn: one.withdrawnOn ?? '' })),
  }
}

/** What a draft says, as the API wants it. */
export function changesOf({ descriptions, photos, testimonials }: ShowcaseDraft): Stated {
  return {
    descriptions,
    photos,
    testimonials: testimonials.map((one) => ({ ...one, withdrawnOn: one.withdrawnOn || null })),
  }
}
