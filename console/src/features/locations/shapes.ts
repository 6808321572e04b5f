import type { components } from '@vicino/sdk'

type Schemas = components['schemas']

export type Location = Schemas['Location']
export type LocationRow = Schemas['LocationRow']
export type Region = Schemas['Region']
export type HolidayProposal = Schemas['HolidayProposal']
