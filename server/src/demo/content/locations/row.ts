import type { weeklyHours } from '../hours.ts'

export type LocationRow = {
  key: string
  place: string
  street: string
  postcode: string
  city: string
  administrativeArea?: string
  latitude: number
  longitude: number
  phone: string
  hours: keyof typeof weeklyHours
  /** How busy the shop is beside the others. */
  weight: number
}
