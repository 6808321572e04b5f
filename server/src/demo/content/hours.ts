/**
 * Opening hours in the manner of OpenStreetMap; a day that is not named is closed. `25:00` is one o'clock
 * in the night that follows.
 */
export const weeklyHours = {
  splitShift: 'Mo 15:30-19:30; Tu-Sa 09:30-13:00,15:30-19:30',
  splitShiftWithMondayMorning: 'Mo-Sa 09:00-12:30,15:00-19:00',
  southernSplit: 'Mo-Fr 09:30-13:30,16:30-20:00; Sa 09:30-13:30',
  italianCentre: 'Mo-Sa 10:00-19:30; Su 11:00-19:00',
  lateNight: 'Tu-Th 10:00-20:00; Fr-Sa 10:00-13:00,16:00-25:00; Su 11:00-19:00',
  polishHighStreet: 'Mo-Fr 10:00-19:00; Sa 10:00-15:00',
  polishCentre: 'Mo-Fr 09:00-20:00; Sa 10:00-18:00',
  polishGallery: 'Mo-Sa 09:00-21:00',
  germanCity: 'Mo-Fr 10:00-19:00; Sa 10:00-18:00',
  germanCentre: 'Mo-Sa 10:00-20:00',
  germanQuarter: 'Mo-Tu,Th-Fr 09:30-18:30; We 09:30-13:00; Sa 10:00-14:00',
  germanLunch: 'Mo-Fr 09:00-13:00,14:00-18:30; Sa 09:30-14:00',
  britishHighStreet: 'Mo-Sa 09:00-17:30',
  britishCentre: 'Mo-We 09:30-18:00; Th 09:30-20:00; Fr-Sa 09:30-18:00; Su 11:00-17:00',
  britishLate: 'Mo-Fr 10:00-19:00; Sa 10:00-18:00; Su 12:00-17:00',
} as const

type ExceptionRow = {
  locationKey: string
  /** Days from the day of generation: negative is past. */
  inDays: number
  lengthDays: number
  /** `off` for closed, else intervals as above. */
  hours: string
  label: string
}

export const exceptions: readonly ExceptionRow[] = [
  { locationKey: 'milano-brera', inDays: 6, lengthDays: 1, hours: '14:00-19:30', label: 'Inventario' },
  { locationKey: 'milano-navigli', inDays: 11, lengthDays: 1, hours: '10:00-26:00', label: 'Notte bianca' },
  {
    locationKey: 'torino-centro',
    inDays: 3,
    lengthDays: 1,
    hours: '09:30-13:00',
    label: 'Corso di formazione',
  },
  { locationKey: 'napoli-chiaia', inDays: 16, lengthDays: 9, hours: 'off', label: 'Ferie' },
  { locationKey: 'palermo-politeama', inDays: -20, lengthDays: 6, hours: 'off', label: 'Lavori in negozio' },
  { locationKey: 'bolzano-portici', inDays: 9, lengthDays: 1, hours: 'off', label: 'Festa patronale' },
  {
    locationKey: 'warszawa-nowy-swiat',
    inDays: 5,
    lengthDays: 1,
    hours: '09:00-14:00',
    label: 'Inwentaryzacja',
  },
  { locationKey: 'krakow-kazimierz', inDays: 12, lengthDays: 2, hours: 'off', label: 'Remont' },
  { locationKey: 'gdansk-glowne-miasto', inDays: 8, lengthDays: 3, hours: '10:00-21:00', label: 'Jarmark' },
  {
    locationKey: 'berlin-mitte',
    inDays: 10,
    lengthDays: 1,
    hours: '10:00-22:00',
    label: 'Lange Nacht der Brillen',
  },
  { locationKey: 'hamburg-eppendorf', inDays: 2, lengthDays: 1, hours: '10:00-14:00', label: 'Inventur' },
  { locationKey: 'koeln-ehrenfeld', inDays: -9, lengthDays: 5, hours: 'off', label: 'Umbau' },
  { locationKey: 'muenchen-sendling', inDays: 4, lengthDays: 1, hours: 'off', label: 'Teamschulung' },
  { locationKey: 'london-marylebone', inDays: 7, lengthDays: 1, hours: '09:30-13:00', label: 'Stocktaking' },
  { locationKey: 'edinburgh-stockbridge', inDays: 13, lengthDays: 1, hours: 'off', label: 'Local holiday' },
]

/** Every shop of a country keeps these days of the year closed; they are listed for their next occurrence. */
export const closedHolidays = {
  IT: [
    { monthDay: '12-25', label: 'Natale' },
    { monthDay: '12-26', label: 'Santo Stefano' },
    { monthDay: '01-01', label: 'Capodanno' },
  ],
  PL: [
    { monthDay: '11-11', label: 'Święto Niepodległości' },
    { monthDay: '12-25', label: 'Boże Narodzenie' },
    { monthDay: '12-26', label: 'Drugi dzień Świąt' },
    { monthDay: '01-01', label: 'Nowy Rok' },
  ],
  DE: [
    { monthDay: '10-03', label: 'Tag der Deutschen Einheit' },
    { monthDay: '12-25', label: '1. Weihnachtstag' },
    { monthDay: '12-26', label: '2. Weihnachtstag' },
    { monthDay: '01-01', label: 'Neujahr' },
  ],
  GB: [
    { monthDay: '12-25', label: 'Christmas Day' },
    { monthDay: '12-26', label: 'Boxing Day' },
    { monthDay: '01-01', label: "New Year's Day" },
  ],
} as const
